import { useEffect } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { NoSubject } from '@/components/history/no-subject';
import { PersonPage } from '@/components/history/person-page';
import { useAttempt } from '@/components/history/use-attempt';
import { useCalmReading } from '@/components/history/use-calm-reading';
import { useFirstLoad, useKeptLoading } from '@/components/history/use-loading';
import { useNow } from '@/components/use-now';
import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { dayAt } from '@/lib/core/format/day';
import type { IsoDate } from '@/lib/core/iso-date';
import { CacheDatabase } from '@/lib/db/cache';
import { readPageSubject } from '@/lib/messages/own-page';
import { send } from '@/lib/messages/send';
import { saveEvents } from '@/lib/platform/save-events';
import { filingFootnotes } from '@/lib/services/filing-footnotes';
import { readProgress } from '@/lib/services/history-progress';
import { readPersonHistory } from '@/lib/services/read-person-history';

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
  const nowMs = useNow();
  const { problem, attempt } = useAttempt();
  const progress = useLiveQuery(() => readProgress(cache, 'person', cik), [cik]);
  const loading = progress?.loading ?? null;
  const read = useCalmReading(
    () => readPersonHistory(cache, cik, Date.now()),
    progress?.mark ?? null,
  );
  const history = read ?? null;
  const load = (since: IsoDate): void =>
    attempt(() => send('history.load', { subject: 'person', cik, since }));
  useFirstLoad(read === null, loading, dayAt(nowMs), load);
  useKeptLoading(loading, () => void send('history.wake', { subject: 'person', cik }));
  const title = history?.name || cik;
  useEffect(() => {
    document.title = `${title} · Buyline`;
  }, [title]);
  return (
    <PersonPage
      cik={cik}
      history={history}
      loading={read === undefined ? null : loading}
      problem={problem}
      nowMs={nowMs}
      onLoad={load}
      onStop={() => attempt(() => send('history.stop', { subject: 'person', cik }))}
      onNotes={readNotes}
      onExport={(kind, events) => {
        if (history) saveEvents(kind, events, { ...history, label: cik }, Date.now());
      }}
    />
  );
}
