import type { RefCallback } from 'react';
import type { NewsLineWords } from '@/lib/core/format/news-line-words';
import { Icon } from '../icon';

interface NewsLineProps {
  readonly words: NewsLineWords;
  /** Whether it was new when the reader came. */
  readonly isFresh: boolean;
  /** Watches whether the line comes into sight. */
  readonly lineRef?: RefCallback<Element>;
  readonly onOpen?: (id: string) => void;
}

/** One piece of news: what and how much, how old, and the whole sentence; opens its page there. */
export function NewsLine({ words, isFresh, lineRef, onOpen }: NewsLineProps) {
  const { id, href, tone, what, age, sentence } = words;
  return (
    <li className={isFresh ? 'news-line fresh' : 'news-line'} ref={lineRef} data-news={id}>
      <a href={href} target="_blank" rel="noreferrer" onClick={() => onOpen?.(id)}>
        <span className="news-head">
          <b className={tone === null ? 'news-what' : `news-what tone-${tone}`}>
            {tone && <Icon name={tone} />}
            <span>{what}</span>
          </b>
          <span className="news-age">{age}</span>
        </span>
        <span className="news-sentence" dir="auto">
          {sentence}
        </span>
      </a>
    </li>
  );
}
