import { CELL, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';
import { formatWeight } from '@/lib/core/format/holding-size';
import { changeWords } from '@/lib/core/format/change-words';
import { filedText } from '@/lib/core/format/filed-text';
import { notComparedWords } from '@/lib/core/format/fund-summary';
import { flagWords } from '@/lib/core/format/holdings-flag-words';
import { hasMoves, largestMoves } from '@/lib/core/format/largest-changes';
import { formatMoney } from '@/lib/core/format/money';
import { countOf } from '@/lib/core/format/quantity';
import { formatQuarter, holdingsAge } from '@/lib/core/format/quarter';
import type { FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { portfolioRows, topTenWeight, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from '../filing-link';
import { WhatItDid } from './what-it-did';

const SHOWN = 5;

interface FundOnCardProps {
  readonly fund: FundView;
  readonly shown: FundPeriodView;
  readonly today: IsoDate;
}

/** A manager's newest quarter on its card: how concentrated, what it changed most, how old. */
export function FundOnCard({ fund, shown, today }: FundOnCardProps) {
  const { period, against, value, why, flags, filings, state } = shown;
  const rows = portfolioRows(shown);
  const top = topTenWeight(rows);
  const moves = largestMoves(rows, SHOWN);
  const filing = filings.at(-1);
  const age = holdingsAge(period, filing?.filedOn ?? null, today);
  return (
    <>
      <p className="funds-head">
        {formatQuarter(period, today)}:{' '}
        {value === null ? (
          'the value of its shares is not certain'
        ) : (
          <>
            <b>{formatMoney(value)}</b> in shares
          </>
        )}
        {top !== null && (
          <>
            , <b>{formatWeight(top)}</b> of it in the ten largest
          </>
        )}
        .
      </p>
      {moves.length > 0 && (
        <table {...TABLE} className="trades funds-rows">
          <caption className="fine">
            Largest changes{against && ` against ${formatQuarter(against.period, today)}`}, and each
            one’s part of the portfolio
          </caption>
          <tbody {...ROW_GROUP}>
            {moves.map((row) => (
              <Move key={row.key} row={row} ticker={fund.tickers[row.cusip] ?? null} />
            ))}
          </tbody>
        </table>
      )}
      {state === 'compared' && moves.length === 0 && hasMoves(rows) && (
        <p>It changed positions in shares; which change is the largest its values do not tell.</p>
      )}
      {state === 'compared' && !hasMoves(rows) && (
        <p>
          It changed no position in shares by more than half a per cent
          {against && ` since ${formatQuarter(against.period, today)}`}.
        </p>
      )}
      {why !== null && <p>{notComparedWords(why)}</p>}
      {flags.map((flag) => (
        <p key={flag} className="fine">
          {flagWords(flag)}
        </p>
      ))}
      <p className="fine">
        Holdings {filing ? <FilingLink url={filing.url}>{age}</FilingLink> : age},{' '}
        {countOf(daysBetween(period, today), 'day')} old; what it did since is not known.
      </p>
    </>
  );
}

function Move({ row, ticker }: { readonly row: PortfolioRow; readonly ticker: string | null }) {
  const { issuer, weight, amount, change } = row;
  if (!change) return null;
  const words = changeWords(change);
  return (
    <>
      <tr {...ROW}>
        <th {...ROW_HEADER}>
          <span className="line">
            {ticker !== null && <b>{ticker} </b>}
            <bdi>{filedText(issuer)}</bdi>
          </span>
        </th>
        <td {...CELL} className="when fine">
          {amount > 0 && weight !== null && formatWeight(weight)}
          {amount === 0 &&
            change.weightBefore !== null &&
            `was ${formatWeight(change.weightBefore)}`}
        </td>
        <td {...CELL} className="did">
          <WhatItDid words={words.what} changes={[change]} then={[words.amount]} />
        </td>
      </tr>
      {words.notes.length > 0 && (
        <tr {...ROW} className="story">
          <td {...CELL} colSpan={3}>
            {words.notes.map((note) => (
              <bdi key={note} className="line fine">
                {note}
              </bdi>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
