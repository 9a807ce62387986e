import { acceptedMs, folderName, type Filing } from '../archive';
import { escapeXml } from './xml';

/** `index.json` of a filing's folder. */
export function folderListing(filing: Filing, cik: number): object {
  const at = `${filing.filedOn} ${filing.acceptedAt}`;
  const item = (name: string, size: number | '') => ({
    'last-modified': at,
    name,
    type: 'text.gif',
    size: String(size),
  });
  return {
    directory: {
      item: [
        item(`${filing.accession}-index-headers.html`, ''),
        item(`${filing.accession}-index.html`, ''),
        item(`${filing.accession}.txt`, ''),
        ...filing.documents.map(({ name, body }) => item(name, body.length)),
      ],
      name: `/Archives/edgar/data/${cik}/${folderName(filing)}`,
      'parent-dir': `/Archives/edgar/data/${cik}`,
    },
  };
}

/** The page "Filing Detail" that lists a filing's documents and parties. */
export function indexPage(filing: Filing, cik: number, folder: string): string {
  const base = `/Archives/edgar/data/${cik}/${folder}`;
  const link = (path: string, label: string) => `<a href="${base}/${path}">${label}</a>`;
  const rows = filing.documents.map(
    ({ name, type, body }, index) =>
      `<tr><td>${index + 1}</td><td>${link(filing.primaryDocument, name.replace('.xml', '.html'))}` +
      `</td><td>${link(name, name)}</td><td>${type}</td><td>${body.length}</td></tr>`,
  );
  const parties = filing.parties.map(
    ({ cik, name, role }) =>
      `<span class="companyName">${escapeXml(name)} (${role}) CIK: ` +
      `<a href="/cgi-bin/browse-edgar?CIK=${cik}&amp;action=getcompany">${cik}</a></span>`,
  );
  return [
    '<!DOCTYPE html>',
    `<html><head><meta charset="utf-8"><title>EDGAR Filing Documents for ${filing.accession}</title>`,
    `<meta http-equiv="Last-Modified" content="${new Date(acceptedMs(filing)).toUTCString()}"></head>`,
    `<body><h1>Filing Detail</h1><div id="formName"><strong>Form ${filing.form}</strong></div>`,
    `<div id="secNum">Accession No. ${filing.accession}</div>`,
    `<div class="infoHead">Filing Date</div><div class="info">${filing.filedOn}</div>`,
    `<div class="infoHead">Accepted</div>`,
    `<div class="info">${filing.filedOn} ${filing.acceptedAt}</div>`,
    `<div class="infoHead">Period of Report</div><div class="info">${filing.reportDate}</div>`,
    `<table class="tableFile" summary="Document Format Files">${rows.join('\n')}`,
    `<tr><td></td><td>Complete submission text file</td>` +
      `<td>${link(`${filing.accession}.txt`, `${filing.accession}.txt`)}</td></tr></table>`,
    ...parties,
    '</body></html>',
  ].join('\n');
}
