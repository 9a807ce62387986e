import { useEffect } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { CompanyPage } from '@/components/history/company-page';
import { NoSubject } from '@/components/history/no-subject';
import { useAttempt } from '@/components/history/use-attempt';
import { useFirstLoad, useKeptLoading } from '@/components/history/use-loading';
import { useNow } from '@/components/use-now';
import type { Accession } from '@/lib/core/edgar/accession';
import { dayAt } from '@/lib/core/format/day';
import type { IsoDate } from '@/lib/core/iso-date';
import { CacheDatabase } from '@/lib/db/cache';
import { readPageSubject, type PageSubject } from '@/lib/messages/own-page';
import { send } from '@/lib/messages/send';
import { saveEvents } from '@/lib/platform/save-events';
import { filingFootnotes } from '@/lib/services/filing-footnotes';
import { readLoading } from '@/lib/services/history-progress';
import { readCompanyHistory } from '@/lib/services/read-company-history';

const cache = new CacheDatabase();
const subject = readPageSubject(location.search);

function readNotes(accession: Accession) {
  return filingFootnotes(cache, accession);
}

/** The company page: what is held of a company's insiders, read again as more is loaded. */
export function App() {
  return subject ? <Company subject={subject} /> : <NoSubject />;
}

function Company({ subject: { cik, ticker } }: { readonly subject: PageSubject }) {
  const nowMs = useNow();
  const { problem, attempt } = useAttempt();
  const held = useLiveQuery(
    async () => ({
      history: await readCompanyHistory(cache, cik, Date.now()),
      loading: await readLoading(cache, 'company', cik),
    }),
    [cik],
  );
  const history = held?.history ?? null;
  const load = (since: IsoDate): void =>
    attempt(() => send('history.load', { subject: 'company', cik, since }));
  useFirstLoad(history === null, held?.loading ?? null, dayAt(nowMs), load);
  useKeptLoading(held?.loading ?? null, load);
  const title = ticker ?? history?.name ?? cik;
  useEffect(() => {
    document.title = `${title}: insiders · Buyline`;
  }, [title]);
  return (
    <CompanyPage
      cik={cik}
      ticker={ticker}
      history={history}
      loading={held?.loading ?? null}
      problem={problem}
      nowMs={nowMs}
      onLoad={load}
      onStop={() => attempt(() => send('history.stop', { cik }))}
      onNotes={readNotes}
      onExport={(kind, events) => {
        if (history) saveEvents(kind, events, { ...history, label: ticker ?? cik }, Date.now());
      }}
    />
  );
}
