import { useId } from 'react';
import { isAboutCompany } from '@/lib/core/format/fund-line-words';
import { fundUnitsWords } from '@/lib/core/format/fund-units';
import { WELL_KNOWN_FUNDS } from '@/lib/core/format/funds-loading-words';
import {
  fundsAge,
  fundsAside,
  fundsSentence,
  nextSeasonWords,
} from '@/lib/core/format/funds-sentence';
import { largestChanges } from '@/lib/core/format/largest-changes';
import { countOf } from '@/lib/core/format/quantity';
import type { FundsLoading, FundsView } from '@/lib/core/form13f/funds-view';
import type { FundLine, FundsInCompany } from '@/lib/core/form13f/what-funds-did';
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
        <Answer inCompany={funds.inCompany} funds={funds} today={today} onFund={onFund} />
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
  readonly funds: FundsView;
}

function Answer({ inCompany, funds, today, onFund }: AnswerProps) {
  const { lines, period } = inCompany;
  const largest = largestChanges(lines);
  const others = lines.filter((line) => isAboutCompany(line) && !largest.includes(line));
  const rows = [...largest, ...others.sort((a, b) => nearness(a) - nearness(b))];
  const hidden = rows.slice(SHOWN);
  const hasPuts = lines.some(({ changes }) => changes.some(({ kind }) => kind === 'PUT'));
  const fine = [
    fundUnitsWords(inCompany),
    fundsAside(inCompany),
    hasPuts && 'Puts gain when the price falls.',
    funds.mapping === 'likely' && 'Its shares were recognised by name and class, not by number.',
    fundsAge(inCompany, today),
  ].filter((words) => words !== null && words !== false);
  const next = nextSeasonWords(funds.season, inCompany, today);
  const shared = { period, today, onFund };
  return (
    <>
      <p className="funds-head">
        <Sentence parts={fundsSentence(inCompany, today)} />
      </p>
      {next !== null && <p>{next}</p>}
      {rows.length > 0 && (
        <FundRows
          lines={rows.slice(0, SHOWN)}
          caption={
            largest.length > 0
              ? 'The largest changes of followed funds'
              : 'Followed funds that hold it or held it'
          }
          {...shared}
        />
      )}
      {hidden.length > 0 && (
        <details className="more">
          <summary>
            <span className="as-link">and {countOf(hidden.length, 'more fund')}</span>
          </summary>
          <FundRows lines={hidden} caption="Further followed funds" {...shared} />
        </details>
      )}
      {fine.length > 0 && <p className="fine">{fine.join(' ')}</p>}
    </>
  );
}

/** Holders come before those that hold none of its shares, and those that have not filed come last. */
function nearness({ holds }: FundLine): number {
  return holds === null ? 2 : holds ? 0 : 1;
}
