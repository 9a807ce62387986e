import { dayAt, formatDay } from '@/lib/core/format/day';
import { newsTitle } from '@/lib/core/format/news-words';
import { countOf } from '@/lib/core/format/quantity';
import type { Tried } from '@/lib/core/watch/outcomes';

/** So many events are named; the number is of all. */
const NAMED = 8;

interface RuleTrialProps {
  readonly tried: Tried;
  readonly nowMs: number;
}

/** What a rule would have told over the last 90 days, and how much it would have hidden. */
export function RuleTrial({ tried, nowMs }: RuleTrialProps) {
  const { told, count, hidden } = tried;
  const today = dayAt(nowMs);
  const named = told.slice(0, NAMED);
  const more = count - named.length;
  return (
    <div className="rule-trial">
      <p>
        <b>{triedWords(count)}</b>{' '}
        {hidden > 0
          ? `It would have left out ${countOf(hidden, 'event')} of the same kinds.`
          : 'It would have left out none of the same kinds.'}
      </p>
      {named.length > 0 && (
        <ul>
          {named.map((news) => (
            <li key={news.marks[0]}>
              <bdi>{newsTitle(news, today)}</bdi>{' '}
              <span className="soft">{formatDay(news.filedOn, today)}</span>
            </li>
          ))}
          {more > 0 && <li className="soft">and {more.toLocaleString('en-US')} more</li>}
        </ul>
      )}
      <p className="fine">Of the news that is held here of the last 90 days.</p>
    </div>
  );
}

function triedWords(count: number): string {
  return count === 0
    ? 'It would have told nothing.'
    : `It would have told ${countOf(count, 'event')}.`;
}
