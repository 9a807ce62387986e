import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatQuarter } from './quarter';

/** How a followed manager's filings stand, in a line: `Newest: Q3, filed 13 Nov.` */
export function managerWords(manager: FollowedManager, today: IsoDate): string {
  const words = standingWords(manager, today);
  const { filedAs } = manager;
  return filedAs === null ? words : say('fundStandsAs', { words, name: filedText(filedAs) });
}

function standingWords({ newest, state }: FollowedManager, today: IsoDate): string {
  if (newest === null) return say(state === 'unread' ? 'fundStandsUnread' : 'fundStandsNone');
  const quarter = formatQuarter(newest.period, today);
  const values = { quarter, day: formatDay(newest.filedOn, today) };
  if (state === 'stale') return say('fundStandsStale', values);
  if (state === 'notice') return say('fundStandsNotice', values);
  if (state === 'not-filed') return say('fundStandsNotFiled', values);
  return say('fundStandsNewest', values);
}
