import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsItem } from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
import { eventsOf } from '@/lib/core/watch/same-event';
import { weightiestFirst } from '@/lib/core/watch/weigh-news';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { newsSentence } from './news-sentence';
import { newsTitle, newsWhat, subjectLabel } from './news-words';
import { ruleName } from './rule-words';

/** A notification: a title and two lines at most, each of which stands alone. */
export interface NotificationText {
  readonly title: string;
  readonly message: string;
}

/** So many are named; browsers cut what is longer. */
const NAMED = 3;
const LONGEST_LINE = 180;

/**
 * The words of a notification about one event or several: what happened, and which rule asked for
 * it. An event that stands under two entries is named once. `ruleOf` is the rule of an item; null
 * where it is gone.
 */
export function notificationText(
  items: readonly NewsItem[],
  ruleOf: (item: NewsItem) => Rule | null,
  today: IsoDate,
): NotificationText {
  const events = weightiestFirst(onePerEvent(items));
  const [first] = events;
  if (!first) return { title: say('notifyNone'), message: '' };
  const why = whyWords(events, ruleOf);
  if (events.length === 1) {
    return textOf(newsTitle(first, today), newsSentence(first, today), why);
  }
  const labels = labelsOf(events);
  if (labels.length === 1) {
    const title = sayCount('notifyTitleMore', events.length - 1, {
      title: newsTitle(first, today),
    });
    return textOf(
      title,
      namedOf(events, (item) => newsWhat(item, today)),
      why,
    );
  }
  const title =
    labels.length === 2
      ? sayCount('notifyAbout', events.length, { list: listAll(labels) })
      : sayCount('notifyNames', events.length, { names: labels.length });
  return textOf(
    title,
    namedOf(events, (item) => newsTitle(item, today)),
    why,
  );
}

/** The first item of each event. */
export function onePerEvent(items: readonly NewsItem[]): NewsItem[] {
  return eventsOf(items).flatMap(([first]) => first ?? []);
}

/** The shortest name of each company, person and fund that events are about. */
export function labelsOf(events: readonly NewsItem[]): string[] {
  const subjects = grouped(events, ({ subject }) => subject.cik);
  return [...subjects.values()].flatMap(([first]) => (first ? subjectLabel(first.subject) : []));
}

/** The first few, and how many there are besides. */
export function namedOf(events: readonly NewsItem[], words: (item: NewsItem) => string): string {
  const more = events.length - NAMED;
  const list = events.slice(0, NAMED).map(words).join('; ');
  return more > 0 ? sayCount('notifyMore', more, { list }) : list;
}

function whyWords(events: readonly NewsItem[], ruleOf: (item: NewsItem) => Rule | null): string {
  const rules = new Map(
    events.flatMap((item) => ruleOf(item) ?? []).map((rule) => [rule.id, rule]),
  );
  const [only, ...others] = rules.values();
  if (!only) return '';
  const rule = ruleName(only);
  return others.length === 0
    ? say('notifyRule', { rule })
    : sayCount('notifyRules', rules.size, { rule });
}

function textOf(title: string, line: string, why: string): NotificationText {
  const lines = [cut(line), cut(why)].filter(Boolean);
  return { title: cut(title), message: lines.join('\n') };
}

/** Cut at a word, so that nothing reads as another number. */
function cut(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  const start = line.slice(0, LONGEST_LINE);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : LONGEST_LINE)} …`;
}
