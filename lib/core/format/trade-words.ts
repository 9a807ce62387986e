import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { className } from './class-words';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import { formatShares } from './quantity';
import { roleLabel } from './role-label';
import { saySentence } from './say-sentence';

/** Reached by codes P and S alone: every other code has its own class (see `classify`). */
const CODED_AS_TRADE: ReadonlySet<TransactionClass> = new Set([
  'private-placement',
  'offering',
  'ipo-allocation',
  'blank-check',
]);

const BY_TEN_PERCENT_HOLDER: ReadonlySet<TransactionClass> = new Set([
  'ten-percent-holder-purchase',
  'ten-percent-holder-sale',
]);

/** `bought`, `sold`, `planned sale`; null for every class that is neither purchase nor sale. */
export function tradeVerb(event: TradeEvent): string | null {
  const isPlanned = event.plan === 'plan';
  if (isBuy(event)) return say(isPlanned ? 'tradePlannedBuy' : 'tradeBought');
  if (isSale(event)) return say(isPlanned ? 'tradePlannedSale' : 'tradeSold');
  return null;
}

/** The name of the first owner. */
export function leadOwnerOf(event: TradeEvent): string {
  return filedText(event.owners[0]?.name ?? '') || say('ownerNotStated');
}

/** `Jane Doe`, `Jane Doe and 1 other`: joint owners of one trade. */
export function ownersOf(event: TradeEvent): string {
  const others = event.owners.length - 1;
  const name = leadOwnerOf(event);
  return others > 0 ? sayCount('ownerAndOthers', others, { name }) : name;
}

/** The role of the first owner; empty when there is none. */
export function roleOf(event: TradeEvent): string {
  return roleLabel(event.owners[0]?.role ?? '');
}

/** `$4.4M`, or `500,000 shares` where no value is stated; null when neither is. */
export function amountOf(event: TradeEvent): string | null {
  if (event.value !== null) return formatMoney(event.value);
  return event.shares === null ? null : say('sharesCount', { shares: formatShares(event.shares) });
}

/** What happened, without who and when: `Bought $2.61M`, `Planned sale, $1.06M`, `Grant, 5,000 shares`. */
export function tradeWhat(event: TradeEvent): string {
  const amount = amountOf(event) ?? say('amountNotStated');
  const isUnsaid = event.plan === 'unknown';
  if (event.plan !== 'plan') {
    if (isBuy(event)) return say(isUnsaid ? 'whatBoughtUnsaid' : 'whatBought', { amount });
    if (isSale(event)) return say(isUnsaid ? 'whatSoldUnsaid' : 'whatSold', { amount });
  }
  const what = tradeVerb(event) ?? className(event.class, event.direction);
  return say('whatOther', { what: what.charAt(0).toLocaleUpperCase() + what.slice(1), amount });
}

/**
 * Why an event that is easily taken for a purchase or sale is none, as a tag of a few words. No
 * direction is told of what contradicts itself.
 */
export function lookalikeTag(event: TradeEvent): string {
  if (event.class === 'inconsistent') return say('tagInconsistent');
  if (event.class === 'unclassified') return say('tagUnclassified');
  if (event.class === 'price-unclear') return say('tagPriceUnclear');
  const isBought = event.direction === 'acquired';
  if (CODED_AS_TRADE.has(event.class)) {
    return isBought ? say('tagCodedBuy', { code: 'P' }) : say('tagCodedSale', { code: 'S' });
  }
  if (BY_TEN_PERCENT_HOLDER.has(event.class)) return say('tagTenPercent');
  return say(isBought ? 'tagNoBuy' : 'tagNoSale');
}

/** Which rule decided, in plain words; null where the tag has said it already. */
export function lookalikeWhy(event: TradeEvent, today: IsoDate): string | null {
  return BY_TEN_PERCENT_HOLDER.has(event.class) ? null : filedText(saySentence(event.why, today));
}
