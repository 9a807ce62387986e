import type { TradeEvent } from './report';

type Classified = Pick<TradeEvent, 'class'>;

/** A purchase on the market, the only thing that may be called "bought". */
export function isBuy({ class: name }: Classified): boolean {
  return name === 'open-market';
}

/** A sale on the market, the only thing that may be called "sold". */
export function isSale({ class: name }: Classified): boolean {
  return name === 'open-market-sale';
}

export function isMarketTrade(trade: Classified): boolean {
  return isBuy(trade) || isSale(trade);
}

/** A purchase or sale on the market by somebody who is an insider for the size of the holding alone. */
export function isHolderTrade({ class: name }: Classified): boolean {
  return name === 'ten-percent-holder-purchase' || name === 'ten-percent-holder-sale';
}

/**
 * Whether the trade was decided for its own sake, as far as the filing says: neither under a
 * 10b5-1 plan nor to pay the tax on shares received. What the filing leaves open counts as decided.
 */
export function isDecided({ plan, link }: Pick<TradeEvent, 'plan' | 'link'>): boolean {
  return plan !== 'plan' && link !== 'to-cover';
}

/** `purchase` or `sale`. */
export function nounOf(trade: Classified): 'purchase' | 'sale' {
  return isBuy(trade) ? 'purchase' : 'sale';
}
