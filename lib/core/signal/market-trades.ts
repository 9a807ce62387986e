import type { TradeEvent } from '@/lib/core/insider/report';

/** A purchase on the market, the only thing that may be called "bought". */
export function isBuy(event: TradeEvent): boolean {
  return event.class === 'open-market';
}

/** A sale on the market, the only thing that may be called "sold". */
export function isSale(event: TradeEvent): boolean {
  return event.class === 'open-market-sale';
}

export function isMarketTrade(event: TradeEvent): boolean {
  return isBuy(event) || isSale(event);
}

/**
 * Whether the trade was decided for its own sake, as far as the filing says: neither under a
 * 10b5-1 plan nor to pay the tax on shares received. What the filing leaves open counts as decided.
 */
export function isDecided(event: TradeEvent): boolean {
  return event.plan !== 'plan' && event.link !== 'to-cover';
}

/** `purchase` or `sale`. */
export function nounOf(event: TradeEvent): 'purchase' | 'sale' {
  return isBuy(event) ? 'purchase' : 'sale';
}
