import { describe, expect, test } from 'vitest';
import type { PeriodBook, Position } from '@/lib/core/form13f/book';
import type { LikelySplit } from '@/lib/core/form13f/change';
import { asFiled } from '@/lib/core/form13f/compare-as-filed';
import { compareBooks } from '@/lib/core/form13f/compare-books';
import { book, cusip, held } from './books';

const Q1 = '2026-03-31';
const Q2 = '2026-06-30';
const A = '111111101';
const B = '222222202';
const NO_HINTS = new Map();

function compare(before: Position[], after: Position[], hints = NO_HINTS) {
  return compareBooks(book(Q1, before), book(Q2, after), hints);
}

function split(number: string, from: number, to: number) {
  return new Map([[cusip(number), { from, to, basis: 'holders' } satisfies LikelySplit]]);
}

test.each([
  [0, 1000, 'NEW'],
  [1000, 0, 'EXIT'],
  [1000, 1005, 'HOLD'],
  [1000, 1006, 'ADD'],
  [1000, 995, 'HOLD'],
  [1000, 994, 'TRIM'],
])('%d shares, then %d: %s', (before, after, status) => {
  const was = before === 0 ? [] : [held(A, before)];
  const is = after === 0 ? [] : [held(A, after)];
  const [change] = compare(was, is);
  expect(change).toMatchObject({ before, after, status, adjustment: null });
});

test('T8: shares, principal, puts and calls of one number are compared apart', () => {
  const kinds = ['SH', 'PRN', 'PUT', 'CALL'] as const;
  const before = kinds.map((kind, index) => held(A, 1000 * (index + 1), { kind }));
  const after = kinds.map((kind, index) => held(A, 1000 * (4 - index), { kind }));
  const changes = compare(before, after);
  expect(changes.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'SH ADD',
    'PRN ADD',
    'PUT TRIM',
    'CALL TRIM',
  ]);
  const [shares, principal, puts, calls] = changes;
  expect(shares?.weightAfter).toBe(1);
  for (const other of [principal, puts, calls]) {
    expect(other).toMatchObject({ weightBefore: null, weightAfter: null, rankAfter: null });
  }
  expect([puts?.cut, calls?.cut]).toEqual([null, null]);
});

describe('T4: a split', () => {
  test('is no purchase', () => {
    const changes = compare([held(A, 1000)], [held(A, 4000)], split(A, 1, 4));
    expect(changes).toMatchObject([
      { before: 1000, after: 4000, status: 'HOLD', adjustment: { kind: 'split', from: 1, to: 4 } },
    ]);
  });

  test("with a sale is a cut: Berkshire's Apple in 2020", () => {
    const apple = '037833100';
    const before = held(apple, 245_155_566, { value: 89_432_750_000 });
    const after = held(apple, 944_295_554, { value: 109_358_868_000 });
    const changes = compare([before], [after], split(apple, 1, 4));
    expect(changes).toMatchObject([{ status: 'TRIM', cut: 'trim' }]);
  });

  test('changes the shares that options are about, but no principal', () => {
    const before = [held(A, 100, { kind: 'CALL' }), held(A, 100, { kind: 'PRN' })];
    const after = [held(A, 400, { kind: 'CALL' }), held(A, 400, { kind: 'PRN' })];
    const changes = compare(before, after, split(A, 1, 4));
    expect(changes.map(({ kind, status }) => [kind, status])).toEqual([
      ['CALL', 'HOLD'],
      ['PRN', 'ADD'],
    ]);
  });

  test('of another security changes nothing here', () => {
    expect(compare([held(A, 100)], [held(A, 400)], split(B, 1, 4))).toMatchObject([
      { status: 'ADD', adjustment: null },
    ]);
  });
});

describe('a position that only a confidential release told', () => {
  const key = `${A} SH`;

  test('is no new purchase', () => {
    const after = book(Q2, [held(A, 1000)], { released: [key] });
    expect(compareBooks(book(Q1, []), after, NO_HINTS)).toMatchObject([
      { status: 'RELEASED', before: 0, after: 1000 },
    ]);
  });

  test('is compared as any other when the quarter before has it', () => {
    const before = book(Q1, [held(A, 500)], { released: [key] });
    const after = book(Q2, [held(A, 1000)], { released: [key] });
    expect(compareBooks(before, after, NO_HINTS)).toMatchObject([{ status: 'ADD' }]);
  });

  test.each([
    ['the part that was told late explains all of the growth', 1500, 500, 'RELEASED'],
    ['more was told in time as well', 1700, 500, 'ADD'],
    ['what was told in time shrank', 1200, 500, 'RELEASED'],
    ['there is less all the same', 900, 500, 'TRIM'],
    ['there is as much all the same', 1000, 500, 'HOLD'],
  ] as const)('is no addition to what was held openly: %s', (_, total, part, status) => {
    const after = { ...book(Q2, [held(A, total)]), releasedParts: new Map([[key, part]]) };
    const [change] = compareBooks(book(Q1, [held(A, 1000)]), after, NO_HINTS);
    expect(change).toMatchObject({ status, before: 1000, after: total });
  });

  test('is no addition where the whole of it was told late, after less was held openly', () => {
    const after = book(Q2, [held(A, 1000)], { released: [key] });
    expect(compareBooks(book(Q1, [held(A, 400)]), after, NO_HINTS)).toMatchObject([
      { status: 'RELEASED', before: 400 },
    ]);
  });

  test('is measured in the shares of after a split', () => {
    const after = { ...book(Q2, [held(A, 450)]), releasedParts: new Map([[key, 50]]) };
    const before = book(Q1, [held(A, 100)]);
    expect(compareBooks(before, after, split(A, 1, 4))).toMatchObject([{ status: 'RELEASED' }]);
  });
});

describe('T6: a book with values in the column of shares', () => {
  const wrong = { flags: ['value-in-share-column'] as const };

  test.each([
    ['before', wrong, {}],
    ['after', {}, wrong],
  ])('measures no cut and ends no core position: %s', (_, one, other) => {
    const before = book(Q1, [held(A, 9000), held(B, 10)], one);
    const changes = compareBooks(before, book(Q2, [held(A, 100)], other), NO_HINTS);
    expect(changes.map(({ cut }) => cut)).toEqual([null, null]);
  });
});

describe('weights and ranks', () => {
  test('are of the value of all shares, and equal values share a place', () => {
    const before = [held(A, 60), held(B, 20), held('333333303', 20)];
    const changes = compare(before, before);
    expect(changes.map(({ weightAfter, rankAfter }) => [weightAfter, rankAfter])).toEqual([
      [0.6, 1],
      [0.2, 2],
      [0.2, 2],
    ]);
  });

  test('are unknown where a value is', () => {
    const before = [held(A, 60), held(B, 20, { value: null })];
    for (const change of compare(before, before)) {
      expect(change).toMatchObject({ weightBefore: null, rankAfter: null, cut: null });
    }
  });
});

describe('how deep a cut goes', () => {
  // Twenty positions of falling size; the last ones weigh under 5 % and are none of the top ten.
  const many = Array.from({ length: 20 }, (_, index) =>
    held(`${100_000_000 + index}`, 3000 - index * 100),
  );
  const leave = (index: number, after: Partial<PeriodBook> = {}) => {
    const rest = many.filter((_, at) => at !== index);
    const changes = compareBooks(book(Q1, many), { ...book(Q2, rest), ...after }, NO_HINTS);
    return changes.find(({ cusip: number }) => number === many[index]?.cusip)?.cut;
  };

  test.each([
    [751, 'trim'],
    [750, 'large'],
    [10, 'large'],
  ])('1000 shares to %d: %s', (after, cut) => {
    expect(compare([held(A, 1000)], [held(A, after)])).toMatchObject([{ status: 'TRIM', cut }]);
  });

  test('the exit of one of the ten largest is that of a core position', () => {
    expect([leave(9), leave(10)]).toEqual(['core-exit', 'large']);
  });

  test('so is the exit of one over 5 %, whatever its place', () => {
    const even = Array.from({ length: 12 }, (_, at) => held(`${200_000_000 + at}`, 1000 - at));
    const changes = compare(even, even.slice(0, 11));
    expect(changes.at(-1)).toMatchObject({ status: 'EXIT', rankBefore: 12, cut: 'core-exit' });
  });

  test('no core exit is told of a book that leaves something out', () => {
    expect(leave(0, { flags: ['confidential-omitted'] })).toBe('large');
    expect(leave(0, { flags: ['partial-restatement'] })).toBe('large');
    expect(leave(0, { flags: ['value-differs-from-cover'] })).toBe('core-exit');
  });
});

test('as filed, any difference counts, and a change of number stands on two rows', () => {
  const before = [held(A, 1000), held('333333100', 54_321, { issuer: 'OLD INC' })];
  const after = [held(A, 1003), held('333333209', 54_321, { issuer: 'NEW INC' })];
  const rows = compare(before, after).flatMap(asFiled);
  expect(rows.map((row) => [row.cusip, row.issuer, row.before, row.after, row.status])).toEqual([
    [A, 'EXAMPLE INC', 1000, 1003, 'ADD'],
    ['333333100', 'OLD INC', 54_321, 0, 'UNCHANGED'],
    ['333333209', 'NEW INC', 0, 54_321, 'UNCHANGED'],
  ]);
  expect(rows.map(({ adjustment }) => adjustment?.kind)).toEqual([
    undefined,
    'cusip-change',
    'cusip-change',
  ]);
});

/** All of one issuer and one amount: the worst that could be paired. */
function sameIssuer(from: number, count: number) {
  return Array.from({ length: count }, (_, at) => {
    return held(`ABCDE${(from + at).toString(36).padStart(4, '0')}`, 1000);
  });
}

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function compareMany(count: number) {
  const before = book(Q1, sameIssuer(0, count));
  const after = book(Q2, sameIssuer(100_000, count));
  const start = process.cpuUsage();
  expect(compareBooks(before, after, NO_HINTS)).toHaveLength(2 * count);
  return process.cpuUsage(start).user / 1000;
}

test('the time grows with the number of positions', () => {
  compareMany(2000);
  expect(compareMany(20_000)).toBeLessThan(40 * Math.max(10, compareMany(2000)));
});
