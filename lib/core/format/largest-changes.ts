import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { PositionChange } from '@/lib/core/form13f/change';
import { adjustedBefore } from '@/lib/core/form13f/compare-status';
import type { PortfolioRow } from '@/lib/core/form13f/portfolio';
import type { FundLine } from '@/lib/core/form13f/what-funds-did';

/**
 * How large a change was: the shares that were added or cut, after splits, at the price that the
 * filing implies, in US dollars. A price that moved is no change. 0 where nothing is known.
 */
export function changeSize(change: PositionChange): number {
  const { after, valueAfter, valueBefore } = change;
  if (!isMove(change)) return 0;
  const before = adjustedBefore(change);
  const price =
    after > 0 ? (valueAfter ?? 0) / after : before > 0 ? (valueBefore ?? 0) / before : 0;
  return Math.abs(after - before) * price;
}

/** The lines whose shares changed, the largest change first. */
export function largestChanges(lines: readonly FundLine[]): FundLine[] {
  const sizes = new Map(
    lines.map((line) => [
      line,
      line.changes.filter(countsAsShares).reduce((sum, change) => sum + changeSize(change), 0),
    ]),
  );
  const sizeOf = (line: FundLine) => sizes.get(line) ?? 0;
  return lines
    .filter(({ action }) => action !== null && action !== 'none' && action !== 'held')
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** All rows of a portfolio, the largest change first; what did not change keeps its order, below. */
export function byChange(rows: readonly PortfolioRow[]): PortfolioRow[] {
  const sized = rows.map((row) => ({ row, size: row.change ? changeSize(row.change) : 0 }));
  return sized.sort((a, b) => b.size - a.size).map(({ row }) => row);
}

/** Whether a manager changed any position in shares, as far as these rows tell. */
export function hasMoves(rows: readonly PortfolioRow[]): boolean {
  return rows.some(({ kind, change }) => kind === 'SH' && change !== null && isMove(change));
}

/** Whether more or less is held than before, by a decision of the manager's. */
export function isMove({ status }: Pick<PositionChange, 'status'>): boolean {
  return status !== 'HOLD' && status !== 'RELEASED';
}

/** The positions in shares that a manager changed most, the largest change first. */
export function largestMoves(rows: readonly PortfolioRow[], most: number): PortfolioRow[] {
  const moved = rows.flatMap((row) => {
    const size = row.change && row.kind === 'SH' ? changeSize(row.change) : 0;
    return size > 0 ? [{ row, size }] : [];
  });
  return moved
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ row }) => row);
}
