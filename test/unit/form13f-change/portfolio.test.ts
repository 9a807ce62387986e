import { expect, test } from 'vitest';
import { portfolioRows, positionHistory, topTenWeight } from '@/lib/core/form13f/portfolio';
import { passes, PORTFOLIO_FILTERS } from '@/lib/core/form13f/portfolio-filter';
import { fundViews, storedQuarters } from '@/test/gallery/states/fund-views';
import { cusip } from './books';

function rowsOf(name: keyof typeof fundViews) {
  const { shown } = fundViews[name];
  return shown ? portfolioRows(shown) : [];
}

test('positions by weight, options after shares, what was closed last', () => {
  const rows = rowsOf('full');
  expect(rows.slice(0, 3).map(({ issuer }) => issuer)).toEqual([
    'PLACEHOLDER FOODS INC',
    'EXAMPLE STORAGE CORP',
    'SPECIMEN EQUITY INC',
  ]);
  expect(rows.at(-2)).toMatchObject({ kind: 'PUT', weight: null });
  expect(rows.at(-1)).toMatchObject({ issuer: 'QUARTERNOON SYSTEMS INC', amount: 0 });
});

test('a first filing has its weights, and no change', () => {
  const rows = rowsOf('debut');
  expect(rows[0]?.change).toBeNull();
  expect(topTenWeight(rows)).toBeGreaterThan(0.5);
  expect(rows.filter((row) => passes(row, 'new'))).toEqual([]);
});

test('where values are not certain no concentration is stated', () => {
  expect(topTenWeight(rowsOf('doubtful'))).toBeNull();
});

test('each position in shares passes one filter besides all, options only theirs', () => {
  for (const row of rowsOf('full')) {
    const found = PORTFOLIO_FILTERS.filter((filter) => filter !== 'all' && passes(row, filter));
    expect(found).toHaveLength(1);
    expect(found[0] === 'options').toBe(row.kind !== 'SH');
  }
});

test('a position through stored quarters stands in the shares of the newest, after its split', () => {
  const points = positionHistory(storedQuarters, cusip('99B002102'), 'SH');
  expect(points.map(({ period }) => period)).toEqual([
    '2025-12-31',
    '2026-03-31',
    '2026-06-30',
    '2026-09-30',
  ]);
  expect(points.map(({ amount }) => amount)).toEqual([900e3, 900e3, 900e3, 3.6e6]);
  expect(points.map(({ adjusted }) => adjusted)).toEqual([3.6e6, 3.6e6, 3.6e6, 3.6e6]);
});
