import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import type { TradeEvent } from '@/lib/core/insider/report';
import { businessDaysBetween, FORM4_BUSINESS_DAYS } from '@/lib/core/schedule/business-days';
import { answer } from './answer';
import type { SignalInput } from './input';
import { nounOf } from './market-trades';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** By which business day a trade is due, and how many more a plan's broker may take to report it. */
export const LATE_FILING = { dueAfter: FORM4_BUSINESS_DAYS, planGrace: 3 };

/**
 * How many business days passed between the person's recent trades and the day they were first
 * told; present when more than two did, with the longest of them. For a trade under a 10b5-1 plan
 * the time may run from the day the broker reported it, up to three business days later (Rule
 * 16a-3(g)(2)); what that could explain is unknown, and so is a trade dated after its filing.
 */
export function lateFilingSignal(
  { owner, name, recent }: PersonTrades,
  { today }: SignalInput,
  { dueAfter, planGrace }: typeof LATE_FILING = LATE_FILING,
): Signal | null {
  const filed = recent.map((event) => ({ event, days: daysOf(event) }));
  const slowest = filed.reduce((most, one) => (one.days > most.days ? one : most), {
    event: recent[0],
    days: -1,
  });
  if (!slowest.event) return null;
  const limitOf = ({ plan }: TradeEvent) => dueAfter + (plan === 'plan' ? planGrace : 0);
  const late = filed.filter(({ event, days }) => days > limitOf(event));
  const [latest] = [...late].sort((a, b) => b.days - a.days);
  if (latest) {
    const { event, days } = latest;
    const on = formatDay(event.firstFiledOn, today);
    const sentence = `The ${nounOf(event)} of ${name} on ${formatDay(event.tradedOn, today)} was filed on ${on}, ${countOf(days, 'business day')} later; a Form 4 is due by the ${ordinal(dueAfter)}.`;
    const badge = `Filed after ${countOf(days, 'business day')}`;
    const basis = { owner, events: [event], n: recent.length };
    return answer('late-filing', 'present', { badge, sentence }, basis);
  }
  const basis = { owner, events: recent };
  if (recent.some(({ tradedOn, firstFiledOn }) => tradedOn > firstFiledOn)) {
    const sentence = `Whether the trades of ${name} were filed late is not known: one is dated after its own filing.`;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  if (slowest.days > dueAfter) {
    const sentence = `Whether the planned trade of ${name} was filed late is not known: it was filed ${countOf(slowest.days, 'business day')} after the trade, and under a trading plan the time may run from a later day.`;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  const sentence = `The recent trades of ${name} were filed within ${countOf(dueAfter, 'business day')}.`;
  return answer('late-filing', 'absent', { sentence }, basis);
}

function daysOf({ tradedOn, firstFiledOn }: TradeEvent): number {
  return businessDaysBetween(tradedOn, firstFiledOn);
}

function ordinal(count: number): string {
  return ['first', 'second', 'third'][count - 1] ?? `${count}th`;
}
