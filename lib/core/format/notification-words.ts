import type { Cik } from '@/lib/core/edgar/cik';
import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsItem } from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
import { eventsOf } from '@/lib/core/watch/same-event';
import { weightiestFirst } from '@/lib/core/watch/weigh-news';
import { newsSentence, newsTitle, newsWhat, subjectLabel } from './news-words';
import { countOf } from './quantity';
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
  if (!first) return { title: 'Nothing new', message: '' };
  const why = whyWords(events, ruleOf);
  if (events.length === 1) {
    return textOf(newsTitle(first, today), newsSentence(first, today), why);
  }
  const subjects = grouped(events, ({ subject }) => subject.cik);
  if (subjects.size === 1) {
    const more = events.length - 1;
    const title = `${newsTitle(first, today)} and ${more} more`;
    return textOf(
      title,
      namedOf(events, (item) => newsWhat(item, today)),
      why,
    );
  }
  const title = `${countOf(events.length, 'new event')} ${placesOf(subjects)}`;
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

/** `about 5 names`, or the two symbols: companies, people and funds alike. */
export function placesOf(subjects: ReadonlyMap<Cik, readonly NewsItem[]>): string {
  const labels = [...subjects.values()].flatMap(([first]) =>
    first ? subjectLabel(first.subject) : [],
  );
  return labels.length === 2
    ? `about ${labels.join(' and ')}`
    : `about ${countOf(labels.length, 'name')}`;
}

/** The first few, and how many there are besides. */
export function namedOf(events: readonly NewsItem[], words: (item: NewsItem) => string): string {
  const more = events.length - NAMED;
  const named = events.slice(0, NAMED).map(words).join('; ');
  return more > 0 ? `${named}; and ${more} more` : named;
}

function whyWords(events: readonly NewsItem[], ruleOf: (item: NewsItem) => Rule | null): string {
  const rules = new Map(
    events.flatMap((item) => ruleOf(item) ?? []).map((rule) => [rule.id, rule]),
  );
  const [only, ...others] = rules.values();
  if (!only) return '';
  return others.length === 0
    ? `Your rule: ${ruleName(only)}.`
    : `By ${rules.size} of your rules: ${ruleName(only)}, and others.`;
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
