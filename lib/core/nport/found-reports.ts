import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { SEC_SEARCH } from '@/lib/core/edgar/urls';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { fail, ok, type Result } from '@/lib/core/result';
import { z } from '@/lib/zod';

/** A report on Form N-PORT that a search by words found. */
export interface FoundReport {
  readonly cik: Cik;
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  /** The registrant, with its tickers, as the search writes it. */
  readonly registrant: string;
}

/** The full-text search for public reports on Form N-PORT that hold a name. */
export function reportSearchUrl(name: string): string {
  const words = `"${withoutArticle(name.replaceAll('"', ' ')).trim()}"`;
  const query = new URLSearchParams({ q: words, forms: 'NPORT-P' });
  return `https://${SEC_SEARCH}/LATEST/search-index?${query.toString()}`;
}

const hits = z.object({
  hits: z.object({
    hits: z.array(
      z.object({
        _source: z.object({
          ciks: z.array(z.string()),
          adsh: z.string(),
          file_date: z.string(),
          display_names: z.array(z.string()),
        }),
      }),
    ),
  }),
});

/**
 * Reads what the search found, the likeliest first: a report may name a fund that it only holds, so
 * registrants whose name begins like the fund's come before others, then the newest.
 */
export function readFoundReports(json: unknown, name: string): Result<FoundReport[], string> {
  const parsed = hits.safeParse(json);
  if (!parsed.success) return fail('no list of filings');
  const head = headOf(name);
  const found = parsed.data.hits.hits.flatMap(({ _source }): FoundReport[] => {
    const cik = parseCik(_source.ciks[0] ?? '');
    const accession = parseAccession(_source.adsh);
    const filedOn = parseIsoDate(_source.file_date);
    const registrant = _source.display_names[0] ?? '';
    return cik && accession && filedOn ? [{ cik, accession, filedOn, registrant }] : [];
  });
  const isOther = ({ registrant }: FoundReport) => (headOf(registrant) === head ? 0 : 1);
  return ok(found.sort((a, b) => isOther(a) - isOther(b) || compareText(b.filedOn, a.filedOn)));
}

/** Whether a report's name of a series is the name that a text gives the fund. */
export function isSameFund(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return withoutArticle(name)
    .toUpperCase()
    .replaceAll('&', 'AND')
    .replaceAll(/[^A-Z0-9]/g, '')
    .replace(/FUND$/, '');
}

function headOf(name: string): string {
  return /[A-Z0-9]+/.exec(withoutArticle(name).toUpperCase())?.[0] ?? '';
}

/** Texts set "the" before a fund's name, reports seldom do. */
function withoutArticle(name: string): string {
  return name.replace(/^\s*the\s/i, '');
}
