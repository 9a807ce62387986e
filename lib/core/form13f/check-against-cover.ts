import type { HoldingsCover, HoldingsFlag } from './book';
import type { FiledPosition } from './fold-positions';
import type { TableCount } from './read-table';

/** A table with fewer shares than this may have them worth a dollar each by chance. */
const ENOUGH = 3;
/** The part of the positions in shares that must show a fault of the whole column. */
const NEARLY_ALL = 0.9;

/**
 * Holds an information table against the summary page of its cover. Returns what a reader must
 * know of: counts or totals that differ, positions kept back, rows that could not be read, and
 * shares that only repeat the values. Totals may differ by one unit a row, since each is rounded.
 */
export function checkAgainstCover(
  cover: Pick<HoldingsCover, 'entries' | 'total' | 'isConfidentialOmitted'> | null,
  count: TableCount,
  positions: readonly FiledPosition[],
): HoldingsFlag[] {
  const flags: HoldingsFlag[] = [];
  if (cover?.isConfidentialOmitted) flags.push('confidential-omitted');
  if (differs(cover?.entries ?? null, count.rows, 0)) flags.push('entries-differ-from-cover');
  const total = positions.reduce((sum, { filedValue }) => sum + (filedValue ?? 0), 0);
  if (differs(cover?.total ?? null, total, count.rows)) flags.push('value-differs-from-cover');
  if (hasValuesAsShares(positions)) flags.push('value-in-share-column');
  if (count.badRows > 0) flags.push('bad-rows');
  return flags;
}

function differs(stated: number | null, found: number, tolerance: number): boolean {
  return stated !== null && Math.abs(stated - found) > tolerance;
}

/** Whether the filer wrote values, in dollars or thousands of them, where shares belong. */
function hasValuesAsShares(positions: readonly FiledPosition[]): boolean {
  const shares = positions.filter(({ kind, filedValue }) => kind !== 'PRN' && filedValue !== null);
  const same = shares.filter(
    ({ amount, filedValue }) =>
      amount > 0 && (filedValue === amount || filedValue === Math.round(amount / 1000)),
  );
  return shares.length >= ENOUGH && same.length >= shares.length * NEARLY_ALL;
}
