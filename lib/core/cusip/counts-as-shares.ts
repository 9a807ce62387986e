import type { PositionKind } from '@/lib/core/form13f/book';
import { shareFamily, type ShareFamily } from './share-class';

const NO_SHARES: ReadonlySet<ShareFamily> = new Set<ShareFamily>([
  'preferred',
  'warrant',
  'right',
  'debt',
]);

/**
 * Whether a position is shares of the company itself. Options and principal are not, and neither
 * are warrants, rights and preferred stock, which managers report under the kind of shares.
 */
export function countsAsShares(position: { kind: PositionKind; titleOfClass: string }): boolean {
  if (position.kind !== 'SH') return false;
  return !NO_SHARES.has(shareFamily(position.titleOfClass));
}
