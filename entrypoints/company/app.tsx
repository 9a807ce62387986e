import { useLiveQuery } from 'dexie-react-hooks';
import { CompanyPage } from '@/components/history/company-page';
import { NoSubject } from '@/components/history/no-subject';
import { useSubject } from '@/components/history/use-subject';
import { useTitle } from '@/components/use-title';
import type { Accession } from '@/lib/core/edgar/accession';
import { say } from '@/lib/core/words/say';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { historyRequests } from '@/lib/messages/history-requests';
import { readPageSubject, type PageSubject } from '@/lib/messages/own-page';
import { send } from '@/lib/messages/send';
import { saveEvents } from '@/lib/platform/save-events';
import { filingFootnotes } from '@/lib/services/filing-footnotes';
import { readFundsInCompany } from '@/lib/services/funds/funds-in-company';
import { readHolderQuarters } from '@/lib/services/funds/holder-quarters';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { readProgress } from '@/lib/services/history-progress';
import { readCompanyHistory } from '@/lib/services/read-company-history';
import { OwnStar } from '../watch/own-star';
import { ToldHere } from '../watch/told-here';

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
  const { state, attempt } = useSubject({
    progress: useLiveQuery(() => readProgress(cache, 'company', cik), [cik]),
    read: () => readCompanyHistory(cache, cik, Date.now()),
    requests: historyRequests('company', cik),
  });
  const { history } = state;
  const funds = useLiveQuery(
    () => readFundsInCompany(new KeptFunds({ cache, reader }), cik, Date.now()),
    [cik],
  );
  const quarters = useLiveQuery(
    () => readHolderQuarters(new KeptFunds({ cache, reader }), cik, Date.now()),
    [cik],
  );
  useTitle(say('pageCompanyTitle', { name: ticker ?? history?.name ?? cik }));
  return (
    <CompanyPage
      {...state}
      cik={cik}
      ticker={ticker}
      star={<OwnStar kind="company" cik={cik} ticker={ticker} label={ticker ?? cik} />}
      told={<ToldHere />}
      funds={funds ?? null}
      quarters={quarters ?? []}
      onLoadFunds={() => attempt(() => send('funds.load', null))}
      onStopFunds={() => attempt(() => send('funds.stop', null))}
      onNotes={readNotes}
      onExport={(kind, events) => {
        if (history) saveEvents(kind, events, { ...history, label: ticker ?? cik }, Date.now());
      }}
    />
  );
}
