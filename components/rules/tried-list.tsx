import { formatDay } from '@/lib/core/format/day';
import { newsTitle } from '@/lib/core/format/news-words';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DerivedNews } from '@/lib/core/watch/news';
import { say, sayCount } from '@/lib/core/words/say';

interface TriedListProps {
  readonly lines: readonly { readonly news: DerivedNews; readonly aside?: string }[];
  /** So many are named. */
  readonly most: number;
  /** How many there are, with those that are not among the lines. */
  readonly count: number;
  readonly today: IsoDate;
}

/** Events that a rule would have told or left out, newest first, as many as fit. */
export function TriedList({ lines, most, count, today }: TriedListProps) {
  const named = lines.slice(0, most);
  const more = count - named.length;
  if (named.length === 0) return null;
  return (
    <ul>
      {named.map(({ news, aside }) => (
        <li key={news.marks[0]}>
          <bdi>{newsTitle(news, today)}</bdi>{' '}
          <span className="soft">{dayWords(formatDay(news.filedOn, today), aside)}</span>
        </li>
      ))}
      {more > 0 && <li className="soft">{sayCount('ruleTriedMore', more)}</li>}
    </ul>
  );
}

function dayWords(day: string, why: string | undefined): string {
  return why === undefined ? day : say('ruleTriedWhy', { day, why });
}
