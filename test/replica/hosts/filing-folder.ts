import type { Answer, Asked } from '../answer';
import { acceptedMs, folderName, type Archive, type Filing } from '../archive';
import { accessDenied } from '../build/error-pages';
import { folderListing, indexPage } from '../build/folder-pages';
import { fullSubmission, indexHeaders } from '../build/full-submission';
import { renderedForm } from '../build/rendered-form';
import type { Recorded } from '../recorded';
import { answerStored } from './stored-object';

/** The store takes a filing up some seconds after it was accepted. */
const STORED_AFTER_MS = 25_000;

const HTML = 'text/html';

/** `/Archives/edgar/data/{cik}/{folder}/{file}`, under any CIK that is on the filing. */
export function answerFolder(asked: Asked, archive: Archive, recorded: Recorded): Answer {
  const path = asked.url.pathname;
  const match = /^\/Archives\/edgar\/data\/(\d{1,10})\/(?:(\d{18})\/)?(.+)$/.exec(path);
  if (!match) return accessDenied();
  const [, cik = '', folder, file = ''] = match;
  const accession = dashed(folder ?? file);
  if (accession === null) return accessDenied();
  const real = recorded.form(accession);
  if (real) return answerRecorded(asked, real, Number(cik), file);
  const filing = archive.filing(accession);
  const onIt = filing?.parties.some((party) => party.cik === Number(cik)) ?? false;
  const found = filing && onIt ? content(filing, Number(cik), file) : null;
  if (!filing || !found) return accessDenied();
  return answerStored(asked, { ...found, modifiedMs: acceptedMs(filing) + STORED_AFTER_MS });
}

function content(filing: Filing, cik: number, file: string): { type: string; body: string } | null {
  const { accession } = filing;
  const rendered = /^xsl[^/]+\/([^/]+)$/.exec(file)?.[1];
  const wanted = filing.documents.find(({ name }) => name === (rendered ?? file));
  if (wanted && rendered !== undefined) return { type: HTML, body: renderedForm(filing, wanted) };
  if (wanted) return { type: typeOf(wanted.name), body: wanted.body };
  if (file === 'index.json') {
    return { type: 'application/json', body: JSON.stringify(folderListing(filing, cik)) };
  }
  if (file === `${accession}.txt`) return { type: 'text/plain', body: fullSubmission(filing) };
  if (file === `${accession}-index-headers.html`) {
    return { type: HTML, body: indexHeaders(filing) };
  }
  if (file === `${accession}-index.htm` || file === `${accession}-index.html`) {
    return { type: HTML, body: indexPage(filing, cik, folderName(filing)) };
  }
  return null;
}

function answerRecorded(
  asked: Asked,
  real: { readonly xml: string; readonly submission: string | null },
  cik: number,
  file: string,
): Answer {
  const parties = [...real.xml.matchAll(/<(?:issuerCik|rptOwnerCik)>\s*0*(\d+)/g)];
  if (!parties.some(([, digits]) => Number(digits) === cik)) return accessDenied();
  const modifiedMs = Date.UTC(2026, 0, 2);
  // The manifest keeps no file names, so any XML name stands for the form.
  if (/^[^/]+\.xml$/.test(file)) {
    return answerStored(asked, { type: 'application/xml', body: real.xml, modifiedMs });
  }
  if (file.endsWith('.txt') && real.submission !== null) {
    return answerStored(asked, { type: 'text/plain', body: real.submission, modifiedMs });
  }
  return accessDenied();
}

function dashed(text: string): string | null {
  const match = /^(\d{10})-?(\d{2})-?(\d{6})(?:\.txt)?$/.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

function typeOf(name: string): string {
  return name.endsWith('.xml') ? 'application/xml' : HTML;
}
