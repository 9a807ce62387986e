import type { Cik } from '@/lib/core/edgar/cik';
import type { LeftOut, TradeEvent } from '@/lib/core/insider/report';
import type { Problem } from '@/lib/core/problem';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** A watched company as the popup lists it. */
export interface WatchRow {
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly name: string;
  /** The newest market trade or lookalike by filing day; null when the window holds none. */
  readonly newest: TradeEvent | null;
  /** Market trades filed since the reader last looked, newest first. */
  readonly unseen: readonly TradeEvent[];
  /** What else the window holds; null before the company was read for the first time. */
  readonly rest: {
    /** Filings about the company that were read. */
    readonly filings: number;
    readonly leftOut: readonly LeftOut[];
    /** Filings that could not be read, or were too many to read. */
    readonly unread: number;
  } | null;
  /** When its list of filings was last fetched, epoch milliseconds; null before the first time. */
  readonly checkedAtMs: number | null;
  /** Why the last check did not succeed. */
  readonly problem: Problem | null;
}
