import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseAccession, type Accession } from './accession';
import { parseCik, type Cik } from './cik';
import { SEC_WWW } from './urls';

/** The index of all filings of a day, by form; it is there from the evening of that day on. */
export function dailyIndexUrl(day: IsoDate): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const file = `form.${day.replaceAll('-', '')}.idx`;
  return `https://${SEC_WWW}/Archives/edgar/daily-index/${day.slice(0, 4)}/QTR${quarter}/${file}`;
}

/** A filing under one of its parties: one with two parties stands there twice. */
export interface IndexedFiling {
  readonly form: string;
  readonly name: string;
  readonly cik: Cik;
  readonly filedOn: IsoDate;
  readonly accession: Accession;
}

const HEADING = /^Form Type\s+Company Name\s+CIK\s+Date Filed\s+File Name\s*$/i;
const FILE = /^edgar\/data\/\d{1,10}\/(\d{10}-\d{2}-\d{6})\.txt$/;

/**
 * Reads the filings of the forms that `isWanted` says. The file has columns, of which names and
 * forms hold blanks, so that a line is read from its end. A line that makes no sense is passed
 * over; what has no such heading is refused in words. Time grows with the length.
 */
export function readDailyIndex(
  text: string,
  isWanted: (form: string) => boolean,
): Result<IndexedFiling[], string> {
  const filings: IndexedFiling[] = [];
  let nameAt = -1;
  for (const line of text.split('\n')) {
    if (nameAt < 0) {
      if (HEADING.test(line.slice(0, 300))) nameAt = line.search(/Company Name/i);
      continue;
    }
    const form = line.slice(0, nameAt).trim();
    const filing = isWanted(form) ? readLine(line.slice(0, 600), form, nameAt) : null;
    if (filing) filings.push(filing);
  }
  return nameAt < 0 ? fail('no index of filings') : ok(filings);
}

function readLine(line: string, form: string, nameAt: number): IndexedFiling | null {
  const words = line.slice(nameAt).trim().split(' ').filter(Boolean);
  const [digits = '', day = '', file = ''] = words.splice(-3);
  const accession = parseAccession(FILE.exec(file)?.[1] ?? '');
  const dashed = day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const [cik, filedOn] = [parseCik(digits), parseIsoDate(dashed)];
  return accession && cik && filedOn
    ? { form, name: words.join(' '), cik, filedOn, accession }
    : null;
}
