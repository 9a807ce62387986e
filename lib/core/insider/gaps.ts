import type { IsoDate } from '@/lib/core/iso-date';
import type { UnreadFiling } from './report';
import type { InsiderTransaction } from './transaction';

/**
 * The filing days of what may hide a market trade and makes no event: filings that cannot be read,
 * and rows under code P or S, or under none, without a day or a direction.
 */
export function gapDays(
  unread: readonly Pick<UnreadFiling, 'filedOn'>[],
  rows: readonly InsiderTransaction[],
): IsoDate[] {
  const unplaced = rows.filter(
    ({ tradedOn, direction, code }) =>
      (tradedOn === null || direction === null) && (code === null || code === 'P' || code === 'S'),
  );
  return [...unread, ...unplaced].map(({ filedOn }) => filedOn);
}
