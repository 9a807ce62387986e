import { easternOffset } from '../calendar';
import { folderName, type Filing, type FilingParty } from '../archive';
import { escapeXml } from './xml';

/** The declaration of the SEC's feeds; they are bytes of Latin-1, not UTF-8. */
export const ATOM_DECLARATION = '<?xml version="1.0" encoding="ISO-8859-1" ?>';

/** When the filing was accepted, with the offset of Eastern time: the one stamp to trust. */
export function atomUpdated(filing: Filing): string {
  return `${filing.filedOn}T${filing.acceptedAt}${easternOffset(filing.filedOn)}`;
}

/** The address of the filing's page under the CIK of one of its parties. */
export function filingHref(filing: Filing, cik: number): string {
  const folder = `https://www.sec.gov/Archives/edgar/data/${cik}/${folderName(filing)}`;
  return `${folder}/${filing.accession}-index.htm`;
}

/** The entry of getcurrent: one for each party of each filing. */
export function currentEntry(filing: Filing, party: FilingParty): string {
  const cik = String(party.cik).padStart(10, '0');
  return [
    '<entry>',
    `<title>${filing.form} - ${escapeXml(party.name)} (${cik}) (${party.role})</title>`,
    `<link rel="alternate" type="text/html" href="${filingHref(filing, party.cik)}"/>`,
    `<summary type="html">\n ${summary(filing)}\n</summary>`,
    `<updated>${atomUpdated(filing)}</updated>`,
    `<category scheme="https://www.sec.gov/" label="form type" term="${filing.form}"/>`,
    `<id>urn:tag:sec.gov,2008:accession-number=${filing.accession}</id>`,
    '</entry>',
  ].join('\n');
}

/** The entry of getcompany. */
export function companyEntry(filing: Filing, cik: number): string {
  return [
    '<entry>',
    `<category label="form type" scheme="https://www.sec.gov/" term="${filing.form}" />`,
    '<content type="text/xml">',
    `<accession-number>${filing.accession}</accession-number>`,
    `<filing-date>${filing.filedOn}</filing-date>`,
    `<filing-href>${filingHref(filing, cik)}</filing-href>`,
    `<filing-type>${filing.form}</filing-type>`,
    '<size>6 KB</size>',
    '</content>',
    `<id>urn:tag:sec.gov,2008:accession-number=${filing.accession}</id>`,
    `<link href="${filingHref(filing, cik)}" rel="alternate" type="text/html" />`,
    `<summary type="html"> ${summary(filing)}</summary>`,
    `<title>${filing.form}</title>`,
    `<updated>${atomUpdated(filing)}</updated>`,
    '</entry>',
  ].join('\n');
}

function summary({ filedOn, accession }: Filing): string {
  return escapeXml(`<b>Filed:</b> ${filedOn} <b>AccNo:</b> ${accession} <b>Size:</b> 6 KB`);
}
