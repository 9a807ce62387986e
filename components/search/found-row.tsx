import type { FoundLine } from '@/lib/core/format/found-words';
import { say } from '@/lib/core/words/say';
import { GRID_CELL, ROW } from '../table-roles';
import { WatchStar } from '../watch-star';
import { KindIcon } from './kind-icon';
import { cellId, type Cell } from './cell';

interface FoundRowProps {
  readonly line: FoundLine;
  readonly row: number;
  readonly active: Cell | null;
  readonly isWatched: boolean;
  /** Whether the SEC is being asked, for this or for something else. */
  readonly isBusy: boolean;
  /** Whether the SEC is being asked for its adviser. */
  readonly isAsked: boolean;
  readonly onWatch: (line: FoundLine, isWatched: boolean) => void;
  readonly onAskAdviser: (line: FoundLine) => void;
}

/** One answer: what it is, what it is called, and the star that watches it. */
export function FoundRow(props: FoundRowProps) {
  const { line, row, active, isWatched, isBusy, isAsked, onWatch, onAskAdviser } = props;
  const { href, label, watch, ask } = line;
  const isActive = (column: Cell['column']) => active?.row === row && active.column === column;
  return (
    <div {...ROW} className={active?.row === row ? 'found-row active' : 'found-row'}>
      <div {...GRID_CELL} id={cellId({ row, column: 0 })} className={cellClass(isActive(0))}>
        {href === null ? (
          <div className="found-link">
            <FoundText line={line} />
          </div>
        ) : (
          <a className="found-link" href={href} target="_blank" rel="noreferrer">
            <FoundText line={line} />
          </a>
        )}
      </div>
      {watch !== null && (
        <div {...GRID_CELL} id={cellId({ row, column: 1 })} className={cellClass(isActive(1))}>
          <WatchStar
            label={label}
            watched={isWatched}
            onWatch={(isWanted) => onWatch(line, isWanted)}
          />
        </div>
      )}
      {ask !== null && (
        <div {...GRID_CELL} id={cellId({ row, column: 1 })} className={cellClass(isActive(1))}>
          <button
            type="button"
            className="small-button"
            disabled={isBusy}
            {...(!isAsked && { 'aria-label': say('searchAdviserAskOf', { ticker: label }) })}
            onClick={() => onAskAdviser(line)}
          >
            {isAsked ? say('searchAsking') : say('searchAdviserAsk')}
          </button>
        </div>
      )}
    </div>
  );
}

function FoundText({ line: { kind, label, name, what } }: { readonly line: FoundLine }) {
  return (
    <>
      <KindIcon kind={kind} />
      <span className="found-text">
        <span className="found-name" title={name ?? label}>
          <b>
            <bdi>{label}</bdi>
          </b>
          {name !== null && (
            <>
              {' '}
              <bdi>{name}</bdi>
            </>
          )}
        </span>
        <span className="found-what">
          <bdi>{what}</bdi>
        </span>
      </span>
    </>
  );
}

function cellClass(isActive: boolean): string {
  return isActive ? 'found-cell active' : 'found-cell';
}
