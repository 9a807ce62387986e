import { formatTime } from './day';
import { countOf } from './quantity';

/** When all that is watched was last looked through; null before the first time. */
export function checkedWords(polledAtMs: number | null, nowMs: number): string | null {
  return polledAtMs === null ? null : `Last looked ${formatTime(polledAtMs, nowMs)}.`;
}

/** Events that are kept and not listed; null for none. */
export function olderWords(count: number): string | null {
  return count === 0 ? null : `${countOf(count, 'older event')} not listed here.`;
}

/** What opens the events seen before, or closes them; null where there are none. */
export function earlierWords(count: number, isOpen: boolean): string | null {
  if (count === 0) return null;
  return isOpen
    ? `Hide ${countOf(count, 'earlier event')}`
    : `Show ${countOf(count, 'earlier event')}`;
}

/** What shows the rest of a group; null where all is shown. */
export function moreWords(count: number, label: string): string | null {
  return count === 0 ? null : `Show ${count} more of ${label}`;
}
