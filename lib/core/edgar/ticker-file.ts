import { z } from '@/lib/zod';
import { fail, ok, type Result } from '@/lib/core/result';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { parseCik } from './cik';

const tickerFile = z.object({
  fields: z.array(z.string()),
  data: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

/** Fewer rows than this is a broken file, not a shrunken market. */
const FEWEST_ROWS = 20;

/**
 * Reads `company_tickers_exchange.json`: columns by the names in `fields`, one row a ticker,
 * largest companies first. Rows without a usable ticker or CIK are dropped; a file that lacks a
 * column, or loses more than a tenth of its rows, is refused in words.
 */
export function readTickerFile(json: unknown): Result<DirectoryEntry[], string> {
  const parsed = tickerFile.safeParse(json);
  if (!parsed.success) return fail('not a table with fields and data');
  const column = (name: string) => parsed.data.fields.indexOf(name);
  const [cikAt, nameAt, tickerAt, exchangeAt] = ['cik', 'name', 'ticker', 'exchange'].map(column);
  if ([cikAt, nameAt, tickerAt, exchangeAt].includes(-1)) return fail('a column is missing');
  const entries = parsed.data.data.flatMap((row): DirectoryEntry[] => {
    const cik = parseCik(row[cikAt ?? -1] ?? '');
    const ticker = parseTicker(String(row[tickerAt ?? -1] ?? ''));
    if (!cik || !ticker) return [];
    const exchange = row[exchangeAt ?? -1];
    return [
      {
        ticker,
        cik,
        name: String(row[nameAt ?? -1] ?? ''),
        exchange: exchange ? String(exchange) : null,
      },
    ];
  });
  if (entries.length < FEWEST_ROWS) return fail(`only ${entries.length} usable rows`);
  if (entries.length < parsed.data.data.length * 0.9) return fail('too many unusable rows');
  return ok(entries);
}
