import type { InsiderTransaction } from './transaction';

/** By how much a row changes its balance, negative when disposed of; null where it is not stated. */
export function signedShares({ shares, direction }: InsiderTransaction): number | null {
  if (shares === null || direction === null) return null;
  return direction === 'acquired' ? shares : -shares;
}

/** What was held before the trade, by the row's own balance; null where it is not stated. */
export function openingOf(row: InsiderTransaction): number | null {
  const change = signedShares(row);
  return change === null || row.sharesAfter === null ? null : row.sharesAfter - change;
}

/** Whether two stated or computed balances are the very same; what is not stated equals nothing. */
export function isSameBalance(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) < 0.001;
}
