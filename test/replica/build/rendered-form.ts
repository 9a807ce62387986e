import type { Filing, FilingDocument } from '../archive';
import { escapeXml } from './xml';

/** The page under the `xsl…/` path: the same form, laid out for people. */
export function renderedForm(filing: Filing, document: FilingDocument): string {
  const values = [...document.body.matchAll(/<(\w+)>(?:\s*<value>)?([^<]+)</g)];
  const rows = values.map(([, name, text = '']) => `<tr><th>${name}</th><td>${text}</td></tr>`);
  const parties = filing.parties.map(({ name, role }) => `${escapeXml(name)} (${role})`);
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>SEC FORM ${filing.form}</title>`,
    '<style>body{font:15px/1.5 system-ui;margin:2rem auto;max-width:46rem;padding:0 1rem}' +
      'th{text-align:left;font-weight:500;padding-right:2rem;vertical-align:top}</style></head>',
    `<body><h1>Form ${filing.form}</h1><p>${parties.join('<br>')}</p>`,
    `<p>A sample filing of the local replica, accession ${filing.accession}.</p>`,
    `<table>${rows.join('\n')}</table></body></html>`,
  ].join('\n');
}
