import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { firstDayOf, monthOf } from '@/lib/core/month';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** For how many years before the trade's own a person must have traded to be classified. */
const HABIT = { years: 3 };

/**
 * Whether a person trades by the calendar, for the year of the newest trade: routine with a market
 * trade in one same month of each of the three years before, opportunistic with a trade in each but
 * no such month, else unclassified. Known only when filings are held and read for all of the three years.
 * One answer: `routine`, or else `opportunistic` with its state. After Cohen, Malloy and Pomorski
 * (2012), who look at purchases and sales alike.
 */
export function habitSignal(
  { owner, name, trades, holes }: PersonTrades,
  _: SignalInput,
  { years }: typeof HABIT = HABIT,
): Signal | null {
  const [newest] = trades;
  if (!newest) return null;
  const year = Number(newest.tradedOn.slice(0, 4));
  const since = firstDayOf((year - years) * 12);
  const known = knownSince(holes, { until: `${year - 1}-12-31` as IsoDate });
  if (known.since > since) {
    const values = { name, since: { day: since }, why: known.why };
    const sentence = { key: 'signalHabitUnknown', values } as const;
    return answer('opportunistic', 'unknown', { sentence }, { owner, events: [] });
  }
  const earlier = trades.filter(({ tradedOn }) => tradedOn >= since && yearOf(tradedOn) < year);
  const before = Array.from({ length: years }, (_, at) => year - years + at);
  const monthsOf = before.map((one) => monthsTraded(earlier, one));
  const basis = { owner, events: earlier };
  const missing = before.filter((_, at) => monthsOf[at]?.size === 0);
  const said = { name, year: String(year), years: { all: before.map(String) } };
  if (missing.length > 0) {
    const values = { ...said, missing: { all: missing.map(String) } };
    const sentence = { key: 'signalHabitUnclassified', values } as const;
    return answer('opportunistic', 'absent', { sentence }, basis);
  }
  const [first = new Set<number>(), ...others] = monthsOf;
  const month = [...first]
    .filter((one) => others.every((months) => months.has(one)))
    .sort(byNumber)[0];
  if (month === undefined) {
    const badge = { key: 'signalOpportunisticBadge' } as const;
    const sentence = { key: 'signalOpportunistic', values: said } as const;
    return answer('opportunistic', 'present', { badge, sentence }, basis);
  }
  const badge = { key: 'signalRoutineBadge' } as const;
  const sentence = { key: 'signalRoutine', values: { ...said, month: { month } } } as const;
  return answer('routine', 'present', { badge, sentence }, basis);
}

function monthsTraded(trades: readonly TradeEvent[], year: number): ReadonlySet<number> {
  const own = trades.filter(({ tradedOn }) => yearOf(tradedOn) === year);
  return new Set(own.map(({ tradedOn }) => monthOf(tradedOn) % 12));
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

function byNumber(a: number, b: number): number {
  return a - b;
}
