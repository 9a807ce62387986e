import { AccessNotice } from '@/components/access-notice';
import { SeasonMeter } from '@/components/funds/season-meter';
import { PopupFrame } from '@/components/popup-frame';
import { ProblemNotice } from '@/components/problem-notice';
import { FoundSubjects } from '@/components/search/found-subjects';
import { SubjectField } from '@/components/search/subject-field';
import { useSubjectSearch } from '@/components/search/use-subject-search';
import { SiteRow } from '@/components/site-row';
import { UndoBar } from '@/components/undo-bar';
import type { KeptTyping } from '@/components/search/kept-typing';
import { useNow } from '@/components/use-now';
import { PageTools } from '@/components/watch/page-tools';
import { PageCompanies } from '@/components/watch/page-companies';
import { PauseRow } from '@/components/watch/pause-row';
import { PopupWatch } from '@/components/watch/popup-watch';
import { useWatching } from '@/components/watch/use-watching';
import { dayAt } from '@/lib/core/format/day';
import { entryLabel } from '@/lib/core/format/entry-words';
import type { SitePause } from '@/lib/core/site/pause';
import { send } from '@/lib/messages/send';
import { pasteRequests, searchRequests } from '@/lib/messages/search-requests';
import { watchRequests } from '@/lib/messages/watch-requests';
import { askForHosts } from '@/lib/platform/host-access';
import { useHostAccess } from '../access/use-host-access';
import { usePageCompanies } from './use-page-companies';
import { usePause } from '../site/use-pause';
import { useSeason } from './use-season';
import { useSite } from './use-site';
import { useTelling } from '../watch/use-telling';
import { useWatch } from './use-watch';

interface AppProps {
  /** What was read and done before this is drawn. */
  readonly early: {
    readonly watch: Parameters<typeof useWatch>[0];
    readonly site: Parameters<typeof useSite>[0];
    readonly pauses: readonly SitePause[];
    readonly telling: Parameters<typeof useTelling>[0];
  };
  /** What stands in the search field, kept where a fault that draws all anew cannot lose it. */
  readonly typed: KeptTyping;
}

/** The popup: what is new, what is watched, and how Buyline stands to the page in front. */
export function App({ early, typed }: AppProps) {
  const nowMs = useNow();
  const watch = useWatch(early.watch);
  const telling = useTelling(early.telling);
  const site = useSite(early.site);
  const access = useHostAccess();
  const { host } = site.state;
  const pause = usePause(host, nowMs, early.pauses);
  const page = usePageCompanies(site.tabId, watch);
  const funds = useSeason();
  const { removed, problem, add, remove, undo, attempt } = useWatching(watchRequests);
  const entries = watch.lines.map(({ entry }) => entry);
  const watched = new Set<string>(entries.map(({ id }) => id));
  const search = useSubjectSearch(searchRequests, { entries, today: dayAt(nowMs), typed });

  return (
    <PopupFrame
      search={<SubjectField {...search.field} />}
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
      {search.problem && <ProblemNotice problem={search.problem} nowMs={nowMs} />}
      {search.text === '' ? (
        <PopupWatch
          watch={watch}
          nowMs={nowMs}
          mayNotify={telling.may}
          onSeen={(ids) => void send('watch.seen', { ids })}
          onRemove={(entry) => void remove(entry)}
          onMute={(id, isMuted) => void attempt(watchRequests.edit({ id, isMuted }))}
          pasting={pasteRequests}
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
        <FoundSubjects
          {...search.list}
          watched={watched}
          nowMs={nowMs}
          onWatch={({ key, watch: wanted }, isWanted) => {
            if (wanted && isWanted) void add(wanted);
            const entry = entries.find(({ id }) => id === key);
            if (entry && !isWanted) void remove(entry);
          }}
        />
      )}
    </PopupFrame>
  );
}
