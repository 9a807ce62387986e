import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** What a reader can watch: a company, a reporting owner, or a manager who files Form 13F. */
export const WATCH_KINDS = ['company', 'person', 'fund'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** The name of one entry for ever: its kind and its CIK, `company:0000320193`. */
export type WatchId = `${WatchKind}:${Cik}`;

/** One entry of the watchlist: all that is the reader's own about it. */
export interface WatchEntry {
  readonly id: WatchId;
  readonly kind: WatchKind;
  readonly cik: Cik;
  /** Of a company; null for people and funds. */
  readonly ticker: Ticker | null;
  readonly name: string;
  /** The reader's own heading for it; null where it stands under none. */
  readonly group: string | null;
  /** The reader's own words; empty for none. */
  readonly note: string;
  readonly addedAtMs: number;
  /** When the reader last changed any of it: of two profiles, the later one is right. */
  readonly changedAtMs: number;
  /** No notification of it comes before this moment; null for no pause. */
  readonly snoozedUntilMs: number | null;
  /** No notification of it ever comes; it is shown all the same. */
  readonly isMuted: boolean;
}

/** The id of an entry. */
export function watchId(kind: WatchKind, cik: Cik): WatchId {
  return `${kind}:${cik}`;
}
