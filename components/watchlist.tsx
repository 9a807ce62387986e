import type { Problem } from '@/lib/core/problem';
import type { WatchRow } from '@/lib/core/watch/row';
import { ProblemNotice } from './problem-notice';
import { WatchEmpty } from './watch-empty';
import { WatchItem } from './watch-item';

interface WatchlistProps {
  /** Null until they were read. */
  readonly rows: readonly WatchRow[] | null;
  readonly nowMs: number;
  readonly onRemove: (row: WatchRow) => void;
}

/** A host that cannot be reached, or asked for a pause, concerns every row: it is told once. */
function sharedProblem(rows: readonly WatchRow[]): Problem | null {
  const problems = rows.flatMap((row) => (row.problem ? [row.problem] : []));
  return problems.find(({ kind }) => kind === 'blocked' || kind === 'offline') ?? null;
}

/** Every watched company, newest news first as given. */
export function Watchlist({ rows, nowMs, onRemove }: WatchlistProps) {
  if (!rows) return null;
  if (rows.length === 0) return <WatchEmpty />;
  const shared = sharedProblem(rows);
  return (
    <>
      {shared && (
        <ProblemNotice problem={shared} nowMs={nowMs}>
          <p>
            <b>What you see may not be the newest.</b>
          </p>
        </ProblemNotice>
      )}
      <ul className="watchlist" aria-label="Watchlist">
        {rows.map((row) => (
          <WatchItem
            key={row.cik}
            row={row.problem?.kind === shared?.kind ? { ...row, problem: null } : row}
            nowMs={nowMs}
            onRemove={onRemove}
          />
        ))}
      </ul>
    </>
  );
}
