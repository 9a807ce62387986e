import { isBusinessDay } from '@/lib/core/schedule/business-days';
import { easternDay, isEdgarOpen } from '@/lib/core/schedule/edgar-hours';

/**
 * Whether a poll can find anything filed at that moment: EDGAR is open, or has only just closed,
 * and it is no federal holiday.
 */
export function isFilingTime(ms: number): boolean {
  return isEdgarOpen(ms) && isBusinessDay(easternDay(ms));
}
