import type { TradeEvent } from '@/lib/core/insider/report';
import { formatPrice } from './money';
import { formatShares } from './quantity';

/**
 * The price of an event under its value: `at $3.21`, `no price` of what cost nothing, such as a
 * grant at $0, `price unclear` where the filed one cannot be taken for dollars a share.
 */
export function priceWords({ class: name, price }: Pick<TradeEvent, 'class' | 'price'>): string {
  if (name === 'price-unclear') return 'price unclear';
  if (price === 0) return 'no price';
  return price === null ? formatPrice(price) : `at ${formatPrice(price)}`;
}

/** So many shares with their price: `12,000 at $3.21`, `5,000, no price`, `900, price unclear`. */
export function amountWords(event: Pick<TradeEvent, 'class' | 'price' | 'shares'>): string {
  const price = priceWords(event);
  return `${formatShares(event.shares)}${price.startsWith('at ') ? '' : ','} ${price}`;
}
