import type { ReactNode } from 'react';
import type { CardView } from '@/lib/core/card/view';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { cardSummary } from '@/lib/core/format/card-summary';
import { dayAt, formatTime } from '@/lib/core/format/day';
import type { IsoDate } from '@/lib/core/iso-date';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { CardFunds } from './funds/card-funds';
import type { FundActions } from './funds/fund-actions';
import type { OpenPerson } from './person-name';
import { ProblemNotice } from './problem-notice';
import { ReadingProgress } from './reading-progress';
import { ReportBody } from './report-body';
import { WatchStar } from './watch-star';

interface HoverCardProps extends FundActions {
  readonly view: CardView;
  readonly nowMs: number;
  readonly setting: CardSetting;
  /** What has just happened, above everything else. */
  readonly note?: ReactNode;
  /** The day of the article that the card was opened in; null where the page states none. */
  readonly publishedOn: IsoDate | null;
  readonly onRetry: () => void;
  readonly onWatch: (watch: boolean) => void;
  readonly onPerson: OpenPerson;
  /** Opens everything held of the company. */
  readonly onHistory: () => void;
}

/** How old the figures shown are; nothing while there are none. */
function ageOf({ phase, report, asOfMs }: CardView, nowMs: number): string | null {
  if (!report) return null;
  if (phase.kind === 'reading') return 'updating…';
  return asOfMs === null ? null : `as of ${formatTime(asOfMs, nowMs)}`;
}

/** The card of a company in all its states: its insiders, and apart from them its funds. */
export function HoverCard(props: HoverCardProps) {
  const { view, nowMs, setting, note, publishedOn, onRetry, onWatch } = props;
  const { company, phase, report, funds, problem, asOfMs, watched } = view;
  const { ticker, name, cik } = company;
  return (
    <CardFrame
      label={`Insider trades at ${name} (${ticker})`}
      setting={setting}
      header={
        <CardHeader ticker={ticker} name={name} onClose={setting.onClose}>
          <WatchStar label={ticker} watched={watched} onWatch={onWatch} />
        </CardHeader>
      }
      source={{ words: 'SEC filings', url: ownershipListUrl(cik), age: ageOf(view, nowMs) }}
    >
      <output className="hidden">{cardSummary(view, nowMs)}</output>
      {note}
      {problem && (
        <ProblemNotice problem={problem} nowMs={nowMs} onRetry={onRetry}>
          {report && asOfMs !== null && (
            <p>
              <b>These figures are from {formatTime(asOfMs, nowMs)}.</b>
            </p>
          )}
        </ProblemNotice>
      )}
      {phase.kind === 'reading' && !report && !problem && <ReadingProgress phase={phase} />}
      {report && (
        <ReportBody
          report={report}
          cik={cik}
          today={dayAt(nowMs)}
          publishedOn={publishedOn}
          asOf={asOfMs === null ? null : dayAt(asOfMs)}
          onPerson={props.onPerson}
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
    </CardFrame>
  );
}
