import { NotTold } from '../not-told';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';
import { useEffect, useState } from 'react';
import { changeWords } from '@/lib/core/format/change-words';
import { formatDay } from '@/lib/core/format/day';
import { shortShares } from '@/lib/core/format/holding-size';
import { formatWeight } from '@/lib/core/format/percent';
import { formatMoney } from '@/lib/core/format/money';
import { formatQuarter } from '@/lib/core/format/quarter';
import type { PositionPoint } from '@/lib/core/form13f/portfolio';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';

const HEIGHT = 64;
const STEP = 44;
/** Room for the quarters below the bars. */
const LABEL = 16;

interface PositionHistoryProps {
  readonly onRead: () => Promise<readonly PositionPoint[]>;
  readonly today: IsoDate;
}

type Reading = readonly PositionPoint[] | 'reading' | 'failed';

/** One position over all stored quarters: bars of its amount after splits, and the figures. */
export function PositionHistory({ onRead, today }: PositionHistoryProps) {
  const [points, setPoints] = useState<Reading>('reading');
  useEffect(() => {
    let isGone = false;
    onRead().then(
      (read) => !isGone && setPoints(read),
      () => !isGone && setPoints('failed'),
    );
    return () => {
      isGone = true;
    };
    // Read once, when it is opened.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  if (points === 'reading') return <p className="fine">{say('positionReading')}</p>;
  if (points === 'failed') return <p className="fine">{say('positionReadFailed')}</p>;
  const most = Math.max(...points.map(({ adjusted }) => adjusted), 1);
  const adjusted = points.some(({ amount, adjusted: now }) => amount !== now);
  return (
    <div className="position-history">
      <svg width={points.length * STEP} height={HEIGHT + LABEL} aria-hidden="true">
        <line className="axis" x2={points.length * STEP} y1={HEIGHT} y2={HEIGHT} />
        {points.map(({ period, adjusted: amount }, index) => {
          const height = amount === 0 ? 0 : Math.max(2, (amount / most) * (HEIGHT - 6));
          const at = { x: index * STEP + 6, y: HEIGHT - height, width: STEP - 16, height };
          return (
            <g key={period}>
              <rect className="bar" rx={2} {...at} />
              <text x={index * STEP + STEP / 2 - 2} y={HEIGHT + 13} textAnchor="middle">
                {formatQuarter(period, period)}
              </text>
            </g>
          );
        })}
      </svg>
      {adjusted && <p className="fine">{say('positionBarsAdjusted')}</p>}
      <table {...TABLE} className="history-figures">
        <caption className="hidden">{say('positionHistoryCaption')}</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER}>{say('fundsColumnQuarter')}</th>
            <th {...COLUMN_HEADER}>{say('fundsColumnHeld')}</th>
            <th {...COLUMN_HEADER}>{say('fundsColumnValue')}</th>
            <th {...COLUMN_HEADER}>{say('fundsColumnWeightOnly')}</th>
            <th {...COLUMN_HEADER}>{say('fundsColumnChange')}</th>
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {points.map(({ period, amount, value, weight, change, filings }) => (
            <tr {...ROW} key={period}>
              <th {...ROW_HEADER}>
                {formatQuarter(period, today)}
                {filings.map(({ accession, url, filedOn }) => (
                  <span key={accession} className="line fine">
                    <FilingLink url={url} about={accession}>
                      {say('fundFiledOn', { day: formatDay(filedOn, today) })}
                    </FilingLink>
                  </span>
                ))}
              </th>
              <td {...CELL}>{amount === 0 ? say('positionHeldNone') : shortShares(amount)}</td>
              <td {...CELL}>
                {amount === 0 || value === null ? (
                  <NotTold words={say('positionNoValue')} />
                ) : (
                  formatMoney(value)
                )}
              </td>
              <td {...CELL}>
                {weight === null ? (
                  <NotTold words={say('positionNoWeight')} />
                ) : (
                  formatWeight(weight)
                )}
              </td>
              <td {...CELL}>
                {change ? changeWords(change).what : <NotTold words={say('positionNoCompare')} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
