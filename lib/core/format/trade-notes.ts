import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { SaleLink, TradeEvent } from '@/lib/core/insider/report';
import { PLAN_UNKNOWN } from './plan-words';
import { stakeWords } from './stake-words';

const LINKS: Readonly<Record<SaleLink, string>> = {
  'to-cover': 'to cover tax',
  'after-exercise': 'of shares just exercised',
};

/**
 * What qualifies a trade in a few words each: whether a sale was a decision of its own, and
 * whether the filing says if a plan was behind it. Empty when nothing does.
 */
export function tradeNotes(event: TradeEvent): readonly string[] {
  const isTrade = isMarketTrade(event);
  return [
    ...(event.link ? [LINKS[event.link]] : []),
    ...(isTrade && event.plan === 'unknown' ? [PLAN_UNKNOWN] : []),
  ];
}

/** `Holding +18 % to 5,325,733 shares`, `New position`; null where the stake is not told. */
export function holdingNote(event: TradeEvent): string | null {
  const words = stakeWords(event.stake);
  if (words === null) return null;
  return words === 'new position' ? 'New position' : `Holding: ${words}`;
}
