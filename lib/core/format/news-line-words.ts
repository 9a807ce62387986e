import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsContent, NewsItem, NewsSubject } from '@/lib/core/watch/news';
import { ageWords } from './age-words';
import { filedText } from './filed-text';
import { newsSentence } from './news-sentence';
import { newsWhat, subjectLabel } from './news-words';
import { newsPagePath } from './own-page-path';

/** One piece of news as a line of the popup says it. */
export interface NewsLineWords {
  readonly id: string;
  /** The path of the page at which it opens. */
  readonly href: string;
  readonly tone: 'buy' | 'sell' | null;
  readonly what: string;
  readonly age: string;
  readonly sentence: string;
}

/** Who a group of news is about. */
export interface SubjectWords {
  readonly label: string;
  /** Null where the label says it already. */
  readonly name: string | null;
}

/** Words a piece of news, on a day. */
export function newsLineWords(item: NewsItem, today: IsoDate): NewsLineWords {
  const what = filedText(newsWhat(item, today));
  return {
    id: item.id,
    href: newsPagePath(item),
    tone: toneOf(item.content),
    what: what.charAt(0).toUpperCase() + what.slice(1),
    age: ageWords(item.filedOn, today),
    sentence: newsSentence(item, today),
  };
}

/** Names who a group of news is about, with the full name where the symbol stands first. */
export function subjectWords(subject: NewsSubject): SubjectWords {
  const label = subjectLabel(subject);
  const name = filedText(subject.name);
  return { label, name: name === label ? null : name };
}

/** The colour of insiders' trades is theirs alone: funds and bare filings have none. */
function toneOf(content: NewsContent): 'buy' | 'sell' | null {
  if (content.kind === 'cluster') return 'buy';
  if (content.kind !== 'trade') return null;
  return content.side === 'bought' ? 'buy' : 'sell';
}
