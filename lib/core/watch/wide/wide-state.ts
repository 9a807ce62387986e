import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';

/** Days of filings, both ends included. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How far the filings of any company were read. */
export interface WideState {
  /** Filings of this day and later are news: that on which the first such rule was switched on. */
  readonly sinceDay: IsoDate;
  /** Up to this day every filing was named, by the daily index. */
  readonly indexedTo: IsoDate;
  /** When an index was last asked for, epoch milliseconds; 0 before. */
  readonly indexTriedAtMs: number;
  /** Days of which filings were passed over, for the machine slept too long; null for none. */
  readonly unseen: Stretch | null;
  /** Filings that could not be read. */
  readonly unread: number;
  /** What judging cost within the last hour, what is under way at its most. */
  readonly judged: readonly { readonly atMs: number; readonly requests: number }[];
  /** The same of the last day on which any was judged, as New York has it; absent before. */
  readonly judgedOn?: { readonly day: IsoDate; readonly requests: number };
  /** Filings with trades that a rule is about and left out, by the rule's id. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Why the last reading ended before its end. */
  readonly problem: Problem | null;
}

/** What of a stretch is on `first` or later; null where nothing is. */
export function stretchFrom({ from, to }: Stretch, first: IsoDate): Stretch | null {
  return to < first ? null : { from: from < first ? first : from, to };
}

/** Both stretches as one; what lies between counts as passed over too. */
export function joined(a: Stretch | null, b: Stretch | null): Stretch | null {
  if (!a || !b) return a ?? b;
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}
