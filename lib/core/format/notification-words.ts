import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsItem } from '@/lib/core/watch/news';
import { eventsOf } from '@/lib/core/watch/same-event';
import { weightiestFirst } from '@/lib/core/watch/weigh-news';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { cutLine } from './cut-line';
import { newsSentence } from './news-sentence';
import { newsTitle, newsWhat, subjectLabel } from './news-words';
import { toldByRule, whyTold, type RuleOf } from './why-told';

/** A notification: its title says what happened, and each line stands alone. */
export interface NotificationText {
  readonly title: string;
  /** The sentence of one event, or what happened by each rule, two lines at most. */
  readonly message: string;
  /** Which rule asked for it: a line that has to be seen however long the others are. */
  readonly why: string;
}

/** Browsers cut what is longer. */
const LONGEST_LINE = 180;

/**
 * The words of a notification about one event or several: what happened, and which rule asked for
 * it. An event that stands under two entries is named once. `ruleOf` is the rule of an item; null
 * where it is gone.
 */
export function notificationText(
  items: readonly NewsItem[],
  ruleOf: RuleOf,
  today: IsoDate,
): NotificationText {
  const events = weightiestFirst(onePerEvent(items));
  const [first] = events;
  if (!first) return { title: say('notifyNone'), message: '', why: '' };
  const title = newsTitle(first, today);
  if (events.length === 1) return aboutOne(first, title, ruleOf, today);
  const labels = labelsOf(events);
  if (labels.length === 1) {
    const all = sayCount('notifyTitleMore', events.length - 1, { title });
    return aboutSeveral(events, all, ruleOf, (item) => newsWhat(item, today));
  }
  const names =
    labels.length === 2
      ? sayCount('notifyAbout', events.length, { list: listAll(labels) })
      : sayCount('notifyNames', events.length, { names: labels.length });
  return aboutSeveral(events, names, ruleOf, (item) => newsTitle(item, today));
}

/** What happened as a whole sentence, and why it came. */
export function aboutOne(
  event: NewsItem,
  title: string,
  ruleOf: RuleOf,
  today: IsoDate,
): NotificationText {
  return textOf(title, [newsSentence(event, today)], whyTold([event], ruleOf));
}

/** The weightiest events of each rule, the others as a number; `words` names one. */
export function aboutSeveral(
  events: readonly NewsItem[],
  title: string,
  ruleOf: RuleOf,
  words: (item: NewsItem) => string,
): NotificationText {
  const { lines, why } = toldByRule(events, ruleOf, (ones, most) => namedOf(ones, words, most));
  return textOf(title, lines, why);
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

/** Where a notification has one text alone, the line that has to be seen stands first. */
export function asOneText({ message, why }: Pick<NotificationText, 'message' | 'why'>): string {
  return [why, message].filter(Boolean).join('\n');
}

/** The first few, and how many there are besides. */
function namedOf(
  events: readonly NewsItem[],
  words: (item: NewsItem) => string,
  most: number,
): string {
  const more = events.length - most;
  const list = events.slice(0, most).map(words).join('; ');
  return more > 0 ? sayCount('notifyMore', more, { list }) : list;
}

function textOf(title: string, lines: readonly string[], why: string): NotificationText {
  return { title: cut(title), message: lines.map(cut).join('\n'), why: cut(why) };
}

function cut(line: string): string {
  return cutLine(line, LONGEST_LINE);
}
