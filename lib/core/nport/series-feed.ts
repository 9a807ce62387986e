import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { seriesFilingsUrl } from '@/lib/core/edgar/fund-pages';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { fail, ok, type Result } from '@/lib/core/result';

/** A filing about a series. */
export interface SeriesFiling {
  readonly accession: Accession;
  readonly form: string;
  readonly filedOn: IsoDate;
  /** Of the whole filing, in bytes, roughly; null where the feed does not say. */
  readonly size: number | null;
}

/** What EDGAR lists about a series. */
export interface SeriesFilings {
  /** The registrant; null where the feed does not say. */
  readonly cik: Cik | null;
  /** Newest first. */
  readonly filings: readonly SeriesFiling[];
}

/**
 * EDGAR's feed of a series' periodic reports: all forms that begin with N, as N-PORT and N-CEN do,
 * newest first, enough for more than a year.
 */
export function seriesFeedUrl(series: string): string {
  return `${seriesFilingsUrl(series)}&type=N&dateb=&owner=include&count=100&output=atom`;
}

const LONGEST_ENTRY = 6000;
const UNITS: Readonly<Record<string, number>> = { KB: 1000, MB: 1_000_000, GB: 1_000_000_000 };

/** Reads the feed of a series; says in words what is wrong when it is no feed. */
export function readSeriesFeed(text: string): Result<SeriesFilings, string> {
  if (!/<feed[\s>]/.test(text.slice(0, 2000))) return fail('no feed of filings');
  const [head = '', ...entries] = text.split('<entry>');
  const cik = parseCik(/<cik>\s*(\d{1,10})\s*<\/cik>/i.exec(head)?.[1] ?? '');
  const filings = entries.flatMap((entry) => filingOf(entry.slice(0, LONGEST_ENTRY)));
  return ok({ cik, filings: filings.sort((a, b) => compareText(b.filedOn, a.filedOn)) });
}

function filingOf(entry: string): SeriesFiling[] {
  const element = (name: string) =>
    new RegExp(`<${name}>\\s*([^<\\s][^<]{0,100})</${name}>`).exec(entry)?.[1]?.trim() ?? '';
  const accession = parseAccession(element('accession-number'));
  const filedOn = parseIsoDate(element('filing-date'));
  const form = element('filing-type').toUpperCase();
  if (!accession || !filedOn || form === '') return [];
  const [, amount = '', unit = ''] = /^(\d{1,9}) (KB|MB|GB)$/.exec(element('size')) ?? [];
  const size = amount === '' ? null : Number(amount) * (UNITS[unit] ?? 1);
  return [{ accession, form, filedOn, size }];
}
