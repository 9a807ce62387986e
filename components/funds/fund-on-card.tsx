import { CELL, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';
import { formatWeight } from '@/lib/core/format/percent';
import { changeWords } from '@/lib/core/format/change-words';
import { filedText } from '@/lib/core/format/filed-text';
import { notComparedWords } from '@/lib/core/format/fund-summary';
import { flagWords } from '@/lib/core/format/holdings-flag-words';
import { hasMoves, largestMoves } from '@/lib/core/format/largest-changes';
import { formatMoney } from '@/lib/core/format/money';
import { formatQuarter, holdingsAge } from '@/lib/core/format/quarter';
import type { FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { portfolioRows, topTenWeight, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import type { LinePart } from '@/lib/core/format/line-part';
import { sayLine } from '@/lib/core/format/say-line';
import { say } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { SaidCount } from '../said';
import { Sentence } from './sentence';
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
  const since = against && formatQuarter(against.period, today);
  const age = holdingsAge(period, filing?.filedOn ?? null, today);
  return (
    <>
      <p className="funds-head">
        <Sentence parts={headLine(formatQuarter(period, today), value, top)} />
      </p>
      {moves.length > 0 && (
        <table {...TABLE} className="trades funds-rows">
          <caption className="fine">
            {since === null ? say('fundMoves') : say('fundMovesAgainst', { quarter: since })}
          </caption>
          <tbody {...ROW_GROUP}>
            {moves.map((row) => (
              <Move key={row.key} row={row} ticker={fund.tickers[row.cusip] ?? null} />
            ))}
          </tbody>
        </table>
      )}
      {state === 'compared' && moves.length === 0 && hasMoves(rows) && (
        <p>{say('fundMovesUnvalued')}</p>
      )}
      {state === 'compared' && !hasMoves(rows) && (
        <p>
          {since === null ? say('fundMovesNone') : say('fundMovesNoneSince', { quarter: since })}
        </p>
      )}
      {why !== null && <p>{notComparedWords(why)}</p>}
      {flags.map((flag) => (
        <p key={flag} className="fine">
          {flagWords(flag)}
        </p>
      ))}
      <p className="fine">
        <SaidCount
          words="fundAge"
          count={daysBetween(period, today)}
          with={{ age: filing ? <FilingLink url={filing.url}>{age}</FilingLink> : age }}
        />
      </p>
    </>
  );
}

function headLine(quarter: string, value: number | null, part: number | null): LinePart[] {
  const top = part === null ? '' : formatWeight(part);
  if (value === null) {
    return part === null
      ? sayLine('fundHeadUnsureNoTop', { quarter })
      : sayLine('fundHeadUnsure', { quarter, top });
  }
  const sum = formatMoney(value);
  return part === null
    ? sayLine('fundHeadNoTop', { quarter, sum })
    : sayLine('fundHead', { quarter, sum, top });
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
            say('fundWas', { figure: formatWeight(change.weightBefore) })}
        </td>
        <td {...CELL} className="did">
          <WhatItDid
            words={words.what}
            changes={[change]}
            then={[words.amount]}
            leadsTo={words.leadsTo}
          />
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
