import type { WatchRow } from '@/lib/core/watch/row';
import { leftOutWords } from './left-out';
import { countOf } from './quantity';
import { unclearWords } from './unclear';

const KINDS_NAMED = 2;

/**
 * What is said of a watched company besides its newest trades; null when nothing need be. Absence
 * is claimed of what was read alone: an unread filing is said, never passed over.
 */
export function watchRest({ newest, rest, problem }: WatchRow): string | null {
  if (!rest) return problem ? null : 'Not checked yet. This takes a moment.';
  const { filings, leftOut, unread } = rest;
  const missing = unread === 0 ? '' : `${countOf(unread, 'filing')} could not be read`;
  if (newest) return missing === '' ? null : `${missing}.`;
  if (filings === 0) return missing === '' ? 'No recent insider filings.' : `${missing}.`;
  const none = unclearWords(rest).length === 0 ? 'No market trades' : 'No clear market trades';
  const kinds = leftOutWords(leftOut).map((item) => item.count);
  const more = kinds.length > KINDS_NAMED ? ' and more' : '';
  const filed =
    kinds.length === 0
      ? ` in ${countOf(filings, 'filing')}`
      : `; ${kinds.slice(0, KINDS_NAMED).join(', ')}${more} filed`;
  return missing === '' ? `${none}${filed}.` : `${none}${filed} so far; ${missing}.`;
}
