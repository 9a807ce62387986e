import type { OwnershipRow } from '@/lib/core/form4/ownership';

/** No single row of a real market trade is worth more. */
const MAX_VALUE = 5_000_000_000;
/** Few shares cost more, and nobody buys those by the million: such a price is often a total. */
const HIGH_PRICE = 2_000;
const MAX_VALUE_AT_HIGH_PRICE = 50_000_000;

/**
 * What keeps a row's shares and price from being multiplied, in words; null when they may be.
 * Filers leave the price to a footnote, write 0, or type the total into the price field.
 */
export function priceProblem(row: OwnershipRow): string | null {
  if (row.shares === null || row.shares <= 0) return 'The filing states no number of shares.';
  if (row.price === null) return 'The filing gives the price in a footnote only.';
  if (row.price <= 0) return 'The filing states a price of zero.';
  const value = row.shares * row.price;
  if (value > MAX_VALUE || (row.price > HIGH_PRICE && value > MAX_VALUE_AT_HIGH_PRICE)) {
    return 'Shares times price gives an implausible value; the price may be a total.';
  }
  return null;
}
