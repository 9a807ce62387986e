import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsItem } from '@/lib/core/watch/news';
import { weightiestFirst } from '@/lib/core/watch/weigh-news';
import { newsSentence, newsTitle } from './news-words';
import { namedOf, onePerEvent, placesOf, type NotificationText } from './notification-words';
import { countOf } from './quantity';

/** The daily digest as a notification: what came since the last one, the weightiest named. */
export function digestText(items: readonly NewsItem[], today: IsoDate): NotificationText {
  const events = weightiestFirst(onePerEvent(items));
  const [first] = events;
  if (!first) return { title: 'Daily digest: nothing new', message: '' };
  const subjects = grouped(events, ({ subject }) => subject.cik);
  if (events.length === 1) {
    return {
      title: `Daily digest: ${newsTitle(first, today)}`,
      message: newsSentence(first, today),
    };
  }
  const title = `Daily digest: ${countOf(events.length, 'event')} ${placesOf(subjects)}`;
  return { title, message: namedOf(events, (item) => newsTitle(item, today)) };
}
