import type { Answer } from '../answer';
import type { Archive, Filing } from '../archive';
import { accessDenied } from '../build/error-pages';

const COLUMNS =
  'Form Type   Company Name                                                  CIK         Date Filed  File Name';
const HEAD = [
  'Description:           Daily Index of EDGAR Dissemination Feed by Form Type',
  'Comments:              webmaster@sec.gov',
  'Anonymous FTP:         ftp://ftp.sec.gov/edgar/',
  ' ',
  COLUMNS,
  '-'.repeat(141),
];

/**
 * `/Archives/edgar/daily-index/{year}/QTR{n}/form.{YYYYMMDD}.idx`: every filing of a day under each
 * of its parties, by form. A day without filings has none.
 */
export function answerDailyIndex(path: string, archive: Archive): Answer {
  const day = /\/form\.(\d{8})\.idx$/.exec(path)?.[1];
  const filings = archive.filings.filter(({ filedOn }) => filedOn.replaceAll('-', '') === day);
  if (filings.length === 0) return accessDenied();
  const lines = filings.flatMap(linesOf).sort();
  return {
    status: 200,
    type: 'application/octet-stream',
    body: [...HEAD, ...lines, ''].join('\n'),
  };
}

function linesOf({ form, parties, filedOn, accession }: Filing): string[] {
  return parties.map(({ name, cik }) => {
    const file = `edgar/data/${cik}/${accession}.txt`;
    const fields = [form.padEnd(12), name.slice(0, 60).padEnd(62), String(cik).padEnd(12)];
    return `${fields.join('')}${filedOn.replaceAll('-', '').padEnd(12)}${file}         `;
  });
}
