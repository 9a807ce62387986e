import type { Season } from '@/lib/core/form13f/season';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';
import { formatQuarter } from './quarter';

/** A part of the season's meter: how many funds stand so, in words. */
export interface SeasonPart {
  readonly kind: 'filed' | 'notices' | 'due' | 'overdue' | 'stale' | 'unread';
  readonly count: number;
  /** `16 filed`. */
  readonly words: string;
}

/** `14 of 18 followed funds filed for Q3`. */
export function seasonHead({ filed, notices, followed, period }: Season, today: IsoDate): string {
  const quarter = formatQuarter(period, today);
  return sayCount('seasonHead', followed, { done: filed + notices, quarter });
}

/** When the others are due, by the exact day: `Due 16 Nov, in 6 days.` */
export function seasonDeadline({ dueOn, daysLeft }: Season, today: IsoDate): string {
  const day = formatDay(dueOn, today);
  if (daysLeft > 1) return sayCount('seasonDueIn', daysLeft, { day });
  if (daysLeft === 1) return say('seasonDueTomorrow', { day });
  if (daysLeft === 0) return say('seasonDueToday');
  return sayCount('seasonDueWas', -daysLeft, { day });
}

const WORDS = {
  filed: 'seasonFiled',
  notices: 'seasonNotices',
  due: 'seasonDue',
  overdue: 'seasonOverdue',
  stale: 'seasonStale',
  unread: 'seasonUnread',
} as const;
const KINDS = ['filed', 'notices', 'due', 'overdue', 'stale', 'unread'] as const;

/** How funds stand to the season, each kind that there is. */
export function seasonParts(season: Season): SeasonPart[] {
  return KINDS.filter((kind) => season[kind] > 0).map((kind) => ({
    kind,
    count: season[kind],
    words: sayCount(WORDS[kind], season[kind]),
  }));
}
