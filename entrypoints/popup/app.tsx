import { useState } from 'react';
import { SeasonMeter } from '@/components/funds/season-meter';
import { PopupFrame } from '@/components/popup-frame';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchBox } from '@/components/search-box';
import { SearchResults } from '@/components/search-results';
import { SiteRow } from '@/components/site-row';
import { UndoBar } from '@/components/undo-bar';
import { useNow } from '@/components/use-now';
import { useSearch } from '@/components/use-search';
import { WatchButton } from '@/components/watch-button';
import { Watchlist } from '@/components/watchlist';
import { dayAt } from '@/lib/core/format/day';
import type { Problem } from '@/lib/core/problem';
import { send } from '@/lib/messages/send';
import { useSeason } from './use-season';
import { useSite } from './use-site';
import { useWatchlist } from './use-watchlist';

interface Company {
  readonly cik: string;
  readonly ticker: string;
}

/** What is looked up at first: words of a page on which no card can be shown. */
const ASKED = new URLSearchParams(location.search).get('search') ?? '';

function searchCompanies(text: string) {
  return send('directory.search', { text });
}

/** The popup: look companies up, watch them, see what is new. */
export function App() {
  const [removed, setRemoved] = useState<Company | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const nowMs = useNow();
  const rows = useWatchlist();
  const site = useSite();
  const funds = useSeason();
  const search = useSearch(searchCompanies, ASKED);
  const watched = new Set<string>((rows ?? []).map((row) => row.cik));
  const text = search.text.trim();

  const add = async ({ cik, ticker }: Company) => {
    const reply = await send('watch.add', { cik, ticker });
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setRemoved(null);
  };
  const remove = async (company: Company) => {
    const reply = await send('watch.remove', { cik: company.cik });
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setRemoved(company);
  };

  return (
    <PopupFrame
      search={<SearchBox text={search.text} onText={search.type} />}
      site={
        site && (
          <SiteRow
            state={site.state}
            isBrokerage={site.isBrokerage}
            isStale={site.isStale}
            onRead={site.read}
            onStop={site.stop}
            onReload={site.reload}
          />
        )
      }
    >
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {removed && (
        <UndoBar key={removed.cik} ticker={removed.ticker} onUndo={() => void add(removed)} />
      )}
      {text === '' ? (
        <>
          <Watchlist rows={rows} nowMs={nowMs} onRemove={(row) => void remove(row)} />
          {funds && (
            <SeasonMeter season={funds.season} managers={funds.managers} today={dayAt(nowMs)} />
          )}
        </>
      ) : (
        <SearchResults
          text={text}
          found={search.found}
          nowMs={nowMs}
          onRetry={search.retry}
          renderAction={(entry) => (
            <WatchButton
              ticker={entry.ticker}
              isWatched={watched.has(entry.cik)}
              onWatch={() => void add(entry)}
            />
          )}
        />
      )}
    </PopupFrame>
  );
}
