import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';

interface WatchlistFrameProps {
  /** So many entries there are in all. */
  readonly entries: string;
  /** The reader's own headings. */
  readonly groups: readonly string[];
  /** The heading whose entries are shown; empty for all. */
  readonly chosen: string;
  readonly onChoose?: (group: string) => void;
  /** What is done with the list as a whole, beside its heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the watchlist: how long it is, which group is shown, what is done with it. */
export function WatchlistFrame(props: WatchlistFrameProps) {
  const { entries, groups, chosen, onChoose, actions, children } = props;
  return (
    <section className="watch" aria-label={say('watchTitle')}>
      <div className="list-head">
        <h2>
          {say('watchTitle')} <span className="count">{entries}</span>
        </h2>
        {groups.length > 0 && (
          <select
            className="group-choice"
            aria-label={say('watchGroup')}
            value={chosen}
            onChange={(event) => onChoose?.(event.target.value)}
          >
            <option value="">{say('watchAllGroups')}</option>
            {groups.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        {actions}
      </div>
      <ul className="watchlist" aria-label={say('watchTitle')}>
        {children}
      </ul>
    </section>
  );
}
