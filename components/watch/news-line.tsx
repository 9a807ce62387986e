import type { RefCallback } from 'react';
import { ageWords } from '@/lib/core/format/age-words';
import { filedText } from '@/lib/core/format/filed-text';
import { newsSentence, newsWhat } from '@/lib/core/format/news-words';
import { newsPagePath } from '@/lib/core/format/own-page-path';
import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsContent, NewsItem } from '@/lib/core/watch/news';
import { Icon } from '../icon';

interface NewsLineProps {
  readonly item: NewsItem;
  /** Whether it was new when the reader came. */
  readonly isFresh: boolean;
  readonly today: IsoDate;
  /** Watches whether the line comes into sight. */
  readonly lineRef: RefCallback<Element>;
  readonly onOpen: (item: NewsItem) => void;
}

/** The colour of insiders' trades is theirs alone: funds and bare filings have none. */
function toneOf(content: NewsContent): 'buy' | 'sell' | null {
  if (content.kind === 'cluster') return 'buy';
  if (content.kind !== 'trade') return null;
  return content.side === 'bought' ? 'buy' : 'sell';
}

/** One piece of news: what and how much, how old, and the whole sentence; opens its page there. */
export function NewsLine({ item, isFresh, today, lineRef, onOpen }: NewsLineProps) {
  const tone = toneOf(item.content);
  const what = filedText(newsWhat(item, today));
  return (
    <li className={isFresh ? 'news-line fresh' : 'news-line'} ref={lineRef} data-news={item.id}>
      <a href={newsPagePath(item)} target="_blank" rel="noreferrer" onClick={() => onOpen(item)}>
        <span className="news-head">
          <b className={tone === null ? 'news-what' : `news-what tone-${tone}`}>
            {tone && <Icon name={tone} />}
            <span>
              {what.charAt(0).toUpperCase()}
              {what.slice(1)}
            </span>
          </b>
          <span className="news-age">{ageWords(item.filedOn, today)}</span>
        </span>
        <span className="news-sentence" dir="auto">
          {newsSentence(item, today)}
        </span>
      </a>
    </li>
  );
}
