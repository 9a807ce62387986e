import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from '../table-roles';
import { useMemo, useState } from 'react';
import type { Cik } from '@/lib/core/edgar/cik';
import { byChange } from '@/lib/core/format/largest-changes';
import type { PortfolioRow as Row } from '@/lib/core/form13f/portfolio';
import { passes } from '@/lib/core/form13f/portfolio-filter';
import { findRows } from '@/lib/core/form13f/portfolio-search';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import type { ExportKind } from '../history/event-section';
import { PageSection } from '../history/page-section';
import { PortfolioFilters, type PortfolioChoice } from './portfolio-filters';
import { PortfolioRow, type ReadPosition } from './portfolio-row';

const PAGE = 50;
const EVERYTHING: PortfolioChoice = { filter: 'all', text: '', order: 'weight' };

interface PortfolioSectionProps {
  readonly rows: readonly Row[];
  readonly tickers: Readonly<Record<string, string>>;
  /** The companies of those tickers, by CUSIP. */
  readonly companies: Readonly<Record<string, Cik>>;
  /** The quarter that is compared with, in words; null where nothing is compared. */
  readonly against: string | null;
  readonly today: IsoDate;
  readonly onPosition: ReadPosition;
  /** Takes along what the filter leaves. */
  readonly onExport: (kind: ExportKind, rows: readonly Row[]) => void;
}

function captionKey(order: PortfolioChoice['order'], against: string | null) {
  if (order === 'change') return 'positionsCaptionChange';
  return against === null ? 'positionsCaptionAlone' : 'positionsCaptionWeight';
}

/** Every position with its change, narrowed by the reader's filter, fifty at a time. */
export function PortfolioSection(props: PortfolioSectionProps) {
  const { rows, tickers, companies, against, today, onPosition, onExport } = props;
  const [choice, setChoice] = useState(EVERYTHING);
  const [limit, setLimit] = useState(PAGE);
  const { text, filter, order } = choice;
  const named = useMemo(() => findRows(rows, text, tickers), [rows, text, tickers]);
  const found = useMemo(() => {
    const left = named.filter((row) => passes(row, filter));
    return order === 'change' ? byChange(left) : left;
  }, [named, filter, order]);
  const shown = found.slice(0, limit);
  const left = found.length - shown.length;
  return (
    <PageSection
      title={say('positionsTitle')}
      actions={
        <div className="exports">
          <span className="soft">{sayCount('positionsSave', found.length)}</span>
          <button type="button" className="small-button" onClick={() => onExport('csv', found)}>
            CSV
          </button>
          <button type="button" className="small-button" onClick={() => onExport('json', found)}>
            JSON
          </button>
        </div>
      }
    >
      <PortfolioFilters
        choice={choice}
        rows={named}
        isCompared={against !== null}
        onChoose={(next) => {
          setChoice(next);
          setLimit(PAGE);
        }}
      />
      {found.length === 0 && <p className="nothing">{say('positionsNone')}</p>}
      <table {...TABLE} className="events portfolio">
        <caption className="hidden">{say(captionKey(order, against))}</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER}>{say('fundsColumnPosition')}</th>
            <th {...COLUMN_HEADER}>
              {against === null
                ? say('fundsColumnChange')
                : say('fundsColumnAgainst', { quarter: against })}
            </th>
            <th {...COLUMN_HEADER} className="number">
              {say('fundsColumnShares')}
            </th>
            <th {...COLUMN_HEADER} className="number">
              {say('fundsColumnValue')}
            </th>
            <th {...COLUMN_HEADER} className="number">
              {say('fundsColumnWeight')}
            </th>
            <th {...COLUMN_HEADER}>
              <span className="hidden">{say('fundsColumnStored')}</span>
            </th>
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {shown.map((row) => (
            <PortfolioRow
              key={row.key}
              row={row}
              ticker={tickers[row.cusip] ?? null}
              company={companies[row.cusip] ?? null}
              today={today}
              onPosition={onPosition}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="small-button" onClick={() => setLimit(limit + PAGE)}>
          {say('positionsMore', { more: Math.min(PAGE, left), left })}
        </button>
      )}
    </PageSection>
  );
}
