import type { TradeEvent } from '@/lib/core/insider/report';
import { say } from '@/lib/core/words/say';
import { formatPrice } from './money';
import { formatShares } from './quantity';

/**
 * The price of an event under its value: `at $3.21`, `no price` of what cost nothing, such as a
 * grant at $0, `price unclear` where the filed one cannot be taken for dollars a share.
 */
export function priceWords({ class: name, price }: Pick<TradeEvent, 'class' | 'price'>): string {
  if (name === 'price-unclear') return say('priceUnclear');
  if (price === 0) return say('priceNone');
  return price === null ? formatPrice(price) : say('priceAt', { price: formatPrice(price) });
}

/** So many shares with their price: `12,000 at $3.21`, `5,000, no price`, `900, price unclear`. */
export function amountWords(event: Pick<TradeEvent, 'class' | 'price' | 'shares'>): string {
  const shares = formatShares(event.shares);
  const isPriced = event.class !== 'price-unclear' && event.price !== null && event.price !== 0;
  return isPriced
    ? say('amountAt', { shares, price: formatPrice(event.price) })
    : say('amountWith', { shares, price: priceWords(event) });
}
