import { say, sayCount } from '@/lib/core/words/say';
import { formatTime } from './day';

/** When all that is watched was last looked through; null before the first time. */
export function checkedWords(polledAtMs: number | null, nowMs: number): string | null {
  return polledAtMs === null ? null : say('watchChecked', { time: formatTime(polledAtMs, nowMs) });
}

/** Events that are kept and not listed; null for none. */
export function olderWords(count: number): string | null {
  return count === 0 ? null : sayCount('watchOlder', count);
}

/** What opens the events seen before, or closes them; null where there are none. */
export function earlierWords(count: number, isOpen: boolean): string | null {
  if (count === 0) return null;
  return sayCount(isOpen ? 'watchEarlierHide' : 'watchEarlierShow', count);
}

/** What shows the rest of a group; null where all is shown. */
export function moreWords(count: number, label: string): string | null {
  return count === 0 ? null : sayCount('watchMoreOf', count, { label });
}
