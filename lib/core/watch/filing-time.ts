import { isBusinessDay } from '@/lib/core/schedule/business-days';
import { easternDay, isEdgarOpen } from '@/lib/core/schedule/edgar-hours';

/**
 * Whether a poll can find anything filed at that moment: EDGAR is open, or has only just closed,
 * and it is no federal holiday.
 */
export function isFilingTime(ms: number): boolean {
  return isEdgarOpen(ms) && isBusinessDay(easternDay(ms));
}

const QUARTER_HOUR_MS = 15 * 60_000;
/** Longer than any row of weekends and holidays. */
const LONGEST_REST = 8 * 24 * 4;

/**
 * The next moment from `ms` on at which a poll can find anything, to the quarter of an hour: `ms`
 * itself while EDGAR is open.
 */
export function nextFilingTime(ms: number): number {
  if (isFilingTime(ms)) return ms;
  // EDGAR opens on the hour, in every zone that is a whole number of quarters off.
  let at = Math.ceil(ms / QUARTER_HOUR_MS) * QUARTER_HOUR_MS;
  for (let step = 0; step < LONGEST_REST && !isFilingTime(at); step += 1) at += QUARTER_HOUR_MS;
  return at;
}
