import { useEffect } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { CompanyPage } from '@/components/history/company-page';
import { NoSubject } from '@/components/history/no-subject';
import { useAttempt } from '@/components/history/use-attempt';
import { useCalmReading } from '@/components/history/use-calm-reading';
import { useFirstLoad, useKeptLoading } from '@/components/history/use-loading';
import { useNow } from '@/components/use-now';
import type { Accession } from '@/lib/core/edgar/accession';
import { dayAt } from '@/lib/core/format/day';
import type { IsoDate } from '@/lib/core/iso-date';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { readPageSubject, type PageSubject } from '@/lib/messages/own-page';
import { send } from '@/lib/messages/send';
import { saveEvents } from '@/lib/platform/save-events';
import { filingFootnotes } from '@/lib/services/filing-footnotes';
import { readFundsInCompany } from '@/lib/services/funds/funds-in-company';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { readProgress } from '@/lib/services/history-progress';
import { readCompanyHistory } from '@/lib/services/read-company-history';

const cache = new CacheDatabase();
const reader = new ReaderDatabase();
const subject = readPageSubject(location.search);

function readNotes(accession: Accession) {
  return filingFootnotes(cache, accession);
}

/** The company page: what is held of a company, read again as more is loaded. */
export function App() {
  return subject ? <Company subject={subject} /> : <NoSubject />;
}

function Company({ subject: { cik, ticker } }: { readonly subject: PageSubject }) {
  const nowMs = useNow();
  const { problem, attempt } = useAttempt();
  const progress = useLiveQuery(() => readProgress(cache, 'company', cik), [cik]);
  const loading = progress?.loading ?? null;
  const read = useCalmReading(
    () => readCompanyHistory(cache, cik, Date.now()),
    progress?.mark ?? null,
  );
  const history = read ?? null;
  const load = (since: IsoDate): void =>
    attempt(() => send('history.load', { subject: 'company', cik, since }));
  useFirstLoad(read === null, loading, dayAt(nowMs), load);
  useKeptLoading(loading, () => void send('history.wake', { subject: 'company', cik }));
  const funds = useLiveQuery(
    () => readFundsInCompany(new KeptFunds({ cache, reader }), cik, Date.now()),
    [cik],
  );
  const title = ticker ?? history?.name ?? cik;
  useEffect(() => {
    document.title = `${title}: insiders and funds · Buyline`;
  }, [title]);
  return (
    <CompanyPage
      cik={cik}
      ticker={ticker}
      history={history}
      loading={read === undefined ? null : loading}
      problem={problem}
      nowMs={nowMs}
      onLoad={load}
      onStop={() => attempt(() => send('history.stop', { subject: 'company', cik }))}
      funds={funds ?? null}
      onLoadFunds={() => attempt(() => send('funds.load', null))}
      onStopFunds={() => attempt(() => send('funds.stop', null))}
      onNotes={readNotes}
      onExport={(kind, events) => {
        if (history) saveEvents(kind, events, { ...history, label: ticker ?? cik }, Date.now());
      }}
    />
  );
}
