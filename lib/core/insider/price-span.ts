import type { OwnershipRow } from '@/lib/core/form4/ownership';

/** What the shares and prices of a filing's rows in one security span, lowest to highest. */
export interface PriceSpan {
  readonly price: Span;
  readonly shares: Span;
}

type Span = readonly [number, number];

/** Codes whose price is the market's: trades, and shares kept back at the price of the day. */
const AT_MARKET: readonly (string | null)[] = ['P', 'S', 'F'];

/** The spans of the rows of Table I that state both, by the title of the security. */
export function priceSpans(rows: readonly OwnershipRow[]): Map<string, PriceSpan> {
  const spans = new Map<string, { price: [number, number]; shares: [number, number] }>();
  for (const { table, code, security, shares, price } of rows) {
    if (table !== 'n' || !AT_MARKET.includes(code) || !shares || !price) continue;
    if (shares <= 0 || price <= 0) continue;
    const known = spans.get(security);
    if (known) {
      widen(known.price, price);
      widen(known.shares, shares);
    } else {
      spans.set(security, { price: [price, price], shares: [shares, shares] });
    }
  }
  return spans;
}

function widen(span: [number, number], by: number): void {
  if (by < span[0]) span[0] = by;
  if (by > span[1]) span[1] = by;
}
