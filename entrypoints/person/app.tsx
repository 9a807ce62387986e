import { useLiveQuery } from 'dexie-react-hooks';
import { NoSubject } from '@/components/history/no-subject';
import { PersonPage } from '@/components/history/person-page';
import { useSubject } from '@/components/history/use-subject';
import { useTitle } from '@/components/use-title';
import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { say } from '@/lib/core/words/say';
import { CacheDatabase } from '@/lib/db/cache';
import { historyRequests } from '@/lib/messages/history-requests';
import { readPageSubject } from '@/lib/messages/own-page';
import { saveEvents } from '@/lib/platform/save-events';
import { filingFootnotes } from '@/lib/services/filing-footnotes';
import { readProgress } from '@/lib/services/history-progress';
import { readPersonHistory } from '@/lib/services/read-person-history';
import { OwnStar } from '../watch/own-star';
import { ToldHere } from '../watch/told-here';

const cache = new CacheDatabase();
const subject = readPageSubject(location.search);

function readNotes(accession: Accession) {
  return filingFootnotes(cache, accession);
}

/** The person page: what is held of one insider, read again as more is loaded. */
export function App() {
  return subject ? <Person cik={subject.cik} /> : <NoSubject />;
}

function Person({ cik }: { readonly cik: Cik }) {
  const { state } = useSubject({
    progress: useLiveQuery(() => readProgress(cache, 'person', cik), [cik]),
    read: () => readPersonHistory(cache, cik, Date.now()),
    requests: historyRequests('person', cik),
  });
  const { history } = state;
  useTitle(say('pagePersonTitle', { name: history?.name || cik }));
  return (
    <PersonPage
      {...state}
      cik={cik}
      star={<OwnStar kind="person" cik={cik} ticker={null} label={history?.name || cik} />}
      told={<ToldHere />}
      onNotes={readNotes}
      onExport={(kind, events) => {
        if (history) saveEvents(kind, events, { ...history, label: cik }, Date.now());
      }}
    />
  );
}
