import type { CardView } from '@/lib/core/card/view';
import { cardSummary } from '@/lib/core/format/card-summary';
import { dayAt, formatTime } from '@/lib/core/format/day';
import { CardFooter } from './card-footer';
import { CardHeader } from './card-header';
import { ProblemNotice } from './problem-notice';
import { ReadingProgress } from './reading-progress';
import { ReportBody } from './report-body';

interface HoverCardProps {
  readonly view: CardView;
  readonly nowMs: number;
  /** Why the words on the page were taken for this company. */
  readonly mentionWhy: string;
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onWatch: (watch: boolean) => void;
}

/** The hover card in all its states. */
export function HoverCard({ view, nowMs, mentionWhy, onClose, onRetry, onWatch }: HoverCardProps) {
  const { company, phase, report, problem, asOfMs, watched } = view;
  const reading = phase.kind === 'reading' ? phase : null;
  return (
    <dialog
      open
      className="buyline card"
      aria-label={`Insider trades at ${company.name} (${company.ticker})`}
    >
      <CardHeader company={company} watched={watched} onWatch={onWatch} onClose={onClose} />
      <output className="hidden">{cardSummary(view, nowMs)}</output>
      <div className="card-body">
        {problem && (
          <ProblemNotice problem={problem} nowMs={nowMs} onRetry={onRetry}>
            {report && asOfMs !== null && (
              <p>
                <b>These figures are from {formatTime(asOfMs, nowMs)}.</b>
              </p>
            )}
          </ProblemNotice>
        )}
        {reading && !report && !problem && <ReadingProgress phase={reading} />}
        {report && <ReportBody report={report} cik={company.cik} today={dayAt(nowMs)} />}
      </div>
      <CardFooter
        cik={company.cik}
        mentionWhy={mentionWhy}
        asOfMs={report && asOfMs}
        nowMs={nowMs}
        refreshing={reading !== null && report !== null}
      />
    </dialog>
  );
}
