import type { TradeEvent } from '@/lib/core/insider/report';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { businessDaysBetween, FORM4_BUSINESS_DAYS } from '@/lib/core/schedule/business-days';
import type { Sentence } from '@/lib/core/words/sentence';
import { answer, type AnswerWords } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import type { PersonTrades } from './person-trades';
import { sideInKey } from './side';
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
    const words = latest ? lateWords(latest, name) : markedWords(event, name);
    const basis = { owner, events: [event], n: recent.length };
    return answer('late-filing', 'present', words, basis);
  }
  const basis = { owner, events: recent };
  if (filed.some((one) => one.event.mayBeToldBefore && one.days > limitOf(one.event))) {
    const sentence = { key: 'signalLateAmended', values: { name } } as const;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  if (recent.some((one) => startOf(one) > one.firstFiledOn)) {
    const sentence = { key: 'signalLateDated', values: { name } } as const;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  if (slowest.days > dueAfter) {
    const count = slowest.days;
    const sentence = { counted: 'signalLatePlanned', count, values: { name } } as const;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  const known = knownSince(holes);
  if (known.since > addDays(today, -WINDOW_DAYS)) {
    const sentence = { key: 'signalLateUnknown', values: { name, why: known.why } } as const;
    return answer('late-filing', 'unknown', { sentence }, basis);
  }
  const sentence = { counted: 'signalLateAbsent', count: dueAfter, values: { name } } as const;
  return answer('late-filing', 'absent', { sentence }, basis);
}

interface Filed {
  readonly event: TradeEvent;
  readonly days: number;
}

function lateWords({ event, days: count }: Filed, name: string): AnswerWords {
  const start = startOf(event);
  const side = sideInKey(event);
  const said = { name, day: { day: event.tradedOn }, filed: { day: event.firstFiledOn } };
  const sentence: Sentence =
    start === event.tradedOn
      ? { counted: `signalLate${side}`, count, values: said }
      : {
          counted: `signalLateExecuted${side}`,
          count,
          values: { ...said, start: { day: start } },
        };
  return { badge: { counted: 'signalLateBadge', count }, sentence };
}

function markedWords(event: TradeEvent, name: string): AnswerWords {
  const values = { name, day: { day: event.tradedOn } };
  return {
    badge: { key: 'signalLateMarkedBadge' },
    sentence: { key: `signalLateMarked${sideInKey(event)}`, values },
  };
}

function daysOf(event: TradeEvent): number {
  return businessDaysBetween(startOf(event), event.firstFiledOn);
}

/** The day from which the time to file runs; it is never before that of the trade. */
function startOf({ tradedOn, deemedOn }: TradeEvent): IsoDate {
  return deemedOn !== null && deemedOn > tradedOn ? deemedOn : tradedOn;
}
