import { useState } from 'react';
import { mutesOf } from '@/lib/core/format/mute-words';
import { earlierWords, olderWords } from '@/lib/core/format/watch-words';
import type { IsoDate } from '@/lib/core/iso-date';
import type { WatchEntry, WatchId } from '@/lib/core/watch/entry';
import type { NewsItem, NewsMark, NewsSubject } from '@/lib/core/watch/news';
import { NewsFrame } from './news-frame';
import { NewsGroup } from './news-group';
import { useGrowing } from './use-growing';
import { useShown } from './use-shown';

/** News about one company, person or fund. */
export interface ShownGroup {
  readonly subject: NewsSubject;
  readonly items: readonly NewsItem[];
}

interface NewsSectionProps {
  /** The group with the newest news first. */
  readonly groups: readonly ShownGroup[];
  /** What was new when the reader came; it stays so while the popup is open. */
  readonly fresh: ReadonlySet<NewsMark>;
  /** News that is kept and not given here. */
  readonly moreNews: number;
  /** When the watchlist was last looked through, in words; null before the first time. */
  readonly checked: string | null;
  readonly today: IsoDate;
  /** The whole watchlist. */
  readonly entries: ReadonlyMap<WatchId, WatchEntry>;
  readonly onSeen: (ids: readonly string[]) => void;
  readonly onMute: (id: WatchId, isMuted: boolean) => void;
}

function only(groups: readonly ShownGroup[], wanted: (item: NewsItem) => boolean): ShownGroup[] {
  return groups.flatMap(({ subject, items }) => {
    const left = items.filter(wanted);
    return left.length > 0 ? [{ subject, items: left }] : [];
  });
}

/** What is new, by company; what was seen before stands folded below. */
export function NewsSection(props: NewsSectionProps) {
  const { groups, fresh, moreNews, checked, today, entries, onSeen, onMute } = props;
  const [isOpen, setOpen] = useState(false);
  const lineRef = useShown(onSeen);
  const fromNew = only(groups, ({ id }) => fresh.has(id));
  const earlier = only(groups, ({ id }) => !fresh.has(id));
  const open = (id: string) => onSeen([id]);
  const shared = { today, entries, lineRef, onOpen: open, onMute };
  return (
    <NewsFrame
      fresh={sizeOf(fromNew)}
      older={olderWords(moreNews)}
      earlier={earlierWords(sizeOf(earlier), isOpen)}
      checked={checked}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
      seen={<Groups groups={earlier} isFresh={false} {...shared} />}
    >
      <Groups groups={fromNew} isFresh {...shared} />
    </NewsFrame>
  );
}

function sizeOf(groups: readonly ShownGroup[]): number {
  return groups.reduce((all, { items }) => all + items.length, 0);
}

type GroupsProps = Omit<Parameters<typeof NewsGroup>[0], 'subject' | 'items' | 'mutes'> &
  Pick<NewsSectionProps, 'groups' | 'entries'>;

function Groups({ groups, entries, ...shared }: GroupsProps) {
  const { shown, end } = useGrowing(groups.length, { step: 20 });
  if (groups.length === 0) return null;
  return (
    <ul className="news-groups">
      {groups.slice(0, shown).map(({ subject, items }) => (
        <NewsGroup
          key={subject.cik}
          subject={subject}
          items={items}
          mutes={mutesOf(subject, items, entries)}
          {...shared}
        />
      ))}
      {shown < groups.length && <li key={shown} ref={end} className="growing" aria-hidden="true" />}
    </ul>
  );
}
