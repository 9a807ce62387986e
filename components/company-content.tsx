import type { ReactNode } from 'react';
import type { CardView } from '@/lib/core/card/view';
import { dayAt, formatTime } from '@/lib/core/format/day';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { CardFunds } from './funds/card-funds';
import type { FundActions } from './funds/fund-actions';
import type { OpenGlossary } from './glossary/glossary-link';
import type { OpenPerson } from './person-name';
import { ProblemNotice } from './problem-notice';
import { ReadingProgress } from './reading-progress';
import { ReportBody } from './report-body';

export interface CompanyContentProps extends FundActions {
  readonly view: CardView;
  readonly nowMs: number;
  /** What has just happened, above everything else. */
  readonly note?: ReactNode;
  /** The day of the article beside which it is shown; null where the page states none. */
  readonly publishedOn: IsoDate | null;
  readonly onRetry: () => void;
  readonly onPerson: OpenPerson;
  readonly onGlossary: OpenGlossary;
  /** Opens everything held of the company. */
  readonly onHistory: () => void;
}

/** What a card and the side panel show of a company: its insiders, and apart from them its funds. */
export function CompanyContent(props: CompanyContentProps) {
  const { view, nowMs, note, publishedOn, onRetry } = props;
  const { company, phase, report, funds, problem, asOfMs } = view;
  return (
    <>
      {note}
      {problem && (
        <ProblemNotice problem={problem} nowMs={nowMs} onRetry={onRetry}>
          {report && asOfMs !== null && (
            <p>
              <b>{say('cardFiguresFrom', { time: formatTime(asOfMs, nowMs) })}</b>
            </p>
          )}
        </ProblemNotice>
      )}
      {phase.kind === 'reading' && !report && !problem && <ReadingProgress phase={phase} />}
      {report && (
        <ReportBody
          report={report}
          cik={company.cik}
          today={dayAt(nowMs)}
          publishedOn={publishedOn}
          asOf={asOfMs === null ? null : dayAt(asOfMs)}
          onPerson={props.onPerson}
          onGlossary={props.onGlossary}
          onHistory={props.onHistory}
        />
      )}
      {(funds || phase.kind === 'done') && (
        <CardFunds
          funds={funds}
          today={dayAt(nowMs)}
          nowMs={nowMs}
          onLoadFunds={props.onLoadFunds}
          onFund={props.onFund}
        />
      )}
    </>
  );
}
