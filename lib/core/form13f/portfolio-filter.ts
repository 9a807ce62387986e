import type { PortfolioRow } from './portfolio';

/** Which rows of a portfolio are shown. */
export const PORTFOLIO_FILTERS = [
  'all',
  'new',
  'added',
  'cut',
  'closed',
  'unchanged',
  'options',
] as const;

export type PortfolioFilter = (typeof PORTFOLIO_FILTERS)[number];

/** Whether a row passes a filter; options and bonds are under `options`, never among the others. */
export function passes({ kind, change }: PortfolioRow, filter: PortfolioFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'options') return kind !== 'SH';
  if (kind !== 'SH' || !change) return false;
  const { status, before } = change;
  const isReleased = status === 'RELEASED';
  if (filter === 'new') return status === 'NEW' || (isReleased && before === 0);
  if (filter === 'added') return status === 'ADD' || (isReleased && before > 0);
  if (filter === 'cut') return status === 'TRIM';
  if (filter === 'closed') return status === 'EXIT';
  return status === 'HOLD';
}
