import { say } from '@/lib/core/words/say';
import type { GlossaryTopic } from './entry';
import { wordedEntry, type EntryRow } from './worded-entry';

const INSIDERS: readonly EntryRow[] = [
  ['insider', 'Insider', 'definitions', 'persons'],
  ['bought-and-sold', 'Traded', 'form4'],
  ['people', 'People', 'form4'],
  ['window', 'Window', 'reporting'],
  ['lead', 'Lead', 'form4'],
  ['price-paid', 'Price', 'form4'],
  ['traded-and-filed', 'Filed', 'reporting'],
  ['holding', 'Holding', 'form4'],
  ['new-position', 'NewPosition', 'form4'],
  ['withheld', 'Withheld', 'form4'],
  ['plan', 'Plan', 'plans'],
  ['plan-unknown', 'PlanUnknown', 'plans'],
  ['to-cover', 'ToCover', 'form4'],
  ['after-exercise', 'AfterExercise', 'form4'],
  ['amended', 'Amended', 'form4'],
  ['lookalikes', 'Lookalikes', 'form4'],
  ['not-counted', 'NotCounted', 'form4'],
  ['older-trades', 'Older', 'form4'],
  ['unread', 'Unread', 'form4'],
  ['since-article', 'SinceArticle', 'reporting'],
  ['timeline', 'Timeline', 'form4'],
  ['observations', 'Observations'],
  ['form-144', 'Notice', 'notices'],
  ['as-of', 'AsOf'],
];

/** The figures and words about insiders that cards and pages show. */
export function insiderTopic(): GlossaryTopic {
  return {
    anchor: 'insiders',
    title: say('glossaryTopicInsidersTitle'),
    about: say('glossaryTopicInsidersAbout'),
    sources: [],
    entries: INSIDERS.map(wordedEntry),
  };
}
