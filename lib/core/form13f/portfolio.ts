import type { Cusip, Position } from './book';
import type { PositionChange } from './change';
import type { FundFilingRef, FundPeriodView } from './funds-view';
import { positionKey } from './position-key';
import { weighShares } from './weights';

/** One position of a quarter with what became of it, as far as it can be told. */
export interface PortfolioRow extends Position {
  readonly key: string;
  /** Part of all shares held, 0 to 1, and its place; null for what is no share or has no value. */
  readonly weight: number | null;
  readonly rank: number | null;
  /** Against the quarter before; null where nothing is compared. */
  readonly change: PositionChange | null;
}

const TOP = 10;

/**
 * The rows of a quarter: what is held at its end by weight, then what was closed during it. Where
 * nothing is compared the positions stand alone. Amounts of closed positions are 0.
 */
export function portfolioRows({ changes, positions, value }: FundPeriodView): PortfolioRow[] {
  const rows = changes.length > 0 ? changes.map(rowOfChange) : rowsOfPositions(positions, value);
  return rows.sort((a, b) => place(b) - place(a));
}

/** By weight, then by value, then what is closed by the weight that it had. */
function place({ weight, value, amount, change }: PortfolioRow): number {
  if (amount === 0) return -1 + (change?.weightBefore ?? 0);
  return weight === null ? (value === null ? 0 : value / 1e15) : 1 + weight;
}

function rowOfChange(change: PositionChange): PortfolioRow {
  const { cusip, kind, issuer, titleOfClass, after, valueAfter, weightAfter, rankAfter } = change;
  const what = { cusip, kind, issuer, titleOfClass, amount: after, value: valueAfter };
  const key = positionKey(cusip, kind);
  return { ...what, key, weight: weightAfter, rank: rankAfter, change };
}

function rowsOfPositions(positions: readonly Position[], total: number | null): PortfolioRow[] {
  const weights = weighShares(positions, total);
  return positions.map((position) => {
    const key = positionKey(position.cusip, position.kind);
    const known = weights.get(key);
    const [weight, rank] = [known?.weight ?? null, known?.rank ?? null];
    return { ...position, key, weight, rank, change: null };
  });
}

/** The part that the ten largest positions in shares make up, 0 to 1; null where it is not known. */
export function topTenWeight(rows: readonly PortfolioRow[]): number | null {
  const weights = rows.flatMap(({ weight, amount }) =>
    weight !== null && amount > 0 ? [weight] : [],
  );
  if (weights.length === 0) return null;
  const largest = weights.sort((a, b) => b - a).slice(0, TOP);
  return Math.min(
    1,
    largest.reduce((sum, weight) => sum + weight, 0),
  );
}

/** A position at the end of one stored quarter. */
export interface PositionPoint {
  readonly period: FundPeriodView['period'];
  readonly amount: number;
  /** In the shares of the newest quarter, after the splits that were recognised since. */
  readonly adjusted: number;
  readonly value: number | null;
  readonly weight: number | null;
  readonly change: PositionChange | null;
  /** What the figures are from. */
  readonly filings: readonly FundFilingRef[];
}

/**
 * One position through stored quarters, oldest first. `periods` are newest first; a number that
 * changed is followed back, and amounts are put into the newest shares by the splits on the way.
 */
export function positionHistory(
  periods: readonly FundPeriodView[],
  cusip: Cusip,
  kind: Position['kind'],
): PositionPoint[] {
  let number = cusip;
  let factor = 1;
  const points: PositionPoint[] = [];
  for (const view of periods) {
    const key = positionKey(number, kind);
    const row = portfolioRows(view).find((each) => each.key === key);
    const amount = row?.amount ?? 0;
    const change = row?.change ?? null;
    points.push({
      period: view.period,
      amount,
      adjusted: amount * factor,
      value: row?.value ?? null,
      weight: row?.weight ?? null,
      change,
      filings: view.filings,
    });
    const adjustment = change?.adjustment;
    if (!adjustment) continue;
    if (adjustment.kind === 'cusip-change') number = adjustment.before;
    const split = adjustment.kind === 'split' ? adjustment : adjustment.split;
    if (split) factor *= split.to / split.from;
  }
  return points.toReversed();
}
