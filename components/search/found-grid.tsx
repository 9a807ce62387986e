import type { FoundGroup } from '@/lib/core/format/found-groups';
import type { FoundLine } from '@/lib/core/format/found-words';
import { say, sayCount } from '@/lib/core/words/say';
import { watchId } from '@/lib/core/watch/entry';
import { GRID_CELL, ROW, ROW_GROUP } from '../table-roles';
import { FoundRow } from './found-row';
import { FOUND_ID } from './subject-field';
import { cellId, type Cell } from './cell';

interface FoundGridProps {
  readonly text: string;
  readonly groups: readonly FoundGroup[];
  /** The ids of the entries of the watchlist. */
  readonly watched: ReadonlySet<string>;
  readonly active: Cell | null;
  /** Whether the SEC is being asked. */
  readonly isBusy: boolean;
  /** Null where the SEC was asked already. */
  readonly onAsk: (() => void) | null;
  readonly onWatch: (line: FoundLine, isWatched: boolean) => void;
  readonly onAskAdviser: (line: FoundLine) => void;
}

/** How many rows the grid has: the answers, and the one that asks the SEC. */
export function rowCount(groups: readonly FoundGroup[], mayAsk: boolean): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0) + Number(mayAsk);
}

/**
 * What was found, by kind. Options of a listbox may hold nothing to press; rows of a grid may, and
 * every row here has its star.
 */
export function FoundGrid(props: FoundGridProps) {
  const { text, groups, watched, active, isBusy, onAsk, onWatch, onAskAdviser } = props;
  const rows = rowCount(groups, onAsk !== null);
  const first = new Map<string, number>();
  let at = 0;
  for (const { key, lines } of groups) {
    first.set(key, at);
    at += lines.length;
  }
  return (
    <>
      <output className="hidden">{at > 0 && sayCount('searchResults', at)}</output>
      <div
        role="grid"
        id={FOUND_ID}
        className="found"
        aria-label={say('searchResultsName')}
        aria-rowcount={rows}
      >
        {groups.map(({ key, heading, lines }) => (
          <div key={key} {...ROW_GROUP} aria-label={heading}>
            <div className="found-head" aria-hidden="true">
              {heading}
            </div>
            {lines.map((line, index) => (
              <FoundRow
                key={line.key}
                line={line}
                row={(first.get(key) ?? 0) + index}
                active={active}
                isWatched={
                  line.watch !== null && watched.has(watchId(line.watch.kind, line.watch.cik))
                }
                isBusy={isBusy}
                onWatch={onWatch}
                onAskAdviser={onAskAdviser}
              />
            ))}
          </div>
        ))}
        {onAsk && (
          <div {...ROW} className={active?.row === at ? 'found-row active' : 'found-row'}>
            <div
              {...GRID_CELL}
              id={cellId({ row: at, column: 0 })}
              className={
                active?.row === at ? 'found-cell found-ask active' : 'found-cell found-ask'
              }
            >
              <button type="button" className="small-button" disabled={isBusy} onClick={onAsk}>
                {isBusy ? say('searchAsking') : say('searchAsk', { text })}
              </button>
              <p className="fine">{say('searchAskHow')}</p>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
