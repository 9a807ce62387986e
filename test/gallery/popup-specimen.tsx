import { SeasonMeter } from '@/components/funds/season-meter';
import { PopupFrame } from '@/components/popup-frame';
import { SearchBox } from '@/components/search-box';
import { SearchResults } from '@/components/search-results';
import { SiteRow } from '@/components/site-row';
import { UndoBar } from '@/components/undo-bar';
import { FoundEntries } from '@/components/watch/found-entries';
import { PageCompanies } from '@/components/watch/page-companies';
import { PauseRow } from '@/components/watch/pause-row';
import { PopupWatch } from '@/components/watch/popup-watch';
import { WatchButton } from '@/components/watch-button';
import { dayAt } from '@/lib/core/format/day';
import { ok } from '@/lib/core/result';
import { NOW_MS } from './states/invented';
import { nothing } from './states/setting';
import type { PopupState } from './states/popup-states';
import { Specimen } from './specimen';

const paste = () => Promise.resolve(ok({ added: 1, known: 1, unknown: ['NRGV'] }));

/** The popup in one of its states. */
export function PopupSpecimen({ state }: { readonly state: PopupState }) {
  const { name, text = '', found, watch, removed, site, season, steps, mayNotify = false } = state;
  const nowMs = state.nowMs ?? NOW_MS;
  const entries = (watch?.lines ?? []).map(({ entry }) => entry);
  const watched = new Set<string>(entries.map(({ cik }) => cik));
  return (
    <Specimen name={name} steps={steps} className="popup-window">
      <PopupFrame
        search={<SearchBox text={text} onText={nothing} />}
        site={
          <>
            {site && (
              <SiteRow
                {...site}
                nowMs={nowMs}
                onRead={nothing}
                onStop={nothing}
                onReload={nothing}
                onPause={nothing}
                onResume={nothing}
              />
            )}
            {entries.length > 0 && (
              <PauseRow
                mayNotify={mayNotify}
                isWanted
                snoozedUntilMs={state.snoozedUntilMs ?? null}
                nowMs={nowMs}
                onAllow={nothing}
                onSnooze={nothing}
              />
            )}
          </>
        }
      >
        {removed && <UndoBar label={removed} onUndo={nothing} />}
        {text ? (
          <>
            <FoundEntries text={text} entries={entries} />
            <SearchResults
              text={text}
              found={found ?? null}
              nowMs={NOW_MS}
              onRetry={nothing}
              renderAction={({ ticker, cik }) => (
                <WatchButton ticker={ticker} isWatched={watched.has(cik)} onWatch={nothing} />
              )}
            />
          </>
        ) : (
          <PopupWatch
            watch={watch}
            nowMs={nowMs}
            mayNotify={mayNotify}
            onSeen={nothing}
            onRemove={nothing}
            onPaste={paste}
            onAllow={nothing}
          >
            <PageCompanies lines={state.page ?? []} today={dayAt(nowMs, 'UTC')} onWatch={nothing} />
            {season && (
              <SeasonMeter
                season={season}
                managers={state.managers ?? []}
                today={dayAt(nowMs, 'UTC')}
              />
            )}
          </PopupWatch>
        )}
      </PopupFrame>
    </Specimen>
  );
}
