import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { holdingsDueOn, lastQuarterEnd } from './deadline';
import type { FundQuarter } from './fund-quarter';

/** How far the filing season of a quarter has come, among followed managers. */
export interface Season {
  readonly period: IsoDate;
  readonly dueOn: IsoDate;
  /** Days until the deadline; negative when it has passed. */
  readonly daysLeft: number;
  readonly followed: number;
  /** Filed their holdings. */
  readonly filed: number;
  /** Filed a notice that others report for them. */
  readonly notices: number;
  /** Filed the quarter before, not this one, and the deadline has not passed. */
  readonly due: number;
  /** The same, with the deadline passed. */
  readonly overdue: number;
  /** Filed neither this quarter nor the one before. */
  readonly stale: number;
  /** Nothing is known of them yet. */
  readonly unread: number;
}

/** The quarter that is being filed on a day: the newest one that is over. */
export function seasonPeriod(today: IsoDate): IsoDate {
  return lastQuarterEnd(today);
}

/** Counts how managers stand to a quarter on a day; each counts under one of the six. */
export function seasonOf(
  states: readonly FundQuarter['state'][],
  period: IsoDate,
  today: IsoDate,
): Season {
  const dueOn = holdingsDueOn(period);
  const count = (...wanted: FundQuarter['state'][]) =>
    states.filter((state) => wanted.includes(state)).length;
  const waited = count('not-filed');
  const isOver = today > dueOn;
  return {
    period,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    followed: states.length,
    filed: count('compared', 'uncompared'),
    notices: count('notice'),
    due: isOver ? 0 : waited,
    overdue: isOver ? waited : 0,
    stale: count('stale'),
    unread: count('unread'),
  };
}
