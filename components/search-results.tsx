import type { ReactNode } from 'react';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from './problem-notice';
import { Said } from './said';
import type { FoundCompanies } from './use-search';

interface SearchResultsProps {
  readonly text: string;
  /** Null while the search is under way. */
  readonly found: FoundCompanies | null;
  readonly nowMs: number;
  /** The button at the end of a company's row. */
  readonly renderAction: (entry: DirectoryEntry) => ReactNode;
  readonly onRetry: () => void;
}

/** The companies that match, each with what can be done with it. */
export function SearchResults({ text, found, nowMs, renderAction, onRetry }: SearchResultsProps) {
  if (!found) return <p className="aside">{say('searchRunning')}</p>;
  if (!found.ok) return <ProblemNotice problem={found.problem} nowMs={nowMs} onRetry={onRetry} />;
  if (found.value.length === 0) {
    return (
      <p className="aside">
        <Said words="searchNone" with={{ text: <bdi>{text}</bdi> }} />
      </p>
    );
  }
  return (
    <ul className="results" aria-label={say('searchFound')}>
      {found.value.map((entry) => (
        <li key={`${entry.cik}${entry.ticker}`}>
          <b className="results-ticker">{entry.ticker}</b>
          <span className="results-name" title={entry.name}>
            <bdi>{entry.name}</bdi>
          </span>
          {renderAction(entry)}
        </li>
      ))}
    </ul>
  );
}
