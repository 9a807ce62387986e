import type { ReactNode } from 'react';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { ProblemNotice } from './problem-notice';
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
