import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { SaleLink, TradeEvent } from '@/lib/core/insider/report';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { stakeWords } from './stake-words';

const LINKS: Readonly<Record<SaleLink, MessageKey>> = {
  'to-cover': 'linkToCover',
  'after-exercise': 'linkAfterExercise',
};

/**
 * What qualifies a trade in a few words each: whether a sale was a decision of its own, and
 * whether the filing says if a plan was behind it. Empty when nothing does.
 */
export function tradeNotes(event: TradeEvent): readonly string[] {
  const isTrade = isMarketTrade(event);
  return [
    ...(event.link ? [say(LINKS[event.link])] : []),
    ...(isTrade && event.plan === 'unknown' ? [say('planUnknownNote')] : []),
  ];
}

/** `Holding +18% to 5,325,733 shares`, `New position`; null where the stake is not told. */
export function holdingNote(event: TradeEvent): string | null {
  const { stake } = event;
  if (stake.kind !== 'withheld' && stake.before === 0 && stake.after !== 0)
    return say('holdingNew');
  const words = stakeWords(stake);
  return words === null ? null : say('holdingWords', { words });
}
