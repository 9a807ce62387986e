import { formatWeight } from '@/lib/core/format/percent';
import type { WeightBar } from '@/lib/core/format/weight-bars';
import { say } from '@/lib/core/words/say';
import { NotTold } from '../not-told';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';

interface WeightTableProps {
  readonly bars: readonly WeightBar[];
  /** The quarter that is compared with; null where nothing is compared. */
  readonly against: string | null;
}

/** The bars of a portfolio as figures. */
export function WeightTable({ bars, against }: WeightTableProps) {
  return (
    <table {...TABLE} className="figures">
      <caption className="hidden">{say('fundWeightsCaption')}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>{say('fundsColumnPosition')}</th>
          <th {...COLUMN_HEADER} className="number">
            {say('fundsColumnWeightOnly')}
          </th>
          {against !== null && (
            <th {...COLUMN_HEADER} className="number">
              {say('fundWeightInQuarter', { quarter: against })}
            </th>
          )}
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {bars.map(({ key, label, weight, before }) => (
          <tr {...ROW} key={key}>
            <th {...ROW_HEADER}>
              <bdi>{label}</bdi>
            </th>
            <td {...CELL} className="number">
              {formatWeight(weight)}
            </td>
            {against !== null && (
              <td {...CELL} className="number">
                <Before weight={before} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Before({ weight }: { readonly weight: number | null }) {
  if (weight === null) return <NotTold words={say('fundNotKnown')} />;
  return weight === 0 ? say('positionNotHeld') : formatWeight(weight);
}
