import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';

/** Which subject one of our own pages was opened with. */
export interface PageSubject {
  readonly cik: Cik;
  /** Null where the address has none. */
  readonly ticker: Ticker | null;
}

/**
 * Reads the query of our own page's address (`?cik=0000320193&ticker=AAPL`), which anybody may
 * have typed; null when it names no subject.
 */
export function readPageSubject(query: string): PageSubject | null {
  const params = new URLSearchParams(query);
  const cik = parseCik(params.get('cik') ?? '');
  const written = params.get('ticker');
  const ticker = written === null ? null : parseTicker(written);
  return cik && (written === null || ticker !== null) ? { cik, ticker } : null;
}
