import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsItem } from '@/lib/core/watch/news';
import { weightiestFirst } from '@/lib/core/watch/weigh-news';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { newsSentence } from './news-sentence';
import { newsTitle } from './news-words';
import { labelsOf, namedOf, onePerEvent, type NotificationText } from './notification-words';

/** The daily digest as a notification: what came since the last one, the weightiest named. */
export function digestText(items: readonly NewsItem[], today: IsoDate): NotificationText {
  const events = weightiestFirst(onePerEvent(items));
  const [first] = events;
  if (!first) return { title: say('digestNone'), message: '' };
  if (events.length === 1) {
    return {
      title: say('digestOne', { title: newsTitle(first, today) }),
      message: newsSentence(first, today),
    };
  }
  return {
    title: titleOf(events.length, labelsOf(events)),
    message: namedOf(events, (item) => newsTitle(item, today)),
  };
}

function titleOf(count: number, labels: readonly string[]): string {
  if (labels.length === 1) return sayCount('digestOneName', count);
  return labels.length === 2
    ? sayCount('digestAbout', count, { list: listAll(labels) })
    : sayCount('digestNames', count, { names: labels.length });
}
