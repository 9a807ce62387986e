import type { InsiderTransaction } from './transaction';

/** By how much a row changes its balance, negative when disposed of; null where it is not stated. */
export function signedShares({ shares, direction }: InsiderTransaction): number | null {
  if (shares === null || direction === null) return null;
  return direction === 'acquired' ? shares : -shares;
}
