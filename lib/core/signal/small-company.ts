import { formatDay } from '@/lib/core/format/day';
import { formatMoney, formatPrice } from '@/lib/core/format/money';
import { formatShares } from '@/lib/core/format/quantity';
import { daysBetween } from '@/lib/core/iso-date';
import { answer } from './answer';
import type { SignalInput } from './input';
import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { Signal } from './signal';

/** The bands in US dollars, and how far apart share count, trade and today may be. */
const SMALL_COMPANY = { small: 2_000_000_000, micro: 300_000_000, mostDays: 400 };

/** One such receipt may stand for several shares, or for a part of one. */
const RECEIPT = /depositary|depository|\bAD[RS]s?\b/i;

/**
 * The company's market value, roughly: shares outstanding as it last stated them, times the price
 * of the newest market trade that states one. Present below $2 billion, with the band below
 * $300 million named apart. Unknown without a count or a price, when either is too old, and where
 * the price is that of depositary receipts, which are no shares.
 */
export function smallCompanySignal(
  { today, events, outstanding }: SignalInput,
  { small, micro, mostDays }: typeof SMALL_COMPANY = SMALL_COMPANY,
): Signal {
  if (!outstanding) return unknown('its shares outstanding are not loaded');
  const priced = events.find((event) => isMarketTrade(event) && (event.price ?? 0) > 0);
  if (!priced || priced.price === null) return unknown('no market trade with a price is loaded');
  const { price, tradedOn } = priced;
  const countedOn = formatDay(outstanding.asOf, today);
  if (RECEIPT.test(priced.security)) {
    return unknown('the trade was in depositary receipts, which are no shares', [priced]);
  }
  if (daysBetween(tradedOn, today) > mostDays) {
    return unknown(`the newest price loaded is of ${formatDay(tradedOn, today)}`, [priced]);
  }
  if (Math.abs(daysBetween(outstanding.asOf, tradedOn)) > mostDays) {
    return unknown(`its shares were last counted on ${countedOn}`, [priced]);
  }
  const value = outstanding.shares * price;
  const basis = { owner: null, events: [priced] };
  const sum = `approx. ${formatMoney(value)}: ${formatShares(outstanding.shares)} shares outstanding on ${countedOn} at ${formatPrice(price)}, the price of a trade on ${formatDay(tradedOn, today)}`;
  if (value >= small) {
    const sentence = `The company is worth ${sum}. Only a company below ${formatMoney(small)} counts as small.`;
    return answer('small-company', 'absent', { sentence }, basis);
  }
  const isMicro = value < micro;
  const band = `${isMicro ? 'very small' : 'small'}, below ${formatMoney(isMicro ? micro : small)}`;
  const badge = `${isMicro ? 'Very small' : 'Small'} company, approx. ${formatMoney(value)}`;
  const sentence = `The company is worth ${sum}. That is ${band}.`;
  return answer('small-company', 'present', { badge, sentence }, basis);
}

function unknown(why: string, events: SignalInput['events'] = []): Signal {
  const sentence = `The company's size is not known: ${why}.`;
  return answer('small-company', 'unknown', { sentence }, { owner: null, events });
}
