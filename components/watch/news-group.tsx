import { useId, useState, type RefCallback } from 'react';
import type { MuteWords } from '@/lib/core/format/mute-words';
import { newsLineWords, subjectWords } from '@/lib/core/format/news-line-words';
import { moreWords } from '@/lib/core/format/watch-words';
import type { IsoDate } from '@/lib/core/iso-date';
import { FRONT_LIMITS } from '@/lib/core/watch/front-limits';
import type { NewsItem, NewsSubject } from '@/lib/core/watch/news';
import { NewsGroupFrame } from './news-group-frame';
import { NewsLine } from './news-line';

interface NewsGroupProps {
  readonly subject: NewsSubject;
  readonly items: readonly NewsItem[];
  readonly isFresh: boolean;
  readonly today: IsoDate;
  /** Entries by which it came. */
  readonly mutes: readonly MuteWords[];
  readonly lineRef: RefCallback<Element>;
  readonly onOpen: (id: string) => void;
  readonly onMute: (id: MuteWords['id'], isMuted: boolean) => void;
}

/** What is new about one company, person or fund, newest first. */
export function NewsGroup(props: NewsGroupProps) {
  const { subject, items, isFresh, today, mutes, lineRef, onOpen, onMute } = props;
  const [isWhole, setWhole] = useState(false);
  const heading = useId();
  const words = subjectWords(subject);
  const shown = isWhole ? items : items.slice(0, FRONT_LIMITS.items);
  return (
    <NewsGroupFrame
      subject={words}
      heading={heading}
      more={moreWords(items.length - shown.length, words.label)}
      onMore={() => setWhole(true)}
      mutes={mutes}
      onMute={onMute}
    >
      {shown.map((item) => (
        <NewsLine
          key={`${item.watchId} ${item.id}`}
          words={newsLineWords(item, today)}
          isFresh={isFresh}
          lineRef={lineRef}
          onOpen={onOpen}
        />
      ))}
    </NewsGroupFrame>
  );
}
