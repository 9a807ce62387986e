import { SeasonMeter } from '@/components/funds/season-meter';
import { PopupFrame } from '@/components/popup-frame';
import { SearchBox } from '@/components/search-box';
import { SearchResults } from '@/components/search-results';
import { SiteRow } from '@/components/site-row';
import { UndoBar } from '@/components/undo-bar';
import { WatchButton } from '@/components/watch-button';
import { Watchlist } from '@/components/watchlist';
import { dayAt } from '@/lib/core/format/day';
import { NOW_MS } from './states/invented';
import { nothing } from './states/setting';
import type { PopupState } from './states/popup-states';

/** The popup in one of its states. */
export function PopupSpecimen({ state }: { readonly state: PopupState }) {
  const { name, text = '', found, rows, removed, site, season, opened } = state;
  const nowMs = state.nowMs ?? NOW_MS;
  const open = (frame: HTMLElement | null): void => {
    if (!opened) return;
    for (const details of frame?.querySelectorAll('details') ?? []) details.open = true;
  };
  const watched = new Set<string>(rows.map((row) => row.cik));
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <div className="popup-window" ref={open}>
        <PopupFrame
          search={<SearchBox text={text} onText={nothing} />}
          site={site && <SiteRow {...site} onRead={nothing} onStop={nothing} onReload={nothing} />}
        >
          {removed && <UndoBar ticker={removed} onUndo={nothing} />}
          {text ? (
            <SearchResults
              text={text}
              found={found ?? null}
              nowMs={NOW_MS}
              onRetry={nothing}
              renderAction={({ ticker, cik }) => (
                <WatchButton ticker={ticker} isWatched={watched.has(cik)} onWatch={nothing} />
              )}
            />
          ) : (
            <>
              <Watchlist rows={rows} nowMs={nowMs} onRemove={nothing} />
              {season && (
                <SeasonMeter
                  season={season}
                  managers={state.managers ?? []}
                  today={dayAt(nowMs, 'UTC')}
                />
              )}
            </>
          )}
        </PopupFrame>
      </div>
    </figure>
  );
}
