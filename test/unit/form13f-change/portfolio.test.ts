import { expect, test } from 'vitest';
import { portfolioRows, positionHistory, topTenWeight } from '@/lib/core/form13f/portfolio';
import { findRows } from '@/lib/core/form13f/portfolio-search';
import { largestRows } from '@/lib/services/funds/largest-rows';
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

test('a figure of every quarter can be opened', () => {
  const points = positionHistory(storedQuarters, cusip('99B002102'), 'SH');
  expect(points.map(({ filings }) => filings.map(({ accession }) => accession))).toEqual(
    ['800', '801', '802', '803'].map((number) => [`0009990000-26-000${number}`]),
  );
});

test('weights stay those of the whole book where only its largest rows are handed on', () => {
  const { shown } = fundViews.debut;
  const [first] = shown?.positions ?? [];
  if (!shown || !first) throw new Error('nothing is shown');
  const crowd = Array.from({ length: 400 }, (_, each) => ({
    ...first,
    cusip: cusip(`9${String(10_000_000 + each)}`),
    value: 1e6,
  }));
  const whole = { ...shown, positions: crowd, value: 400e6 };
  const cut = largestRows({ ...fundViews.debut, shown: whole }).shown;
  if (!cut) throw new Error('nothing is left');
  expect(cut.positions).toHaveLength(200);
  expect(topTenWeight(portfolioRows(cut))).toBeCloseTo(10 / 400, 9);
  expect(topTenWeight(portfolioRows({ ...cut, value: null }))).toBeNull();
});

test('what changed is among the rows handed on, however small it is', () => {
  const { shown } = fundViews.full;
  const [moved] = shown?.changes.filter(({ status }) => status === 'ADD') ?? [];
  if (!shown || !moved) throw new Error('nothing is shown');
  const still = Array.from({ length: 400 }, (_, each) => {
    const number = cusip(`9${String(10_000_000 + each)}`);
    return { ...moved, cusip: number, status: 'HOLD' as const, valueAfter: 1e9 };
  });
  const small = { ...moved, valueBefore: 1, valueAfter: 2 };
  const changes = [...still, small];
  const cut = largestRows({ ...fundViews.full, shown: { ...shown, changes } }).shown;
  expect(cut?.changes).toHaveLength(201);
  expect(cut?.changes).toContain(small);
});

test.each([
  ['placeholder', 2],
  ['PLCF', 2],
  [' 99d004104 ', 1],
  ['', 39],
  ['no such name', 0],
])('positions found by “%s”: %i', (text, count) => {
  expect(findRows(rowsOf('full'), text, fundViews.full.tickers)).toHaveLength(count);
});
