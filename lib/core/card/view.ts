import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { FundsView } from '@/lib/core/form13f/funds-view';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { Problem } from '@/lib/core/problem';

/** How far the reading of a company's filings has come; null counts are not known yet. */
export type CardPhase =
  | { readonly kind: 'reading'; readonly read: number; readonly of: number | null }
  | { readonly kind: 'done' };

/**
 * All that a hover card shows. A view with a report and a problem is the stale state: the last
 * good figures stand, with the reason why they could not be refreshed.
 */
export interface CardView {
  readonly company: DirectoryEntry;
  readonly phase: CardPhase;
  /** Null until the company's filings were read once. */
  readonly report: InsiderReport | null;
  /** When the SEC's list of filings was fetched, epoch milliseconds; null before the first time. */
  readonly asOfMs: number | null;
  readonly problem: Problem | null;
  readonly watched: boolean;
  /** What followed managers report of it; null where the reader follows none. */
  readonly funds: FundsView | null;
}
