import type { Cik } from '@/lib/core/edgar/cik';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { dayAt, formatTime } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { personLine } from '@/lib/core/format/person-line';
import { byAccession } from '@/lib/core/format/rows-filings';
import type { PersonHistory, HistoryLoading } from '@/lib/core/insider/history';
import type { Problem } from '@/lib/core/problem';
import { FilingLink } from '../filing-link';
import { InsiderHeadline } from '../insider-headline';
import { ProblemNotice } from '../problem-notice';
import { ChartSection } from './chart-section';
import { EventSection } from './event-section';
import { HistoryBar } from './history-bar';
import type { HistoryActions } from './history-actions';
import { NotHeld } from './not-held';
import { PageFrame } from './page-frame';
import { RecordSection } from './record-section';
import { SignalSection } from './signal-section';
import { UnreadSection } from './unread-section';

interface PersonPageProps extends HistoryActions {
  readonly cik: Cik;
  /** Null where nothing is held, or the cache was not read yet. */
  readonly history: PersonHistory | null;
  /** How far the loading is where nothing is held yet; null until the cache was read. */
  readonly loading: HistoryLoading | null;
  /** Why the last thing that the reader asked for was not done. */
  readonly problem: Problem | null;
  readonly nowMs: number;
}

/** Everything held of one insider, across companies. */
export function PersonPage(props: PersonPageProps) {
  const { cik, history, problem, nowMs, onLoad, onStop, onNotes, onExport } = props;
  const today = dayAt(nowMs);
  return (
    <PageFrame
      title={<bdi>{filedText(history?.name ?? '') || `CIK ${cik}`}</bdi>}
      subtitle="One insider’s trades, in every company that filings name"
      foot={
        <>
          From <FilingLink url={ownershipListUrl(cik)}>SEC filings</FilingLink>
          {history && history.asOfMs !== null && `, as of ${formatTime(history.asOfMs, nowMs)}`}.
        </>
      }
    >
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {history ? (
        <>
          <div className="page-answer">
            <InsiderHeadline line={personLine(history, today)} />
          </div>
          <HistoryBar
            loading={history.loading}
            heldSince={history.heldSince}
            today={today}
            nowMs={nowMs}
            onLoad={onLoad}
            onStop={onStop}
          />
          <RecordSection records={history.records} of="person" today={today} />
          <ChartSection
            events={history.events}
            companies={history.records.map(({ issuer }) => issuer)}
            heldSince={history.heldSince}
            today={today}
          />
          {history.signals.length > 0 && (
            <SignalSection
              signals={history.signals}
              filings={byAccession(history.events.flatMap((event) => event.filings))}
              cik={cik}
              today={today}
            />
          )}
          <EventSection
            events={history.events}
            of="person"
            subjects={history.records.map(({ issuer }) => issuer)}
            today={today}
            onNotes={onNotes}
            onExport={onExport}
          />
          <UnreadSection unread={history.unread} today={today} />
        </>
      ) : (
        <NotHeld
          loading={props.loading}
          today={today}
          nowMs={nowMs}
          onLoad={onLoad}
          onStop={onStop}
        />
      )}
    </PageFrame>
  );
}
