import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatQuarter } from './quarter';

/** How a followed manager's filings stand, in a line: `Newest: Q3, filed 13 Nov.` */
export function managerWords(manager: FollowedManager, today: IsoDate): string {
  const { newest, state, filedAs } = manager;
  const renamed = filedAs === null ? '' : ` At the SEC it is ${filedText(filedAs)}.`;
  if (newest === null) {
    const words = state === 'unread' ? 'Not loaded yet.' : 'No holdings filed under this name.';
    return `${words}${renamed}`;
  }
  const { period, filedOn } = newest;
  const when = `${formatQuarter(period, today)}, filed ${formatDay(filedOn, today)}`;
  if (state === 'stale') return `Stopped filing: its last was ${when}.${renamed}`;
  if (state === 'notice') return `Others report for it now; its own last was ${when}.${renamed}`;
  if (state === 'not-filed') return `Not filed for this quarter yet; newest: ${when}.${renamed}`;
  return `Newest: ${when}.${renamed}`;
}
