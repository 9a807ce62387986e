import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from '../table-roles';
import { useState } from 'react';
import { countOf } from '@/lib/core/format/quantity';
import type { PortfolioRow as Row } from '@/lib/core/form13f/portfolio';
import {
  passes,
  PORTFOLIO_FILTERS,
  type PortfolioFilter,
} from '@/lib/core/form13f/portfolio-filter';
import type { IsoDate } from '@/lib/core/iso-date';
import { Choice } from '../history/choice';
import type { ExportKind } from '../history/event-section';
import { PageSection } from '../history/page-section';
import { PortfolioRow, type ReadPosition } from './portfolio-row';

const PAGE = 50;

const LABELS: Readonly<Record<PortfolioFilter, string>> = {
  all: 'Everything',
  new: 'New',
  added: 'Added',
  cut: 'Cut',
  closed: 'Closed',
  unchanged: 'Unchanged',
  options: 'Options and bonds',
};

interface PortfolioSectionProps {
  readonly rows: readonly Row[];
  readonly tickers: Readonly<Record<string, string>>;
  /** Whether there is a quarter before to compare with. */
  readonly isCompared: boolean;
  readonly today: IsoDate;
  readonly onPosition: ReadPosition;
  /** Takes along what the filter leaves. */
  readonly onExport: (kind: ExportKind, rows: readonly Row[]) => void;
}

/** Every position with its change, narrowed by the reader's filter, fifty at a time. */
export function PortfolioSection(props: PortfolioSectionProps) {
  const { rows, tickers, isCompared, today, onPosition, onExport } = props;
  const [filter, setFilter] = useState<PortfolioFilter>('all');
  const [limit, setLimit] = useState(PAGE);
  const counts = new Map(
    PORTFOLIO_FILTERS.map((each) => [each, rows.filter((row) => passes(row, each)).length]),
  );
  const found = rows.filter((row) => passes(row, filter));
  const shown = found.slice(0, limit);
  const left = found.length - shown.length;
  const offered = PORTFOLIO_FILTERS.filter(
    (each) => each === 'all' || each === filter || (counts.get(each) ?? 0) > 0,
  );
  return (
    <PageSection
      title="Positions and changes"
      actions={
        <div className="exports">
          <span className="soft">Save {countOf(found.length, 'position')} as</span>
          <button type="button" className="small-button" onClick={() => onExport('csv', found)}>
            CSV
          </button>
          <button type="button" className="small-button" onClick={() => onExport('json', found)}>
            JSON
          </button>
        </div>
      }
    >
      <div className="event-filters">
        <Choice
          label="Which positions"
          options={offered.map((value) => ({
            value,
            label: `${LABELS[value]} ${(counts.get(value) ?? 0).toLocaleString('en-US')}`,
          }))}
          value={filter}
          onChoose={(next) => {
            setFilter(next);
            setLimit(PAGE);
          }}
        />
      </div>
      <table {...TABLE} className="events portfolio">
        <caption className="hidden">
          Positions, the largest part of the portfolio first{isCompared ? '' : ', not compared'}
        </caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER}>Position</th>
            <th {...COLUMN_HEADER}>Against the quarter before</th>
            <th {...COLUMN_HEADER} className="number">
              Shares
            </th>
            <th {...COLUMN_HEADER} className="number">
              Value
            </th>
            <th {...COLUMN_HEADER} className="number">
              Of its portfolio
            </th>
            <th {...COLUMN_HEADER}>
              <span className="hidden">Stored quarters</span>
            </th>
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {shown.map((row) => (
            <PortfolioRow
              key={row.key}
              row={row}
              ticker={tickers[row.cusip] ?? null}
              today={today}
              onPosition={onPosition}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="small-button" onClick={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, left)} more ({left.toLocaleString('en-US')} left)
        </button>
      )}
    </PageSection>
  );
}
