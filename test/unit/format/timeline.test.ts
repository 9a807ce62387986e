import { expect, test } from 'vitest';
import { monthMarks, timelineBars, timelineDays } from '@/lib/core/format/timeline';
import { day, event } from '../../gallery/states/invented';

const window = { since: day('2026-08-24'), until: day('2026-11-22') };
const sale = { class: 'open-market-sale', direction: 'disposed' } as const;

test('trades of one slot and side are one bar, and both sides share a scale', () => {
  const trades = [
    event({ tradedOn: '2026-08-24', shares: 10, price: 10 }),
    event({ tradedOn: '2026-08-25', shares: 30, price: 10 }),
    event({ ...sale, tradedOn: '2026-08-24', shares: 20, price: 10 }),
    event({ tradedOn: '2026-11-22', shares: 10, price: 10 }),
  ];
  expect(timelineBars({ ...window, trades }, 45)).toEqual([
    { side: 'buy', slot: 0, size: 1 },
    { side: 'sell', slot: 0, size: 0.5 },
    { side: 'buy', slot: 44, size: 0.25 },
  ]);
});

test('a trade outside the window stands at its edge', () => {
  const trades = [event({ tradedOn: '2026-01-01' }), event({ tradedOn: '2026-12-24' })];
  expect(timelineBars({ ...window, trades }, 45).map((bar) => bar.slot)).toEqual([0, 44]);
});

test('months are marked where they begin, except at the edges', () => {
  const marks = monthMarks(window.since, window.until);
  expect(marks.map((mark) => mark.label)).toEqual(['Oct', 'Nov']);
  expect(marks[0]?.at).toBeCloseTo(38 / 90);
});

test('the figures behind the bars are summed by day and side, newest first', () => {
  const trades = [
    event({ tradedOn: '2026-08-24', shares: 10, price: 10 }),
    event({ tradedOn: '2026-08-24', shares: 5, price: 10 }),
    event({ ...sale, tradedOn: '2026-08-24', shares: 20, price: 10 }),
    event({ tradedOn: '2026-11-22', shares: 10, price: 10 }),
  ];
  expect(timelineDays({ trades })).toEqual([
    { day: '2026-11-22', side: 'buy', trades: 1, value: 100 },
    { day: '2026-08-24', side: 'buy', trades: 2, value: 150 },
    { day: '2026-08-24', side: 'sell', trades: 1, value: 200 },
  ]);
});
