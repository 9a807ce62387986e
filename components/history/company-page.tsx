import type { Cik } from '@/lib/core/edgar/cik';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { dayAt, formatDay, formatTime } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { insiderLine } from '@/lib/core/format/insider-line';
import { formatShares } from '@/lib/core/format/quantity';
import { byAccession } from '@/lib/core/format/rows-filings';
import type { CompanyHistory, HistoryLoading } from '@/lib/core/insider/history';
import type { Problem } from '@/lib/core/problem';
import { FilingLink } from '../filing-link';
import { InsiderHeadline } from '../insider-headline';
import { LeftOutDetails } from '../left-out-details';
import { ProblemNotice } from '../problem-notice';
import { ChartSection } from './chart-section';
import { EventSection } from './event-section';
import { HistoryBar } from './history-bar';
import type { HistoryActions } from './history-actions';
import { NoticeSection } from './notice-section';
import { NotHeld } from './not-held';
import { PageFrame } from './page-frame';
import { RecordSection } from './record-section';
import { SignalSection } from './signal-section';
import { UnreadSection } from './unread-section';

interface CompanyPageProps extends HistoryActions {
  readonly cik: Cik;
  /** Null where the page was opened without one. */
  readonly ticker: string | null;
  /** Null where nothing is held, or the cache was not read yet. */
  readonly history: CompanyHistory | null;
  /** How far the loading is where nothing is held yet; null until the cache was read. */
  readonly loading: HistoryLoading | null;
  /** Why the last thing that the reader asked for was not done. */
  readonly problem: Problem | null;
  readonly nowMs: number;
}

/** Everything held of a company's insiders: the card's answer, and all that is behind it. */
export function CompanyPage(props: CompanyPageProps) {
  const { cik, ticker, history, problem, nowMs, onLoad, onStop, onNotes, onExport } = props;
  const today = dayAt(nowMs);
  const name = filedText(history?.name ?? '');
  return (
    <PageFrame
      title={
        <>
          {ticker !== null && <b className="page-ticker">{ticker}</b>}
          <bdi>{name || (ticker === null ? `CIK ${cik}` : '')}</bdi>
        </>
      }
      subtitle={
        history?.outstanding
          ? `Insider trades · ${formatShares(history.outstanding.shares)} shares outstanding on ${formatDay(history.outstanding.asOf, today)}`
          : 'Insider trades'
      }
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
            <InsiderHeadline line={insiderLine(history.report, today)} />
            {history.report.leftOut.length > 0 && (
              <LeftOutDetails leftOut={history.report.leftOut} cik={cik} today={today} />
            )}
          </div>
          <HistoryBar
            loading={history.loading}
            heldSince={history.heldSince}
            today={today}
            nowMs={nowMs}
            onLoad={onLoad}
            onStop={onStop}
          />
          <ChartSection
            events={history.events}
            companies={[]}
            heldSince={history.heldSince}
            today={today}
          />
          <SignalSection
            signals={history.signals}
            filings={byAccession(history.events.flatMap((event) => event.filings))}
            cik={cik}
            today={today}
          />
          <EventSection
            events={history.events}
            of="company"
            subjects={history.people.map(({ owner }) => owner)}
            today={today}
            onNotes={onNotes}
            onExport={onExport}
          />
          <RecordSection records={history.people} of="company" today={today} />
          <NoticeSection notices={history.notices} today={today} />
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
