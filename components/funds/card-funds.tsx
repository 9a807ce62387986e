import { useId } from 'react';
import { formatDay } from '@/lib/core/format/day';
import { isAboutCompany } from '@/lib/core/format/fund-line-words';
import { WELL_KNOWN_FUNDS } from '@/lib/core/format/funds-loading-words';
import { fundsAside, fundsSentence } from '@/lib/core/format/funds-sentence';
import { largestChanges } from '@/lib/core/format/largest-changes';
import { countOf } from '@/lib/core/format/quantity';
import type { FundsLoading, FundsView } from '@/lib/core/form13f/funds-view';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import type { FundActions } from './fund-actions';
import { FundRows } from './fund-rows';
import { LoadFunds } from './load-funds';
import { Sentence } from './sentence';

const SHOWN = 3;

interface CardFundsProps extends FundActions {
  /** Null where the reader follows no fund yet. */
  readonly funds: FundsView | null;
  readonly today: IsoDate;
  readonly nowMs: number;
}

const NOT_ASKED: FundsLoading = { state: 'none', done: 0, of: 0, problem: null };

/** The 13F part of a company's card, apart from its insiders: the answer, the largest changes. */
export function CardFunds({ funds, today, nowMs, onLoadFunds, onFund }: CardFundsProps) {
  const heading = useId();
  const loading = funds?.loading ?? NOT_ASKED;
  return (
    <section className="funds" aria-labelledby={heading}>
      <h2 id={heading}>
        Funds <span>what they held at the quarter’s end, from Form 13F</span>
      </h2>
      {funds?.inCompany ? (
        <Answer inCompany={funds.inCompany} mapping={funds.mapping} today={today} onFund={onFund} />
      ) : (
        loading.state !== 'none' &&
        loading.state !== 'running' && (
          <p className="soft">
            {funds?.mapping === 'unmapped'
              ? 'Which positions on Form 13F are this company’s could not be told for certain, so nothing is said of funds.'
              : 'What funds did here is not worked out yet.'}
          </p>
        )
      )}
      <LoadFunds
        loading={loading}
        followed={funds?.season.followed || WELL_KNOWN_FUNDS}
        nowMs={nowMs}
        onLoad={onLoadFunds}
        onStop={null}
      />
    </section>
  );
}

interface AnswerProps extends Pick<CardFundsProps, 'today' | 'onFund'> {
  readonly inCompany: FundsInCompany;
  readonly mapping: FundsView['mapping'];
}

function Answer({ inCompany, mapping, today, onFund }: AnswerProps) {
  const { lines, period } = inCompany;
  const largest = largestChanges(lines).slice(0, SHOWN);
  const others = lines.filter((line) => isAboutCompany(line) && !largest.includes(line));
  const aside = fundsAside(inCompany);
  const hasPuts = lines.some(({ changes }) => changes.some(({ kind }) => kind === 'PUT'));
  const shared = { period, today, onFund };
  return (
    <>
      <p className="funds-head">
        <Sentence parts={fundsSentence(inCompany, today)} />
      </p>
      {largest.length > 0 && (
        <FundRows lines={largest} caption="The largest changes of followed funds" {...shared} />
      )}
      {others.length > 0 && (
        <details className="more">
          <summary>
            <span className="as-link">
              {largest.length > 0
                ? `and ${countOf(others.length, 'more fund')}`
                : countOf(others.length, 'fund')}
            </span>
          </summary>
          <FundRows lines={others} caption="Further followed funds" {...shared} />
        </details>
      )}
      <p className="fine">
        {aside !== null && `${aside} `}
        {hasPuts && 'Puts gain when the price falls. '}
        {mapping === 'likely' && 'Its shares were recognised by name and class, not by number. '}
        Held on {formatDay(period, today)}; what they did since is not known.
      </p>
    </>
  );
}
