import { isBuy } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';

/** Which of two messages tells of a trade on the market: the ends of their keys. */
export function sideInKey(trade: Pick<TradeEvent, 'class'>): 'Buy' | 'Sale' {
  return isBuy(trade) ? 'Buy' : 'Sale';
}
