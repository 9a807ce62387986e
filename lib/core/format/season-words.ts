import type { Season } from '@/lib/core/form13f/season';
import type { IsoDate } from '@/lib/core/iso-date';
import { dueWords } from './due-words';
import { countOf } from './quantity';
import { formatDay } from './day';
import { formatQuarter } from './quarter';

/** A part of the season's meter: how many funds stand so, in words. */
export interface SeasonPart {
  readonly kind: 'filed' | 'notices' | 'due' | 'overdue' | 'stale' | 'unread';
  readonly count: number;
  readonly words: string;
}

/** `14 of 18 followed funds filed for Q3`. */
export function seasonHead({ filed, notices, followed, period }: Season, today: IsoDate): string {
  const done = filed + notices;
  return `${done} of ${countOf(followed, 'followed fund')} filed for ${formatQuarter(period, today)}`;
}

/** When the others are due, by the exact day: `Due 16 Nov, in 6 days.` */
export function seasonDeadline({ dueOn, daysLeft }: Season, today: IsoDate): string {
  if (daysLeft > 1) return `Due ${formatDay(dueOn, today)}, in ${countOf(daysLeft, 'day')}.`;
  const words = dueWords(dueOn, today);
  if (daysLeft >= 0) return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return `The deadline was ${formatDay(dueOn, today)}, ${countOf(-daysLeft, 'day')} ago.`;
}

/** How funds stand to the season, each kind that there is. */
export function seasonParts(season: Season): SeasonPart[] {
  const parts: SeasonPart[] = [
    { kind: 'filed', count: season.filed, words: 'filed' },
    { kind: 'notices', count: season.notices, words: 'filed a notice: others report for them' },
    { kind: 'due', count: season.due, words: 'not yet, still in time' },
    { kind: 'overdue', count: season.overdue, words: 'not yet, and late' },
    { kind: 'stale', count: season.stale, words: 'stopped filing before this quarter' },
    { kind: 'unread', count: season.unread, words: 'not looked at yet' },
  ];
  return parts.filter(({ count }) => count > 0);
}
