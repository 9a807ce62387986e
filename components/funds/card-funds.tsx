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
import type { FundsLoading, FundsView } from '@/lib/core/form13f/funds-view';
import type { FundLine, FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
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
        {say('fundsTitle')} <span>{say('fundsTitleAside')}</span>
      </h2>
      {funds?.inCompany ? (
        <Answer inCompany={funds.inCompany} funds={funds} today={today} onFund={onFund} />
      ) : (
        loading.state !== 'none' &&
        loading.state !== 'running' && (
          <p className="soft">
            {say(funds?.mapping === 'unmapped' ? 'fundsUnmapped' : 'fundsNotYet')}
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
    hasPuts && say('fundsPuts'),
    funds.mapping === 'likely' && say('fundsLikely'),
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
          caption={say(largest.length > 0 ? 'fundsLargestChanges' : 'fundsHolders')}
          {...shared}
        />
      )}
      {hidden.length > 0 && (
        <details className="more">
          <summary>
            <span className="as-link">{sayCount('fundsMore', hidden.length)}</span>
          </summary>
          <FundRows lines={hidden} caption={say('fundsFurther')} {...shared} />
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
