import type { Cik } from '@/lib/core/edgar/cik';
import { dayAt } from '@/lib/core/format/day';
import { notKnownWords } from '@/lib/core/format/mutual-fund-words';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';
import { AdviserPart } from './adviser-part';
import { OwnHoldings } from './own-holdings';

/** What is known of a fund, as its card is given it. */
export interface BothReportsProps {
  /** Null until the SEC answered. */
  readonly view: MutualFundView | null;
  /** Why there is no answer at all. */
  readonly problem: Problem | null;
  readonly nowMs: number;
  readonly onFund: (fund: Cik) => void;
}

/** A fund's own report and its adviser's, one after the other and never as one. */
export function BothReports({ view, problem, nowMs, onFund }: BothReportsProps) {
  const today = dayAt(nowMs);
  const unclear = view && unclearFund(view);
  return (
    <>
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      <output className={view || problem ? 'hidden' : 'soft'}>
        {view ? say('mutualReportsHere') : problem ? '' : say('mutualReportsAsked')}
      </output>
      {view && unclear !== null && <p>{notKnownWords('holdings', unclear)}</p>}
      {view && unclear === null && (
        <>
          <OwnHoldings holdings={view.holdings} today={today} nowMs={nowMs} />
          <AdviserPart adviser={view.adviser} today={today} nowMs={nowMs} onFund={onFund} />
        </>
      )}
    </>
  );
}

/** Why it is not known which fund is meant; null where it is. */
function unclearFund({ holdings, adviser }: MutualFundView) {
  const [one, other] = [nameTrouble(holdings), nameTrouble(adviser)];
  return one === other ? one : null;
}

function nameTrouble(part: MutualFundView['holdings'] | MutualFundView['adviser']) {
  if (part.state !== 'unknown') return null;
  return part.why === 'no-such-fund' || part.why === 'several-funds' ? part.why : null;
}
