import type { Cik } from '@/lib/core/edgar/cik';
import type { OwnershipRow } from '@/lib/core/form4/ownership';

/** No single row of a real market trade is worth more. */
const MAX_VALUE = 5_000_000_000;
/** Few shares cost more: such a price is more often a total, typed into the wrong field. */
const HIGH_PRICE = 2_000;
const MAX_VALUE_AT_HIGH_PRICE = 50_000_000;

/** Issuers whose share has cost more than `HIGH_PRICE`, by CIK: a ticker is the filer's free text. */
const HIGH_PRICED: ReadonlySet<string> = new Set([
  '0000088121', // Seaboard
  '0000776867', // White Mountains Insurance
  '0000798941', // First Citizens BancShares
  '0000814547', // Fair Isaac
  '0000866787', // AutoZone
  '0000906163', // NVR
  '0001067983', // Berkshire Hathaway, class A
  '0001075531', // Booking Holdings
  '0001096343', // Markel
  '0001099590', // MercadoLibre
  '0001811074', // Texas Pacific Land
]);

/**
 * What keeps a row's shares and price from being multiplied, in words; null when they may be.
 * Filers leave the price to a footnote, write 0, or type the total into the price field.
 */
export function priceProblem(row: OwnershipRow, issuer: Cik): string | null {
  if (row.shares === null || !(row.shares > 0)) return 'The filing states no number of shares.';
  if (row.price === null) return 'The filing gives the price in a footnote only.';
  if (!(row.price > 0)) return 'The filing states a price of zero.';
  const value = row.shares * row.price;
  if (value > MAX_VALUE || (row.price > HIGH_PRICE && value > MAX_VALUE_AT_HIGH_PRICE)) {
    return 'Shares times price gives an implausible value; the price may be a total.';
  }
  if (row.price > HIGH_PRICE && row.shares > 1 && !HIGH_PRICED.has(issuer)) {
    return 'Hardly a share costs that much; the price may be a total.';
  }
  return null;
}
