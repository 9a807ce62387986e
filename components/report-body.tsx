import type { Cik } from '@/lib/core/edgar/cik';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { insiderLine } from '@/lib/core/format/insider-line';
import { sinceArticle } from '@/lib/core/format/since-article';
import { CardEnds } from './card-ends';
import type { OpenGlossary } from './glossary/glossary-link';
import { InsiderHeadline } from './insider-headline';
import { LeftOutDetails } from './left-out-details';
import { LookalikeList } from './lookalike-list';
import { MissingNote } from './missing-note';
import { NoticesNote } from './notices-note';
import type { OpenPerson } from './person-name';
import { SignalBadges } from './signal-badges';
import { olderTrades, OlderTrades, TradeTable } from './trade-table';
import { TradeTimeline } from './trade-timeline';

interface ReportBodyProps {
  readonly report: InsiderReport;
  readonly cik: Cik;
  readonly today: IsoDate;
  /** The day of the article that the card was opened in; null where the page states none. */
  readonly publishedOn: IsoDate | null;
  /** The day of the list of filings; null where it is not known. */
  readonly asOf: IsoDate | null;
  readonly onPerson: OpenPerson;
  readonly onGlossary: OpenGlossary;
  /** Opens everything held of the company. */
  readonly onHistory: () => void;
}

/** Everything a report says: the answer first, then its parts, then what is not in it. */
export function ReportBody(props: ReportBodyProps) {
  const { report, cik, today, publishedOn, asOf, onPerson, onGlossary, onHistory } = props;
  const { trades, lookalikes, leftOut, notices } = report;
  const shared = { cik, today, onPerson };
  return (
    <>
      <InsiderHeadline line={insiderLine(report, today)} />
      <SignalBadges
        report={report}
        cik={cik}
        today={today}
        article={sinceArticle(report, { publishedOn, asOf, today })}
        onGlossary={onGlossary}
      />
      {trades.length > 0 && (
        <>
          <TradeTimeline report={report} today={today} />
          <TradeTable trades={trades} today={today} onPerson={onPerson} />
        </>
      )}
      {lookalikes.length > 0 && (
        <LookalikeList events={lookalikes} onGlossary={onGlossary} {...shared} />
      )}
      <MissingNote report={report} cik={cik} today={today} />
      <CardEnds
        folded={[
          olderTrades(trades) > 0 ? <OlderTrades key="older" trades={trades} {...shared} /> : null,
          leftOut.length > 0 ? (
            <LeftOutDetails key="left-out" leftOut={leftOut} cik={cik} today={today} />
          ) : null,
          notices.length > 0 ? <NoticesNote key="notices" notices={notices} today={today} /> : null,
        ]}
        onHistory={onHistory}
      />
    </>
  );
}
