import { useState } from 'react';
import { PopupFrame } from '@/components/popup-frame';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchBox } from '@/components/search-box';
import { SearchResults } from '@/components/search-results';
import { UndoBar } from '@/components/undo-bar';
import { Watchlist } from '@/components/watchlist';
import type { Problem } from '@/lib/core/problem';
import { send } from '@/lib/messages/send';
import { useNow } from './use-now';
import { useSearch } from './use-search';
import { useWatchlist } from './use-watchlist';

interface Company {
  readonly cik: string;
  readonly ticker: string;
}

/** The popup: look companies up, watch them, see what is new. */
export function App() {
  const [removed, setRemoved] = useState<Company | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const nowMs = useNow();
  const rows = useWatchlist();
  const search = useSearch();
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
    <PopupFrame search={<SearchBox text={search.text} onText={search.type} />}>
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {removed && (
        <UndoBar key={removed.cik} ticker={removed.ticker} onUndo={() => void add(removed)} />
      )}
      {text === '' ? (
        <Watchlist rows={rows} nowMs={nowMs} onRemove={(row) => void remove(row)} />
      ) : (
        <SearchResults
          text={text}
          found={search.found}
          watched={new Set<string>((rows ?? []).map((row) => row.cik))}
          nowMs={nowMs}
          onAdd={(entry) => void add(entry)}
          onRetry={search.retry}
        />
      )}
    </PopupFrame>
  );
}
