import { describe, expect, test } from 'vitest';
import { compareBooks } from '@/lib/core/form13f/compare-books';
import { likelySplits } from '@/lib/core/form13f/splits';
import { splitsAtStake } from '@/lib/core/form13f/splits-at-stake';
import { confirmFiledRatio, readFiledRatios } from '@/lib/core/form13f/splits-filed';
import { allSteps } from '@/lib/core/steps';
import { day } from '@/test/unit/insider/known';
import { book, cusip, held } from './books';

const A = '111111101';

/** Books of holders: shares before and after, at a price before and after. */
function holders(prices: [number, number], ...amounts: [number, number][]) {
  return amounts.map(([before, after], index) => ({
    before: book('2026-03-31', [held(A, before, { value: before * prices[0] })], {
      manager: index + 1,
    }),
    after: book('2026-06-30', [held(A, after, { value: after * prices[1] })], {
      manager: index + 1,
    }),
  }));
}

function splitOf(...args: Parameters<typeof holders>) {
  const found = likelySplits(holders(...args)).get(cusip(A));
  return found ? `${found.to}:${found.from} ${found.basis}` : null;
}

describe('T4: a split by what holders show', () => {
  test.each([
    ['two that held still', [100, 26], [1000, 4000], [300, 1200], '4:1 holders'],
    ['within 1 %', [100, 26], [1000, 4008], [300, 1195], '4:1 holders'],
    ['three for two', [90, 58], [1000, 1500], [301, 451], '3:2 holders'],
    ['a reverse one', [1, 19], [20_000, 1000], [4000, 200], '1:20 holders'],
  ] as const)('%s', (_, prices, one, other, expected) => {
    expect(splitOf([...prices], [...one], [...other])).toBe(expected);
  });

  test('three holders outweigh a price that moved by itself: Tesla rose by 99 % in 2020', () => {
    expect(splitOf([1079.81, 429.01], [1000, 5000], [301, 1505], [702, 3510])).toBe('5:1 holders');
    expect(splitOf([1079.81, 429.01], [1000, 5100], [301, 1505])).toBeNull();
  });

  test.each([
    ['two that doubled while the price stood still', [10, 10], [1000, 2000], [500, 1000]],
    ['two that do not agree', [100, 45], [1000, 2000], [500, 1500]],
    ['one kept exactly what it had', [100, 48], [1000, 2000], [500, 500]],
    ['a parent and its child that report one position', [100, 58], [1000, 2000], [1000, 2000]],
    ['a fall without more shares', [100, 24], [1000, 1000], [500, 480]],
    ['a few shares', [100, 50], [10, 20], [4, 8]],
  ] as const)('is not seen in %s', (_, prices, one, other) => {
    expect(splitOf([...prices], [...one], [...other])).toBeNull();
  });
});

describe('a split by one holder alone', () => {
  test.each([
    ["Berkshire's Apple in 2020, with a sale", [364.8, 115.81], [245_155_566, 944_295_554], '4:1'],
    [
      'a telling number met exactly, price down a third',
      [3259.95, 106.21],
      [533_300, 10_666_000],
      '20:1',
    ],
    ['doubled exactly from a telling number', [100, 55], [123_457, 246_914], '2:1'],
  ] as const)('is seen in %s', (_, prices, amounts, expected) => {
    expect(splitOf([...prices], [...amounts])).toBe(`${expected} one-holder`);
  });

  test.each([
    ['a doubling after the price was nearly halved', [100, 57], [500_000, 1_000_000]],
    ['shares that grew threefold in a fall', [100, 42], [100_000, 290_000]],
    ['a ratio without prices to confirm it', [0, 0], [123_457, 493_828]],
    ['tiny counts', [100, 50], [50, 100]],
  ] as const)('is not seen in %s', (_, prices, amounts) => {
    expect(splitOf([...prices], [...amounts])).toBeNull();
  });
});

test('T6: books with values in the column of shares show no splits', () => {
  const [pair] = holders([100, 25], [123_457, 493_828]);
  const flagged = pair && {
    ...pair,
    after: { ...pair.after, flags: ['value-in-share-column'] as const },
  };
  expect(pair && likelySplits([pair]).size).toBe(1);
  expect(flagged && likelySplits([flagged]).size).toBe(0);
});

test('a split that came with a new number is found under the old one', () => {
  const pairs = [20_000, 6000, 8040].map((shares, index) => ({
    before: book('2026-03-31', [held('111111100', shares, { value: shares })], {
      manager: index + 1,
    }),
    after: book(
      '2026-06-30',
      [held('111111209', shares / 20, { value: shares, title: 'COM NEW' })],
      { manager: index + 1 },
    ),
  }));
  const found = likelySplits(pairs);
  expect(found.get(cusip('111111100'))).toEqual({ from: 20, to: 1, basis: 'holders' });
});

function filed(value: number, from: string, to = from) {
  return new Map([[cusip(A), [{ value, from: day(from), to: day(to) }]]]);
}

describe('a ratio that the company reported, beside what holders show', () => {
  const splitWith = (ratios: ReturnType<typeof filed>, ...args: Parameters<typeof holders>) => {
    const found = likelySplits(holders(...args), ratios).get(cusip(A));
    return found ? `${found.to}:${found.from} ${found.basis}` : null;
  };
  const HELD: [number, number][] = [
    [1000, 4000],
    [300, 1200],
  ];
  const TRADED: [number, number][] = [
    [1000, 3400],
    [300, 1900],
  ];

  test.each([
    ['agrees: no more a likelihood', filed(4, '2026-05-08'), HELD, '4:1 filed'],
    ['agrees, told again for a year', filed(4, '2025-07-01', '2026-06-30'), HELD, '4:1 filed'],
    ['is another one', filed(2, '2026-05-08'), HELD, '4:1 holders'],
    ['is of another year', filed(4, '2020-08-28'), HELD, '4:1 holders'],
    ['stands alone, for all holders traded', filed(4, '2026-05-08'), TRADED, '4:1 filed'],
    ['alone is of a year, not of a day', filed(4, '2025-07-01', '2026-06-30'), TRADED, null],
    ['alone is of the quarter before', filed(4, '2026-02-10'), TRADED, null],
    ['is denied by holders that keep what they had', filed(4, '2026-05-08'), [[1000, 1000]], null],
  ] as const)('%s', (_, ratios, amounts, expected) => {
    expect(splitWith(ratios, [100, 26], ...amounts.map(([a, b]): [number, number] => [a, b]))).toBe(
      expected,
    );
  });

  test('is asked for where shares and price moved against each other, most held first', () => {
    const other = '222222202';
    const twice = holders([100, 26], ...TRADED);
    const [first] = twice;
    if (!first) throw new Error('no holder');
    const more = {
      before: { ...first.before, positions: [...first.before.positions, held(other, 5000)] },
      after: {
        ...first.after,
        positions: [...first.after.positions, held(other, 1000, { value: 50_000 })],
      },
    };
    expect(allSteps(splitsAtStake([more, ...twice]))).toEqual([A, other]);
    expect(allSteps(splitsAtStake(holders([100, 98], ...TRADED)))).toEqual([]);
    expect(allSteps(splitsAtStake(holders([100, 26], [1000, 300])))).toEqual([]);
  });
});

describe('a ratio that the company reported', () => {
  const json = {
    cik: 320193,
    units: {
      pure: [
        { start: '2020-08-28', end: '2020-08-28', val: 4, accn: '0000320193-20-000096' },
        { start: '2020-08-28', end: '2020-08-28', val: 4, accn: '0000320193-21-000105' },
        { end: '2014-06-06', val: 7 },
        { end: '2014-06-06', val: -1 },
        { end: 'soon', val: 3 },
        { end: '2014-06-06', val: 'seven' },
      ],
    },
  };

  test('is read once for its days, and nonsense is passed over', () => {
    expect(readFiledRatios(json)).toEqual({
      ok: true,
      value: [
        { value: 4, from: '2020-08-28', to: '2020-08-28' },
        { value: 7, from: '2014-06-06', to: '2014-06-06' },
      ],
    });
    expect(readFiledRatios({ units: [] })).toMatchObject({ ok: false });
  });

  test.each([
    [4, 0.3175, '4:1'],
    [10_000, 0.11, '10:1'],
    [0.05, 18.5, '1:20'],
    [20, 18.5, '1:20'],
    [1.5, 0.7, '3:2'],
    [4, 1.02, null],
    [4, 0.97, null],
    [7, 0.31, null],
  ])('%d stands with a price that went to %d of itself for %s', (value, price, expected) => {
    const filed = { value, from: day('2026-05-01'), to: day('2026-05-01') };
    const split = confirmFiledRatio(filed, price);
    expect(split && `${split.to}:${split.from}`).toBe(expected);
  });

  test("T4: Berkshire's Apple: 245,155,566 then 944,295,554 shares is a cut after 4:1", () => {
    const apple = cusip('037833100');
    const before = book('2020-06-30', [held(apple, 245_155_566, { value: 89_432_750_000 })]);
    const after = book('2020-09-30', [held(apple, 944_295_554, { value: 109_358_868_000 })]);
    const filed = readFiledRatios(json);
    const ratios = new Map([[apple, filed.ok ? filed.value : []]]);
    const hints = likelySplits([{ before, after }], ratios);
    expect(hints.get(apple)).toEqual({ from: 1, to: 4, basis: 'filed' });
    expect(compareBooks(before, after, hints)).toMatchObject([
      { before: 245_155_566, after: 944_295_554, status: 'TRIM', cut: 'trim' },
    ]);
  });
});
