import type { Accession } from '@/lib/core/edgar/accession';
import type { IsoDate } from '@/lib/core/iso-date';
import type { HoldingsCover, HoldingsFiling, HoldingsFlag, Position, ValueUnit } from './book';
import { checkAgainstCover } from './check-against-cover';
import type { FiledPosition } from './fold-positions';
import type { TableCount } from './read-table';
import { valueUnit } from './value-unit';

/** What a filing's table tells once its rows are folded and its faults known. */
export type ReadTable = Pick<
  HoldingsFiling,
  'unit' | 'rows' | 'positions' | 'flags' | 'filedValues'
>;

/**
 * Makes positions in US dollars of what a table holds. Without a cover nothing is checked against
 * it; without a day (when the filing was made) only clear prices tell the unit.
 */
export function settleTable(
  cover: HoldingsCover | null,
  count: TableCount,
  filed: readonly FiledPosition[],
  day: IsoDate | null,
): ReadTable {
  const unit = valueUnit(filed, day);
  const flags: HoldingsFlag[] = checkAgainstCover(cover, count, filed);
  const positions = filed.map((one) => inDollars(one, unit));
  const table = { unit, rows: count.rows, flags, positions };
  if (unit !== 'unknown' || filed.length === 0) return table;
  flags.push('unit-uncertain');
  return { ...table, filedValues: filed.map(({ filedValue }) => filedValue) };
}

/** One filing from its parts, as all who need it keep it. */
export function holdingsFiling(
  accession: Accession,
  filedOn: IsoDate,
  cover: HoldingsCover,
  table: ReadTable,
): HoldingsFiling {
  return { accession, filedOn, cover, ...table };
}

function inDollars({ filedValue, ...position }: FiledPosition, unit: ValueUnit): Position {
  const isKnown = unit !== 'unknown' && filedValue !== null;
  return { ...position, value: isKnown ? filedValue * (unit === 'thousands' ? 1000 : 1) : null };
}
