import type { Filing, FilingParty } from '../archive';

/** The complete submission text file: the SGML header, then every document. */
export function fullSubmission(filing: Filing): string {
  const documents = filing.documents.map(({ name, type, body }, index) => {
    const xml = name.endsWith('.xml');
    const text = xml ? `<XML>\n${body}</XML>` : body;
    return (
      `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${index + 1}\n<FILENAME>${name}\n` +
      `<DESCRIPTION>FORM ${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>`
    );
  });
  const day = filing.filedOn.replaceAll('-', '');
  return [
    `<SEC-DOCUMENT>${filing.accession}.txt : ${day}`,
    `<SEC-HEADER>${filing.accession}.hdr.sgml : ${day}`,
    `<ACCEPTANCE-DATETIME>${day}${filing.acceptedAt.replaceAll(':', '')}`,
    `ACCESSION NUMBER:\t\t${filing.accession}`,
    `CONFORMED SUBMISSION TYPE:\t${filing.form}`,
    `PUBLIC DOCUMENT COUNT:\t\t${filing.documents.length}`,
    `CONFORMED PERIOD OF REPORT:\t${filing.reportDate.replaceAll('-', '')}`,
    `FILED AS OF DATE:\t\t${day}`,
    ...filing.parties.map(partyHeader),
    '</SEC-HEADER>',
    ...documents,
    '</SEC-DOCUMENT>\n',
  ].join('\n');
}

/** The page with the header alone; its acceptance time is Eastern, and true. */
export function indexHeaders(filing: Filing): string {
  const day = filing.filedOn.replaceAll('-', '');
  const parties = filing.parties.map(
    ({ cik, name, role }) =>
      `<${headings[role]}>\n<CONFORMED-NAME>${name}\n<CIK>${padded(cik)}\n</${headings[role]}>`,
  );
  const text = [
    `<SEC-HEADER>${filing.accession}.hdr.sgml : ${day}`,
    `<ACCEPTANCE-DATETIME>${day}${filing.acceptedAt.replaceAll(':', '')}`,
    `<ACCESSION-NUMBER>${filing.accession}`,
    `<TYPE>${filing.form}`,
    `<PERIOD>${filing.reportDate.replaceAll('-', '')}`,
    `<FILING-DATE>${day}`,
    ...parties,
    '</SEC-HEADER>',
  ].join('\n');
  const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<!DOCTYPE html>\n<html><body><pre>${shown}</pre></body></html>\n`;
}

const headings = { Issuer: 'ISSUER', Reporting: 'REPORTING-OWNER', Filer: 'FILER' } as const;

function partyHeader({ cik, name, role }: FilingParty): string {
  const data = role === 'Reporting' ? 'OWNER DATA' : 'COMPANY DATA';
  return (
    `\n${headings[role]}:\n\n\t${data}:\n\t\tCOMPANY CONFORMED NAME:\t\t\t${name}\n` +
    `\t\tCENTRAL INDEX KEY:\t\t\t${padded(cik)}\n`
  );
}

function padded(cik: number): string {
  return String(cik).padStart(10, '0');
}
