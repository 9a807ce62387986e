import type { Cik } from '@/lib/core/edgar/cik';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { insiderLine } from '@/lib/core/format/insider-line';
import { countOf } from '@/lib/core/format/quantity';
import { InsiderHeadline } from './insider-headline';
import { LeftOutDetails } from './left-out-details';
import { LookalikeList } from './lookalike-list';
import { TradeTable } from './trade-table';
import { TradeTimeline } from './trade-timeline';
import { MissingNote } from './missing-note';

interface ReportBodyProps {
  readonly report: InsiderReport;
  readonly cik: Cik;
  readonly today: IsoDate;
}

/** Everything a report says: the answer first, then its parts, then what is not in it. */
export function ReportBody({ report, cik, today }: ReportBodyProps) {
  const { cluster, trades, lookalikes, leftOut } = report;
  return (
    <>
      <InsiderHeadline line={insiderLine(report, today)} />
      {cluster && (
        <p className="cluster">
          <span className="tag-buy">
            Cluster: {cluster.people} people bought within {countOf(cluster.days, 'day')}
          </span>
        </p>
      )}
      {trades.length > 0 && (
        <>
          <TradeTimeline report={report} today={today} />
          <TradeTable trades={trades} cik={cik} today={today} />
        </>
      )}
      {lookalikes.length > 0 && <LookalikeList events={lookalikes} cik={cik} today={today} />}
      {leftOut.length > 0 && <LeftOutDetails leftOut={leftOut} cik={cik} today={today} />}
      <MissingNote report={report} cik={cik} today={today} />
    </>
  );
}
