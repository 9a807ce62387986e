import type { TradeEvent } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { aClass } from './class-words';
import { formatMoney } from './money';
import { formatShares } from './quantity';

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
  if (event.class === 'open-market') return isPlanned ? 'planned purchase' : 'bought';
  if (event.class === 'open-market-sale') return isPlanned ? 'planned sale' : 'sold';
  return null;
}

/** `Jane Doe`, `Jane Doe and 1 other`: joint owners of one trade. */
export function ownersOf(event: TradeEvent): string {
  const [first, ...others] = event.owners;
  if (!first) return 'Owner not stated';
  if (others.length === 0) return first.name;
  return `${first.name} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}

/** `$4.4M`, or `500,000 shares` where no value is stated; null when neither is. */
export function amountOf(event: TradeEvent): string | null {
  if (event.value !== null) return formatMoney(event.value);
  return event.shares === null ? null : `${formatShares(event.shares)} shares`;
}

/** An event in one line without its date: `Jane Doe bought $2.61M`, `Jane Doe: a grant, 5,000 shares`. */
export function tradeLine(event: TradeEvent): string {
  const owners = ownersOf(event);
  const amount = amountOf(event);
  const verb = tradeVerb(event);
  if (verb === 'bought' || verb === 'sold') {
    return `${owners} ${verb} ${amount ?? 'an amount not stated'}`;
  }
  const what = verb ? `a ${verb}` : aClass(event.class);
  return amount ? `${owners}: ${what}, ${amount}` : `${owners}: ${what}`;
}

/** Why an event that is easily taken for a purchase or sale is none, as a tag of a few words. */
export function lookalikeTag(event: TradeEvent): string {
  const [code, trade] = event.direction === 'acquired' ? ['P', 'buy'] : ['S', 'sale'];
  if (CODED_AS_TRADE.has(event.class)) {
    return `Reported under code ${code}, not an open-market ${trade}`;
  }
  if (BY_TEN_PERCENT_HOLDER.has(event.class)) return 'Neither an officer nor a director';
  return `Not an open-market ${trade}`;
}
