import type { FundLine } from '@/lib/core/directory/build-index';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';
import { parseCik } from './cik';

/** Fewer rows than this is a broken file, not a shrunken industry. */
const FEWEST_ROWS = 3;
const SERIES = /^S\d{9}$/;

/**
 * Reads `company_tickers_mf.json`: some 28,000 rows, so it is read without a schema. Columns go by
 * the names in `fields`; rows without a usable series, ticker or CIK are dropped, of a repeated
 * ticker the first row counts. A file that lacks a column, or loses more than a tenth of its rows,
 * is refused in words.
 */
export function readFundFile(json: unknown): Result<FundLine[], string> {
  const { fields, data } = (json ?? {}) as { fields?: unknown; data?: unknown };
  if (!Array.isArray(fields) || !Array.isArray(data))
    return fail('not a table with fields and data');
  const [cikAt = -1, seriesAt = -1, tickerAt = -1] = ['cik', 'seriesId', 'symbol'].map((name) =>
    fields.indexOf(name),
  );
  if (Math.min(cikAt, seriesAt, tickerAt) < 0) return fail('a column is missing');
  const entries = new Map<Ticker, FundLine>();
  let usable = 0;
  for (const row of data as readonly unknown[]) {
    if (!Array.isArray(row)) continue;
    const entry = entryOf(row[cikAt], row[seriesAt], row[tickerAt]);
    if (!entry) continue;
    usable += 1;
    if (!entries.has(entry.ticker)) entries.set(entry.ticker, entry);
  }
  if (usable < FEWEST_ROWS) return fail(`only ${usable} usable rows`);
  if (usable < data.length * 0.9) return fail('too many unusable rows');
  return ok([...entries.values()]);
}

function entryOf(cik: unknown, series: unknown, symbol: unknown): FundLine | null {
  if (typeof cik !== 'number' && typeof cik !== 'string') return null;
  if (typeof series !== 'string' || typeof symbol !== 'string' || !SERIES.test(series)) return null;
  const ticker = parseTicker(symbol);
  const filer = parseCik(cik);
  return ticker && filer ? { cik: filer, series, ticker } : null;
}
