import { describe, expect, test } from 'vitest';
import { dayTicks, priceScale } from '@/lib/core/format/chart-scale';
import { chartSummary } from '@/lib/core/format/chart-summary';
import { chartedEvents, priceChart } from '@/lib/core/format/price-chart';
import { addDays } from '@/lib/core/iso-date';
import { day, event } from '../../gallery/states/invented';

const SPAN = { since: day('2026-08-24'), until: day('2026-11-22'), heldSince: day('2026-08-24') };
const SIZE = { width: 800, height: 240 };

const buy = event({ tradedOn: '2026-11-12', shares: 40_000, price: 10 });
const small = event({ tradedOn: '2026-11-12', shares: 10_000, price: 10 });
const sale = event({
  tradedOn: '2026-09-01',
  class: 'open-market-sale',
  direction: 'disposed',
  shares: 10_000,
  price: 20,
});
const grant = event({ tradedOn: '2026-10-01', class: 'grant', price: 0 });
const unpriced = event({ tradedOn: '2026-10-01', price: null });
const older = event({ tradedOn: '2026-08-01' });

test('only market trades of the span that have a price are charted', () => {
  expect(chartedEvents([buy, grant, unpriced, older, sale], SPAN)).toEqual([buy, sale]);
});

test('the area of a mark is in proportion to its value, and small ones lie on top', () => {
  const { marks } = priceChart([small, buy], SPAN, SIZE);
  expect(marks.map((mark) => mark.event)).toEqual([buy, small]);
  expect((marks[0]?.radius ?? 0) / (marks[1]?.radius ?? 1)).toBeCloseTo(2);
});

test('higher prices stand higher, later trades further right, all within the frame', () => {
  const { marks } = priceChart([buy, sale], SPAN, SIZE);
  const [bought, sold] = [
    marks.find((m) => m.side === 'buy'),
    marks.find((m) => m.side === 'sell'),
  ];
  expect(bought?.y).toBeGreaterThan(sold?.y ?? Infinity);
  expect(bought?.x).toBeGreaterThan(sold?.x ?? Infinity);
  for (const { x, y, radius } of marks) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(SIZE.width);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(SIZE.height);
  }
});

test('time that is not held is marked, since nothing is known of it', () => {
  expect(priceChart([buy], SPAN, SIZE).unheldTo).toBe(0);
  const wider = { ...SPAN, since: day('2025-11-22') };
  expect(priceChart([buy], wider, SIZE).unheldTo).toBeGreaterThan(SIZE.width / 2);
});

test('thousands of trades are laid out', () => {
  const many = Array.from({ length: 5_000 }, (_, index) =>
    event({ tradedOn: addDays(SPAN.since, index % 90), price: 5 + (index % 7) }),
  );
  const { marks, isDense } = priceChart(many, SPAN, SIZE);
  expect(marks).toHaveLength(5_000);
  expect(isDense).toBe(true);
  expect(Math.max(...marks.map(({ radius }) => radius))).toBeLessThan(8);
  expect(priceChart(many.slice(0, 3), SPAN, SIZE).isDense).toBe(false);
});

test('a narrow chart labels fewer days', () => {
  const years = { ...SPAN, since: day('2016-11-22') };
  const wide = priceChart([buy], years, SIZE).days.map(({ label }) => label);
  const narrow = priceChart([buy], years, { ...SIZE, width: 190 }).days;
  expect(wide).toEqual(['2018', '2020', '2022', '2024', '2026']);
  expect(narrow.length).toBeLessThanOrEqual(3);
  expect(narrow.at(-1)?.label).toBe('2026');
  expect(priceChart([buy], SPAN, { ...SIZE, width: 30 }).days).toHaveLength(1);
});

function labels(since: string): string[] {
  return dayTicks(day(since), day('2026-11-22'), () => 0).map(({ label }) => label);
}

describe('scales', () => {
  const room = { top: 0, bottom: 200 };

  test.each([
    [
      [3.05, 3.21, 2.9],
      ['$2.90', '$3.00', '$3.10', '$3.20'],
    ],
    [
      [84.02, 88.4],
      ['$84.00', '$86.00', '$88.00', '$90.00'],
    ],
    [
      [1_204.5, 1_950],
      ['$1,200', '$1,400', '$1,600', '$1,800', '$2,000'],
    ],
    [
      [2, 100],
      ['$2', '$5', '$10', '$20', '$50', '$100'],
    ],
  ])('prices %j are labelled with round numbers', (prices, expected) => {
    expect(priceScale(prices, room).ticks.map(({ label }) => label)).toEqual(expected);
  });

  test('far apart prices stand on a scale of ratios, near ones on one of differences', () => {
    expect(priceScale([1, 20], room).isLogarithmic).toBe(true);
    expect(priceScale([10, 20], room).isLogarithmic).toBe(false);
    expect(priceScale([], room).ticks).toEqual([]);
  });

  test('months of a short span and years of a long one are labelled, six at most', () => {
    expect(labels('2026-08-24')).toEqual(['Sep', 'Oct', 'Nov']);
    expect(labels('2022-11-22')).toEqual(['2023', '2024', '2025', '2026']);
    expect(labels('2016-11-22').length).toBeLessThanOrEqual(6);
    expect(labels('2025-06-01').length).toBeLessThanOrEqual(6);
  });
});

test('the summary says what the picture shows', () => {
  expect(chartSummary([buy, small, sale], SPAN, day('2026-11-22')).replaceAll('\u00A0', ' ')).toBe(
    'From 24 Aug to 22 Nov: 2 purchases at $10.00 and 1 sale at $20.00. The table lists each.',
  );
  expect(chartSummary([], SPAN, day('2026-11-22'))).toContain('no market trade');
});
