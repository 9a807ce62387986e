import { AccessNotice } from '@/components/access-notice';
import { SeasonMeter } from '@/components/funds/season-meter';
import { PopupFrame } from '@/components/popup-frame';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchBox } from '@/components/search-box';
import { SearchResults } from '@/components/search-results';
import { SiteRow } from '@/components/site-row';
import { UndoBar } from '@/components/undo-bar';
import { useNow } from '@/components/use-now';
import { useSearch } from '@/components/use-search';
import { FoundEntries } from '@/components/watch/found-entries';
import { PageTools } from '@/components/watch/page-tools';
import { PageCompanies } from '@/components/watch/page-companies';
import { PauseRow } from '@/components/watch/pause-row';
import { PopupWatch } from '@/components/watch/popup-watch';
import { useWatching } from '@/components/watch/use-watching';
import { WatchButton } from '@/components/watch-button';
import { dayAt } from '@/lib/core/format/day';
import { entryLabel } from '@/lib/core/format/entry-words';
import { send } from '@/lib/messages/send';
import { watchRequests } from '@/lib/messages/watch-requests';
import { askForHosts } from '@/lib/platform/host-access';
import { useHostAccess } from '../access/use-host-access';
import { usePageCompanies } from './use-page-companies';
import { usePause } from './use-pause';
import { useSeason } from './use-season';
import { useSite } from './use-site';
import { useTelling } from '../watch/use-telling';
import { useWatch } from './use-watch';

/** What is looked up at first: words of a page on which no card can be shown. */
const ASKED = new URLSearchParams(location.search).get('search') ?? '';

function searchCompanies(text: string) {
  return send('directory.search', { text });
}

interface AppProps {
  /** What was read and done before this is drawn. */
  readonly early: {
    readonly watch: Parameters<typeof useWatch>[0];
    readonly site: Parameters<typeof useSite>[0];
    readonly pauses: Parameters<typeof usePause>[0];
    readonly telling: Parameters<typeof useTelling>[0];
    readonly typed: string;
  };
}

/** The popup: what is new, what is watched, and how Buyline stands to the page in front. */
export function App({ early }: AppProps) {
  const nowMs = useNow();
  const watch = useWatch(early.watch);
  const telling = useTelling(early.telling);
  const site = useSite(early.site);
  const access = useHostAccess();
  const { host } = site.state;
  const pause = usePause(early.pauses, host, nowMs);
  const page = usePageCompanies(site.tabId, watch);
  const funds = useSeason();
  const search = useSearch(searchCompanies, early.typed || ASKED);
  const { removed, problem, add, remove, undo, attempt } = useWatching(watchRequests);
  const entries = watch.lines.map(({ entry }) => entry);
  const watched = new Set<string>(entries.map(({ id }) => id));
  const text = search.text.trim();

  return (
    <PopupFrame
      search={<SearchBox text={search.text} onText={search.type} />}
      site={
        <>
          <PageTools onPanel={site.panel} />
          <SiteRow
            state={site.state}
            isBrokerage={site.isBrokerage}
            isStale={site.isStale}
            pause={pause}
            nowMs={nowMs}
            onRead={site.read}
            onStop={site.stop}
            onReload={site.reload}
            onPause={(untilMs) => {
              if (host !== null) void attempt(send('site.pause', { host, untilMs }));
            }}
            onResume={() => {
              if (host !== null) void attempt(send('site.resume', { host }));
            }}
          />
          {entries.length > 0 && (
            <PauseRow
              mayNotify={telling.may}
              isWanted={telling.settings?.notifications ?? null}
              snoozedUntilMs={telling.settings?.snoozedUntilMs ?? null}
              nowMs={nowMs}
              onAllow={telling.allow}
              onSnooze={(untilMs) => void attempt(send('watch.snooze', { untilMs }))}
            />
          )}
        </>
      }
    >
      <AccessNotice access={access} onAllow={() => void askForHosts()} />
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {removed && (
        <UndoBar key={removed.id} label={entryLabel(removed)} onUndo={() => void undo()} />
      )}
      {text === '' ? (
        <PopupWatch
          watch={watch}
          nowMs={nowMs}
          mayNotify={telling.may}
          onSeen={(ids) => void send('watch.seen', { ids })}
          onRemove={(entry) => void remove(entry)}
          onPaste={(pasted) => send('watch.paste', { text: pasted })}
          onAllow={telling.allow}
        >
          <PageCompanies
            lines={page}
            today={dayAt(nowMs)}
            onWatch={({ cik, ticker }) => void add({ kind: 'company', cik, ticker })}
          />
          {funds && (
            <SeasonMeter season={funds.season} managers={funds.managers} today={dayAt(nowMs)} />
          )}
        </PopupWatch>
      ) : (
        <>
          <FoundEntries text={text} entries={entries} />
          <SearchResults
            text={text}
            found={search.found}
            nowMs={nowMs}
            onRetry={search.retry}
            renderAction={({ cik, ticker }) => (
              <WatchButton
                ticker={ticker}
                isWatched={watched.has(`company:${cik}`)}
                onWatch={() => void add({ kind: 'company', cik, ticker })}
              />
            )}
          />
        </>
      )}
    </PopupFrame>
  );
}
