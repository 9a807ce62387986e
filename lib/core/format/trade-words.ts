import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { className } from './class-words';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import { PLAN_UNKNOWN } from './plan-words';
import { countOf, formatShares } from './quantity';

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
  if (isBuy(event)) return isPlanned ? 'planned purchase' : 'bought';
  if (isSale(event)) return isPlanned ? 'planned sale' : 'sold';
  return null;
}

/** The name of the first owner. */
export function leadOwnerOf(event: TradeEvent): string {
  return filedText(event.owners[0]?.name ?? '') || 'Owner not stated';
}

/** `Jane Doe`, `Jane Doe and 1 other`: joint owners of one trade. */
export function ownersOf(event: TradeEvent): string {
  const others = event.owners.length - 1;
  const name = leadOwnerOf(event);
  return others > 0 ? `${name} and ${countOf(others, 'other')}` : name;
}

/** The role of the first owner; empty when there is none. */
export function roleOf(event: TradeEvent): string {
  return filedText(event.owners[0]?.role ?? '');
}

/** `$4.4M`, or `500,000 shares` where no value is stated; null when neither is. */
export function amountOf(event: TradeEvent): string | null {
  if (event.value !== null) return formatMoney(event.value);
  return event.shares === null ? null : `${formatShares(event.shares)} shares`;
}

/** What happened, without who and when: `Bought $2.61M`, `Planned sale, $1.06M`, `Grant, 5,000 shares`. */
export function tradeWhat(event: TradeEvent): string {
  const verb = tradeVerb(event);
  const what = verb ?? className(event.class, event.direction);
  const amount = amountOf(event) ?? 'amount not stated';
  const between = verb === 'bought' || verb === 'sold' ? ' ' : ', ';
  const plan = verb !== null && event.plan === 'unknown' ? `, ${PLAN_UNKNOWN}` : '';
  return what.charAt(0).toUpperCase() + what.slice(1) + between + amount + plan;
}

/**
 * Why an event that is easily taken for a purchase or sale is none, as a tag of a few words. No
 * direction is told of what contradicts itself.
 */
export function lookalikeTag(event: TradeEvent): string {
  if (event.class === 'inconsistent') return 'Contradicts itself';
  if (event.class === 'unclassified') return 'Cannot be read for sure';
  if (event.class === 'price-unclear') return 'No clear price';
  const [code, trade] = event.direction === 'acquired' ? ['P', 'purchase'] : ['S', 'sale'];
  if (CODED_AS_TRADE.has(event.class)) {
    return `Filed as a ${trade} (code ${code}), not on the market`;
  }
  if (BY_TEN_PERCENT_HOLDER.has(event.class)) return 'Neither an officer nor a director';
  return `Not a ${trade} on the market`;
}

/** Which rule decided, in plain words; null where the tag has said it already. */
export function lookalikeWhy(event: TradeEvent): string | null {
  return BY_TEN_PERCENT_HOLDER.has(event.class) ? null : filedText(event.why);
}
