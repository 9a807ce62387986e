import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { Icon } from './icon';
import { ProblemNotice } from './problem-notice';

interface SearchResultsProps {
  readonly text: string;
  /** Null while the search is under way. */
  readonly found: Result<readonly DirectoryEntry[], Problem> | null;
  readonly watched: ReadonlySet<string>;
  readonly nowMs: number;
  readonly onAdd: (entry: DirectoryEntry) => void;
  readonly onRetry: () => void;
}

/** The companies that match, each with a button that puts it on the watchlist. */
export function SearchResults(props: SearchResultsProps) {
  const { text, found, watched, nowMs, onAdd, onRetry } = props;
  if (!found) return <p className="aside">Searching…</p>;
  if (!found.ok) return <ProblemNotice problem={found.problem} nowMs={nowMs} onRetry={onRetry} />;
  if (found.value.length === 0) {
    return (
      <p className="aside">
        No company on the SEC’s list matches “<bdi>{text}</bdi>”. Its ticker often works best.
      </p>
    );
  }
  return (
    <ul className="results" aria-label="Companies found">
      {found.value.map((entry) => {
        const isWatched = watched.has(entry.cik);
        return (
          <li key={`${entry.cik}${entry.ticker}`}>
            <b className="results-ticker">{entry.ticker}</b>
            <span className="results-name" title={entry.name}>
              <bdi>{entry.name}</bdi>
            </span>
            <button
              type="button"
              className="small-button with-icon"
              disabled={isWatched}
              aria-label={`${isWatched ? 'Watching' : 'Watch'} ${entry.ticker}`}
              onClick={() => onAdd(entry)}
            >
              <Icon name={isWatched ? 'done' : 'add'} />
              {isWatched ? 'Watching' : 'Watch'}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
