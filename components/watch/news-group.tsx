import { useId, useState, type RefCallback } from 'react';
import { filedText } from '@/lib/core/format/filed-text';
import { subjectLabel } from '@/lib/core/format/news-words';
import type { IsoDate } from '@/lib/core/iso-date';
import type { NewsItem, NewsSubject } from '@/lib/core/watch/news';
import { NewsLine } from './news-line';

/** So many events of one name are shown at first. */
const SHOWN = 3;

interface NewsGroupProps {
  readonly subject: NewsSubject;
  readonly items: readonly NewsItem[];
  readonly isFresh: boolean;
  readonly today: IsoDate;
  readonly lineRef: RefCallback<Element>;
  readonly onOpen: (item: NewsItem) => void;
}

/** What is new about one company, person or fund, newest first. */
export function NewsGroup({ subject, items, isFresh, today, lineRef, onOpen }: NewsGroupProps) {
  const [isWhole, setWhole] = useState(false);
  const heading = useId();
  const label = subjectLabel(subject);
  const name = filedText(subject.name);
  const shown = isWhole ? items : items.slice(0, SHOWN);
  const more = items.length - shown.length;
  return (
    <li className="news-group">
      <h3 id={heading}>
        <bdi className="news-label">{label}</bdi>
        {name !== label && (
          <span className="news-name" title={name}>
            <bdi>{name}</bdi>
          </span>
        )}
      </h3>
      <ul aria-labelledby={heading}>
        {shown.map((item) => (
          <NewsLine
            key={`${item.watchId} ${item.id}`}
            item={item}
            isFresh={isFresh}
            today={today}
            lineRef={lineRef}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="as-link news-more" onClick={() => setWhole(true)}>
          Show {more} more of {label}
        </button>
      )}
    </li>
  );
}
