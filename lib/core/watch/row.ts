import type { Cik } from '@/lib/core/edgar/cik';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { Problem } from '@/lib/core/problem';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** A watched company as the popup lists it. */
export interface WatchRow {
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly name: string;
  /** The newest event known, of whatever class; null when none was filed or nothing was read yet. */
  readonly newest: TradeEvent | null;
  /** Economic events filed since the reader last looked. */
  readonly unseen: number;
  /** When its list of filings was last fetched, epoch milliseconds; null before the first time. */
  readonly checkedAtMs: number | null;
  /** Why the last check did not succeed. */
  readonly problem: Problem | null;
}
