import { NotTold } from '../not-told';
import { CELL, ROW, ROW_HEADER } from '../table-roles';
import { useId, useState } from 'react';
import { changeWords, kindWords } from '@/lib/core/format/change-words';
import { filedText } from '@/lib/core/format/filed-text';
import { shortShares } from '@/lib/core/format/holding-size';
import { formatWeight } from '@/lib/core/format/percent';
import { formatMoney } from '@/lib/core/format/money';
import { companyPagePath } from '@/lib/core/format/own-page-path';
import type { Cik } from '@/lib/core/edgar/cik';
import type { PortfolioRow as Row, PositionPoint } from '@/lib/core/form13f/portfolio';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { PositionHistory } from './position-history';
import { WhatItDid } from './what-it-did';

/** The columns of the table. */
export const COLUMNS = 6;

/** Reads one position through all stored quarters. */
export type ReadPosition = (row: Row) => Promise<readonly PositionPoint[]>;

interface PortfolioRowProps {
  readonly row: Row;
  readonly ticker: string | null;
  /** Whose page its name leads to; null where the company is not known. */
  readonly company: Cik | null;
  readonly today: IsoDate;
  readonly onPosition: ReadPosition;
}

/** Dollars of principal are money, everything else is counted. */
function amountWords({ kind }: Row, amount: number): string {
  if (amount === 0) return '0';
  return kind === 'PRN' ? formatMoney(amount) : shortShares(amount);
}

/** One position and what became of it; pressed, its way through the stored quarters. */
export function PortfolioRow(props: PortfolioRowProps) {
  const { row, ticker, company, today, onPosition } = props;
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const { issuer, titleOfClass, amount, value, weight, change, cusip } = row;
  const kind = kindWords(row);
  const words = change && changeWords(change);
  const name = filedText(issuer) || cusip;
  const title = (
    <>
      {ticker !== null && <b>{ticker} </b>}
      <bdi>{name}</bdi>
    </>
  );
  return (
    <>
      <tr {...ROW} className={isOpen ? 'event is-open' : 'event'}>
        <th {...ROW_HEADER} className="who">
          <span className="line">
            {company === null ? (
              title
            ) : (
              <a className="quiet-link" href={companyPagePath(company, ticker)}>
                {title}
              </a>
            )}
          </span>
          <span className="line fine">
            <bdi>{filedText(titleOfClass)}</bdi>
            {kind !== null && kind !== filedText(titleOfClass).toLowerCase() && `, ${kind}`}
          </span>
        </th>
        <td {...CELL} className="what">
          <WhatItDid
            words={words?.what ?? say('fundNotCompared')}
            changes={change ? [change] : []}
          />
          {words?.notes.map((note) => (
            <bdi key={note} className="line fine">
              {note}
            </bdi>
          ))}
        </td>
        <td
          {...CELL}
          className="number"
          data-label={say(row.kind === 'PRN' ? 'fundsColumnPrincipal' : 'fundsColumnShares')}
        >
          <span className="line">{amountWords(row, amount)}</span>
          {change && change.before > 0 && (
            <span className="line fine">
              {say('fundWas', { figure: amountWords(row, change.before) })}
            </span>
          )}
        </td>
        <td {...CELL} className="number" data-label={say('fundsColumnValue')}>
          <span className="line">
            {amount === 0 ? (
              <NotTold words={say('positionNotHeld')} />
            ) : value === null ? (
              say('fundNotCertain')
            ) : (
              formatMoney(value)
            )}
          </span>
        </td>
        <td {...CELL} className="number" data-label={say('fundsColumnOfPortfolio')}>
          <span className="line">
            {weight === null || amount === 0 ? (
              <NotTold words={say('positionNoWeight')} />
            ) : (
              formatWeight(weight)
            )}
          </span>
          {change && change.before > 0 && change.weightBefore !== null && (
            <span className="line fine">
              {say('fundWas', { figure: formatWeight(change.weightBefore) })}
            </span>
          )}
        </td>
        <td {...CELL} className="more-cell">
          <button
            type="button"
            className="icon-button"
            aria-expanded={isOpen}
            aria-controls={details}
            aria-label={
              kind === null
                ? say('positionStoredOf', { name })
                : say('positionStoredOfKind', { name, kind })
            }
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" />
          </button>
        </td>
      </tr>
      <tr {...ROW} id={details} className="event-more" hidden={!isOpen}>
        {isOpen && (
          <td {...CELL} colSpan={COLUMNS} aria-label={say('fundsColumnStored')}>
            <div className="event-details">
              <div>
                <PositionHistory onRead={() => onPosition(row)} today={today} />
                <p className="fine">CUSIP {cusip}</p>
              </div>
            </div>
          </td>
        )}
      </tr>
    </>
  );
}
