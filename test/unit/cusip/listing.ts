import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { cik, known } from '@/test/unit/insider/known';

/** A line of the SEC's list of tickers. */
export function listing(ticker: string, number: number, name: string): DirectoryEntry {
  return { ticker: known(parseTicker(ticker)), cik: cik(number), name, exchange: 'NYSE' };
}
