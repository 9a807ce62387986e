import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Cik } from '@/lib/core/edgar/cik';
import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Sentence } from '@/lib/core/words/sentence';
import type { FilingContext } from './filing-context';
import { isWithin } from './price-range';
import type { Rule } from './rule';

/** What keeps a row's shares and price from being multiplied: the rule, and the reason. */
export interface PriceProblem {
  readonly rule: Extract<Rule, 'price' | 'price-is-total'>;
  readonly why: Sentence;
}

/** No single row of a real market trade is worth more. */
const MAX_VALUE = 5_000_000_000;
/** Founders' shares cost fractions of a cent; where shares are traded for so little, it is rare. */
const LOW_PRICE = 0.1;
/** Few shares cost more: such a price is more often a total, typed into the wrong field. */
const HIGH_PRICE = 2_000;
const MAX_VALUE_AT_HIGH_PRICE = 50_000_000;
/** Prices of one filing do not differ by more, but for a total among them. */
const FAR_APART = 5;
const ALIKE = 1.25;

/**
 * Issuers whose share has cost more than `HIGH_PRICE`, by CIK: a ticker is the filer's free text.
 * Only asked where the filing itself does not show that the price is one of a share; a company
 * that is not on it is withheld then, never miscounted.
 */
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
 * What keeps a row's shares and price from being multiplied; null when they may be. Filers leave
 * the price to a footnote, write 0, or type the total into the price field. A figure is never
 * repaired, only withheld. `onMarket` says that the filing itself names the market.
 */
export function priceProblem(
  row: OwnershipRow,
  context: FilingContext,
  onMarket: boolean,
): PriceProblem | null {
  const { shares, price } = row;
  if (shares === null || !(shares > 0)) return noPrice('whyNoShares');
  if (price === null) return noPrice('whyPriceInNote');
  if (!(price > 0)) return noPrice('whyPriceZero');
  if (price < LOW_PRICE && !onMarket && !context.words.ofTrade(row).priceRange) {
    return noPrice('whyPriceLow');
  }
  if (shares * price > MAX_VALUE) {
    return total('whyValueImplausible');
  }
  const lowest = context.prices.get(row.security)?.price[0] ?? price;
  if (price > lowest * FAR_APART && isAlike(price / shares, lowest)) {
    return total('whyPriceIsTotal');
  }
  if (price <= HIGH_PRICE || shares <= 1) return null;
  const range = context.words.ofTrade(row).priceRange;
  if (range && isWithin(price, range)) return null;
  if (shares * price > MAX_VALUE_AT_HIGH_PRICE) {
    return total('whyValueImplausible');
  }
  return isHighPriced(row, shares, price, context) ? null : total('whyPriceHigh');
}

function noPrice(key: MessageKey): PriceProblem {
  return { rule: 'price', why: { key } };
}

function total(key: MessageKey): PriceProblem {
  return { rule: 'price-is-total', why: { key } };
}

/** By the filing's other rows, where the same price goes with other shares, or by its exercises. */
function isHighPriced(
  row: OwnershipRow,
  shares: number,
  price: number,
  context: FilingContext,
): boolean {
  const { cik }: { cik: Cik } = context.document.issuer;
  if (HIGH_PRICED.has(cik)) return true;
  const span = context.prices.get(row.security);
  const isSamePrice = span !== undefined && isAlike(span.price[1], span.price[0]);
  if (isSamePrice && !isAlike(span.shares[1], span.shares[0])) return true;
  return shares >= 10 && price <= context.exercisePrice * 4;
}

function isAlike(one: number, other: number): boolean {
  return one <= other * ALIKE && other <= one * ALIKE;
}
