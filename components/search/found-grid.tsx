import type { GridRow } from './use-grid-keys';
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
  /** The line whose adviser the SEC is asked for; null for none. */
  readonly advising: string | null;
  /** Null where the SEC was asked already. */
  readonly onAsk: (() => void) | null;
  readonly onWatch: (line: FoundLine, isWatched: boolean) => void;
  readonly onAskAdviser: (line: FoundLine) => void;
}

/** The rows of the grid: the answers, and the one that asks the SEC. */
export function gridRows(groups: readonly FoundGroup[], mayAsk: boolean): GridRow[] {
  return [
    ...groups.flatMap(({ lines }) =>
      lines.map(({ key, watch, ask }) => ({ key, hasMore: watch !== null || ask !== null })),
    ),
    ...(mayAsk ? [{ key: 'ask', hasMore: false }] : []),
  ];
}

/**
 * What was found, by kind. Options of a listbox may hold nothing to press; rows of a grid may, and
 * every row here has its star.
 */
export function FoundGrid(props: FoundGridProps) {
  const { text, groups, watched, active, isBusy, advising, onAsk } = props;
  const rows = gridRows(groups, onAsk !== null).length;
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
                isBusy={isBusy || advising !== null}
                isAsked={advising === line.key}
                onWatch={props.onWatch}
                onAskAdviser={props.onAskAdviser}
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
