import type { EntryLineWords } from '@/lib/core/format/entry-line-words';
import { say, sayCount } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { Sparkline } from './sparkline';

interface WatchRowProps {
  readonly words: EntryLineWords;
  /** Which of how many it is, from 1: the list is longer than what is drawn of it. */
  readonly place: { readonly at: number; readonly of: number };
  readonly onRemove?: () => void;
}

/** One entry: who, the last activity, a year of trades in small. */
export function WatchRow({ words, place, onRemove }: WatchRowProps) {
  const { href, label, name, unseen, activity, age, aside, problem, months } = words;
  return (
    <li
      className={unseen > 0 ? 'watch-item unseen' : 'watch-item'}
      aria-posinset={place.at}
      aria-setsize={place.of}
    >
      <a className="watch-link" href={href} target="_blank" rel="noreferrer">
        <span className="watch-company">
          <bdi className="watch-label">{label}</bdi>
          {name !== null && (
            <span className="watch-name" title={name}>
              <bdi>{name}</bdi>
            </span>
          )}
          {unseen > 0 && <span className="tag-new">{sayCount('watchNew', unseen)}</span>}
        </span>
        <span className="watch-last">
          <bdi>{activity}</bdi>
          {age !== null && <> · {age}</>}
        </span>
        {aside !== '' && <span className="watch-aside">{aside}</span>}
        {problem !== null && (
          <span className="watch-problem">
            <bdi>{problem}</bdi>
          </span>
        )}
      </a>
      {months && <Sparkline spark={months.spark} />}
      <button
        type="button"
        className="icon-button"
        aria-label={say('watchStopThis', { label })}
        title={say('watchStop')}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
