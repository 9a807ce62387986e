import { dayAt } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { personLine } from '@/lib/core/format/person-line';
import { byAccession } from '@/lib/core/format/rows-filings';
import type { PersonHistory } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { askedMark } from '@/lib/core/watch/asked-news';
import { say } from '@/lib/core/words/say';
import { InsiderHeadline } from '../insider-headline';
import { ChartSection } from './chart-section';
import { EventSection } from './event-section';
import { RecordSection } from './record-section';
import { SignalSection } from './signal-section';
import { SubjectPage, type SubjectProps } from './subject-page';
import { UnreadSection } from './unread-section';

interface SectionsProps {
  readonly page: SubjectProps<PersonHistory>;
  readonly history: PersonHistory;
  readonly today: IsoDate;
}

function Sections({ page, history, today }: SectionsProps) {
  const { events, signals, records, unread, heldSince } = history;
  const companies = records.map(({ issuer }) => issuer);
  return (
    <>
      <RecordSection records={records} of="person" today={today} />
      <ChartSection events={events} companies={companies} heldSince={heldSince} today={today} />
      {signals.length > 0 && (
        <SignalSection
          signals={signals}
          filings={byAccession(events.flatMap((event) => event.filings))}
          cik={page.cik}
          today={today}
        />
      )}
      <EventSection
        events={events}
        of="person"
        subjects={companies}
        today={today}
        asked={askedMark(location.hash)}
        onNotes={page.onNotes}
        onExport={page.onExport}
      />
      <UnreadSection unread={unread} today={today} />
    </>
  );
}

/** Everything held of one insider, across companies. */
export function PersonPage(page: SubjectProps<PersonHistory>) {
  const { cik, history, nowMs } = page;
  const today = dayAt(nowMs);
  return (
    <SubjectPage
      page={page}
      title={<bdi>{filedText(history?.name ?? '') || `CIK ${cik}`}</bdi>}
      subtitle={say('pagePersonSubtitle')}
      answer={history && <InsiderHeadline line={personLine(history, today)} />}
    >
      {history && <Sections page={page} history={history} today={today} />}
    </SubjectPage>
  );
}
