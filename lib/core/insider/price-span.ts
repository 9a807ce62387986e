import type { OwnershipRow } from '@/lib/core/form4/ownership';

/** What the shares and prices of a filing's rows in one security span, lowest to highest. */
export interface PriceSpan {
  readonly price: readonly [number, number];
  readonly shares: readonly [number, number];
}

/** Codes whose price is the market's: trades, and shares kept back at the price of the day. */
const AT_MARKET: readonly (string | null)[] = ['P', 'S', 'F'];

/** The spans of the rows of Table I that state both, by the title of the security. */
export function priceSpans(rows: readonly OwnershipRow[]): Map<string, PriceSpan> {
  const spans = new Map<string, PriceSpan>();
  for (const { table, code, security, shares, price } of rows) {
    if (table !== 'n' || !AT_MARKET.includes(code) || !shares || !price) continue;
    if (shares <= 0 || price <= 0) continue;
    const known = spans.get(security);
    if (known && holds(known.price, price) && holds(known.shares, shares)) continue;
    spans.set(security, {
      price: widen(known?.price, price),
      shares: widen(known?.shares, shares),
    });
  }
  return spans;
}

function holds([least, most]: readonly [number, number], value: number): boolean {
  return least <= value && value <= most;
}

function widen(span: readonly [number, number] | undefined, by: number): readonly [number, number] {
  if (span && holds(span, by)) return span;
  return span ? [Math.min(span[0], by), Math.max(span[1], by)] : [by, by];
}
