import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { InsiderReport } from '@/lib/core/insider/report';
import { isUnclear } from '@/lib/core/format/unclear';
import type { MarkState } from './mark';

/** What is stored of a company. */
export interface MarkFacts {
  /** Null until the company's filings were read once. */
  readonly report: InsiderReport | null;
  /** When the SEC's list of its filings was fetched, epoch milliseconds; null before. */
  readonly asOfMs: number | null;
  /** What followed managers report of it; null where nothing is known of that. */
  readonly funds: FundsInCompany | null;
}

/** A trade is to be filed within two business days, so that "nothing" is soon out of date. */
const QUIET_FOR_MS = 24 * 3_600_000;

/**
 * The state of a company's mark at a moment, epoch milliseconds. That somebody traded stays true
 * however old the reading; that nobody did is said only of a reading of the last 24 hours in which
 * nothing was left unread or unclear. Where insiders bought and sold, the purchases are told: they
 * are the rarer decision, and the card has both. Funds are told where no insider traded.
 */
export function markState({ report, asOfMs, funds }: MarkFacts, nowMs: number): MarkState {
  if (report && isCluster(report)) return 'cluster';
  if (report?.bought) return 'bought';
  if (report?.sold) return 'sold';
  if (funds && haveChanged(funds)) return 'funds';
  const age = asOfMs === null ? Infinity : nowMs - asOfMs;
  return report && age >= 0 && age < QUIET_FOR_MS && isNothingOpen(report) ? 'quiet' : 'unknown';
}

function isCluster({ signals }: InsiderReport): boolean {
  return signals.some(({ kind, state }) => kind === 'cluster' && state === 'present');
}

function haveChanged({ counts: { actions } }: FundsInCompany): boolean {
  return actions.opened + actions.added + actions.cut + actions.closed > 0;
}

function isNothingOpen({ unread, beyondLimit, lookalikes, leftOut }: InsiderReport): boolean {
  const entries = [...lookalikes, ...leftOut];
  const isClear = !entries.some((entry) => isUnclear(entry.class));
  return isClear && unread.length === 0 && beyondLimit === 0;
}
