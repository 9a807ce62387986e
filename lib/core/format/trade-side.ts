import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';

/** The side of a trade, by which marks, colours and icons go. */
export type Side = 'buy' | 'sell';

/** Which side a trade on the market is on; null for everything that is no such trade. */
export function sideOf(event: Pick<TradeEvent, 'class'>): Side | null {
  if (isBuy(event)) return 'buy';
  return isSale(event) ? 'sell' : null;
}
