import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import type { TradeEvent } from '@/lib/core/insider/report';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { businessDaysBetween, FORM4_BUSINESS_DAYS } from '@/lib/core/schedule/business-days';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { nounOf } from '@/lib/core/insider/market-trades';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** By which business day a trade is due, and how many more a plan's broker may take to report it. */
const LATE_FILING = { dueAfter: FORM4_BUSINESS_DAYS, planGrace: 3 };

/**
 * How many business days passed between the person's recent trades and the day they were first
 * told; present when more than two did, with the longest of them, or when the filer marked one as
 * late. The days run from the deemed day of execution where the filing states one. Where it does
 * not, they may run from up to three business days after a trade under a 10b5-1 plan, when the
 * broker reported it (Rule 16a-3(g)(2)); what that could explain is unknown, and so is a trade
 * dated after its filing, or told by an amendment of a filing that is not held. Absent only where none of the last 90 days can be hidden.
 */
export function lateFilingSignal(
  { owner, name, recent, holes }: PersonTrades,
  { today }: SignalInput,
  { dueAfter, planGrace }: typeof LATE_FILING = LATE_FILING,
): Signal | null {
  const filed = recent.map((event) => ({ event, days: daysOf(event) }));
  const surely = filed.filter(({ event }) => !event.mayBeToldBefore);
  const slowest = filed.reduce((most, one) => (one.days > most.days ? one : most), {
    event: recent[0],
    days: -1,
  });
  if (!slowest.event) return null;
  const limitOf = ({ plan, deemedOn }: TradeEvent) =>
    dueAfter + (plan === 'plan' && deemedOn === null ? planGrace : 0);
  const late = surely.filter(({ event, days }) => days > limitOf(event));
  const [latest] = [...late].sort((a, b) => b.days - a.days);
  const marked = recent.find(({ isMarkedLate }) => isMarkedLate);
  const event = latest?.event ?? marked;
  if (event) {
    const trade = `The ${nounOf(event)} of ${name} on ${formatDay(event.tradedOn, today)}`;
    const words = latest
      ? wordsOf(latest, trade, today, dueAfter)
      : { badge: 'Marked as filed late', sentence: `${trade} is marked as late by its filer.` };
    const basis = { owner, events: [event], n: recent.length };
    return answer('late-filing', 'present', words, basis);
  }
  const basis = { owner, events: recent };
  if (filed.some((one) => one.event.mayBeToldBefore && one.days > limitOf(one.event))) {
    const sentence = `Whether the trades of ${name} were filed late is not known: one is told by an amendment alone, and the filing it corrects is not loaded.`;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  if (recent.some((one) => startOf(one) > one.firstFiledOn)) {
    const sentence = `Whether the trades of ${name} were filed late is not known: one is dated after its own filing.`;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  if (slowest.days > dueAfter) {
    const sentence = `Whether the planned trade of ${name} was filed late is not known: it was filed ${countOf(slowest.days, 'business day')} after the trade, and under a trading plan the time may run from a later day.`;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  const known = knownSince(holes);
  if (known.since > addDays(today, -WINDOW_DAYS)) {
    const sentence = `Whether all recent trades of ${name} were filed in time is not known: ${known.why}.`;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  const sentence = `The recent trades of ${name} were filed within ${countOf(dueAfter, 'business day')}.`;
  return answer('late-filing', 'absent', { sentence }, basis);
}

interface Filed {
  readonly event: TradeEvent;
  readonly days: number;
}

function wordsOf({ event, days }: Filed, trade: string, today: IsoDate, dueAfter: number) {
  const start = startOf(event);
  const from =
    start === event.tradedOn
      ? 'later'
      : `after ${formatDay(start, today)}, its stated day of execution`;
  const late = countOf(days, 'business day');
  const sentence = `${trade} was filed on ${formatDay(event.firstFiledOn, today)}, ${late} ${from}; a Form 4 is due by the ${ordinal(dueAfter)}.`;
  return { badge: `Filed after ${late}`, sentence };
}

function daysOf(event: TradeEvent): number {
  return businessDaysBetween(startOf(event), event.firstFiledOn);
}

/** The day from which the time to file runs; it is never before that of the trade. */
function startOf({ tradedOn, deemedOn }: TradeEvent): IsoDate {
  return deemedOn !== null && deemedOn > tradedOn ? deemedOn : tradedOn;
}

function ordinal(count: number): string {
  return ['first', 'second', 'third'][count - 1] ?? `${count}th`;
}
