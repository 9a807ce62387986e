import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { dayAt, formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { insiderLine } from '@/lib/core/format/insider-line';
import { formatShares } from '@/lib/core/format/quantity';
import { byAccession } from '@/lib/core/format/rows-filings';
import type { HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import type { FundsView } from '@/lib/core/form13f/funds-view';
import type { CompanyHistory } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { askedMark } from '@/lib/core/watch/asked-news';
import { say } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { FundsSection } from '../funds/funds-section';
import { InsiderHeadline } from '../insider-headline';
import { LeftOutDetails } from '../left-out-details';
import { ChartSection } from './chart-section';
import { EventSection } from './event-section';
import { NoticeSection } from './notice-section';
import { RecordSection } from './record-section';
import { SignalSection } from './signal-section';
import { SubjectPage, type SubjectProps } from './subject-page';
import { UnreadSection } from './unread-section';

interface CompanyPageProps extends SubjectProps<CompanyHistory> {
  /** Null where the page was opened without one. */
  readonly ticker: string | null;
  /** What followed funds did in it; null where the reader follows none. */
  readonly funds: FundsView | null;
  /** What followed funds did over the stored quarters, oldest first. */
  readonly quarters?: readonly HolderQuarter[];
  readonly onLoadFunds: () => void;
  readonly onStopFunds: () => void;
}

interface OutstandingProps {
  readonly history: CompanyHistory | null;
  readonly today: IsoDate;
}

/** How many shares there are, as the company last stated it, with the filing that does. */
function Outstanding({ history, today }: OutstandingProps) {
  if (!history?.outstanding) return null;
  const { shares, asOf, accession } = history.outstanding;
  return (
    <>
      {' · '}
      <FilingLink url={filingIndexUrl(history.cik, accession)} about={say('pageOutstandingFiling')}>
        {say('pageOutstanding', {
          shares: formatShares(shares),
          day: formatDay(asOf, today),
        })}
      </FilingLink>
    </>
  );
}

interface HeldProps {
  readonly page: CompanyPageProps;
  readonly history: CompanyHistory;
  readonly today: IsoDate;
}

function Sections({ page, history, today }: HeldProps) {
  const { events, signals, people, notices, unread, heldSince } = history;
  return (
    <>
      <ChartSection events={events} companies={[]} heldSince={heldSince} today={today} />
      <SignalSection
        signals={signals}
        filings={byAccession(events.flatMap((event) => event.filings))}
        cik={page.cik}
        today={today}
      />
      <EventSection
        events={events}
        of="company"
        subjects={people.map(({ owner }) => owner)}
        today={today}
        asked={askedMark(location.hash)}
        onNotes={page.onNotes}
        onExport={page.onExport}
      />
      <RecordSection records={people} of="company" today={today} />
      <NoticeSection
        notices={notices}
        events={events}
        today={today}
        asked={askedMark(location.hash)}
      />
      <UnreadSection unread={unread} today={today} />
    </>
  );
}

function Answer({ history: { cik, report }, today }: Omit<HeldProps, 'page'>) {
  return (
    <>
      <InsiderHeadline line={insiderLine(report, today)} />
      {report.leftOut.length > 0 && (
        <LeftOutDetails leftOut={report.leftOut} cik={cik} today={today} />
      )}
    </>
  );
}

/** Everything held of a company's insiders: the card's answer, and all that is behind it. */
export function CompanyPage(page: CompanyPageProps) {
  const { cik, ticker, history, nowMs } = page;
  const today = dayAt(nowMs);
  const name = filedText(history?.name ?? '');
  return (
    <SubjectPage
      page={page}
      title={
        <>
          {ticker !== null && <b className="page-ticker">{ticker}</b>}
          <bdi>{name || (ticker === null ? `CIK ${cik}` : '')}</bdi>
        </>
      }
      subtitle={
        <>
          {say('pageCompanySubtitle')}
          <Outstanding history={history} today={today} />
        </>
      }
      answer={history && <Answer history={history} today={today} />}
      beside={
        <FundsSection
          funds={page.funds}
          today={today}
          nowMs={nowMs}
          onLoadFunds={page.onLoadFunds}
          onStopFunds={page.onStopFunds}
          quarters={page.quarters ?? []}
        />
      }
    >
      {history && <Sections page={page} history={history} today={today} />}
    </SubjectPage>
  );
}
