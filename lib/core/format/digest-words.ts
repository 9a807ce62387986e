import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsItem } from '@/lib/core/watch/news';
import { weightiestFirst } from '@/lib/core/watch/weigh-news';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { newsTitle } from './news-words';
import {
  aboutOne,
  aboutSeveral,
  labelsOf,
  onePerEvent,
  type NotificationText,
} from './notification-words';
import type { RuleOf } from './why-told';

/**
 * The daily digest as a notification: what came since the last one by which rule, the weightiest
 * named. `ruleOf` is the rule of an item; null where it is gone.
 */
export function digestText(
  items: readonly NewsItem[],
  ruleOf: RuleOf,
  today: IsoDate,
): NotificationText {
  const events = weightiestFirst(onePerEvent(items));
  const [first] = events;
  if (!first) return { title: say('digestNone'), message: '', why: '' };
  if (events.length === 1) {
    const title = say('digestOne', { title: newsTitle(first, today) });
    return aboutOne(first, title, ruleOf, today);
  }
  const title = titleOf(events.length, labelsOf(events));
  return aboutSeveral(events, title, ruleOf, (item) => newsTitle(item, today));
}

function titleOf(count: number, labels: readonly string[]): string {
  if (labels.length === 1) return sayCount('digestOneName', count);
  return labels.length === 2
    ? sayCount('digestAbout', count, { list: listAll(labels) })
    : sayCount('digestNames', count, { names: labels.length });
}
