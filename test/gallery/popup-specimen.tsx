import { PopupFrame } from '@/components/popup-frame';
import { SearchBox } from '@/components/search-box';
import { SearchResults } from '@/components/search-results';
import { UndoBar } from '@/components/undo-bar';
import { Watchlist } from '@/components/watchlist';
import { NOW_MS } from './states/invented';
import type { PopupState } from './states/popup-states';

function nothing(): void {}

/** The popup in one of its states. */
export function PopupSpecimen({ state }: { readonly state: PopupState }) {
  const { name, text = '', found, rows, removed } = state;
  const watched = new Set<string>(rows.map((row) => row.cik));
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <div className="popup-window">
        <PopupFrame search={<SearchBox text={text} onText={nothing} />}>
          {removed && <UndoBar ticker={removed} onUndo={nothing} />}
          {text ? (
            <SearchResults
              text={text}
              found={found ?? null}
              watched={watched}
              nowMs={NOW_MS}
              onAdd={nothing}
              onRetry={nothing}
            />
          ) : (
            <Watchlist rows={rows} nowMs={NOW_MS} onRemove={nothing} />
          )}
        </PopupFrame>
      </div>
    </figure>
  );
}
