import { formatQuarter } from '@/lib/core/format/quarter';
import type { HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';

interface HoldersTableProps {
  /** Oldest first. */
  readonly quarters: readonly HolderQuarter[];
  readonly today: IsoDate;
}

/** The chart of holders as figures, the newest quarter first. */
export function HoldersTable({ quarters, today }: HoldersTableProps) {
  return (
    <table {...TABLE} className="figures">
      <caption className="hidden">{say('fundsByQuarterCaption')}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>{say('fundsColumnQuarter')}</th>
          <th {...COLUMN_HEADER} className="number">
            {say('fundsColumnHolders')}
          </th>
          <th {...COLUMN_HEADER} className="number">
            {say('fundsColumnMore')}
          </th>
          <th {...COLUMN_HEADER} className="number">
            {say('fundsColumnFewer')}
          </th>
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {quarters.toReversed().map(({ period, holding, filed, more, fewer }) => (
          <tr {...ROW} key={period}>
            <th {...ROW_HEADER}>{formatQuarter(period, today)}</th>
            <td {...CELL} className="number">
              {say('fundsHoldersOf', { holding, filed })}
            </td>
            <td {...CELL} className="number">
              {more}
            </td>
            <td {...CELL} className="number">
              {fewer}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
