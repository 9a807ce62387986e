import { describe, expect, test } from 'vitest';
import type { PeriodBook, Position } from '@/lib/core/form13f/book';
import { compareStored } from '@/lib/core/form13f/compare-stored';
import { fundUnitsWords } from '@/lib/core/format/fund-units';
import { fundQuarter, type FundRecord } from '@/lib/core/form13f/fund-quarter';
import { likelySplits } from '@/lib/core/form13f/splits';
import { whatFundsDid } from '@/lib/core/form13f/what-funds-did';
import { cik, day } from '@/test/unit/insider/known';
import { book, cusip, held } from './books';

const BEFORE = '2026-06-30';
const NOW = '2026-09-30';
const A = '111111101';
const C = '111111200';
const OTHER = '999999909';
const rest = held(OTHER, 5000, { issuer: 'OTHER CO' });

interface Books {
  before?: Position[];
  now?: Position[];
  family?: number[];
}

function fund(manager: number, { before, now, family = [] }: Books): FundRecord {
  const books = new Map<ReturnType<typeof day>, PeriodBook>();
  if (before) books.set(day(BEFORE), book(BEFORE, before, { manager }));
  if (now) books.set(day(NOW), book(NOW, now, { manager }));
  const list = { holdings: new Set(books.keys()), notices: new Set<never>(), isComplete: true };
  return { cik: cik(manager), name: '', family: family.map(cik), list, books, reportedBy: [] };
}

/** What each did in the company of both classes, with the splits that all of them show. */
function actions(...funds: FundRecord[]) {
  const pairs = funds.flatMap(({ books }) => {
    const [before, after] = [books.get(day(BEFORE)), books.get(day(NOW))];
    return before && after ? [{ before, after }] : [];
  });
  const hints = likelySplits(pairs);
  const followed = funds.map((one) => ({ fund: one, quarter: fundQuarter(one, day(NOW), hints) }));
  const { lines, counts } = whatFundsDid(followed, new Set([A, C].map(cusip)), day(NOW));
  return { each: lines.map(({ action }) => action), counts };
}

function alone(before: Position[], now: Position[]) {
  return actions(fund(1, { before: [rest, ...before], now: [rest, ...now] })).each[0];
}

/** What is said of it where rows of the earlier filing could not be read. */
function withFlags(before: Position[], now: Position[]) {
  const one = fund(1, { before, now });
  const incomplete = book(BEFORE, before, { manager: 1, flags: ['bad-rows'] });
  const books = new Map([...one.books, [day(BEFORE), incomplete] as const]);
  const quarter = fundQuarter({ ...one, books }, day(NOW), new Map());
  const { lines } = whatFundsDid([{ fund: one, quarter }], new Set([cusip(A)]), day(NOW));
  return lines[0];
}

function toldOf(title: string) {
  const one = fund(1, { before: [held(A, 9, { title })], now: [held(A, 9, { title })] });
  const quarter = fundQuarter(one, day(NOW), new Map());
  return fundUnitsWords(whatFundsDid([{ fund: one, quarter }], new Set([cusip(A)]), day(NOW)));
}

function priced(number: string, shares: number, price: number) {
  return held(number, shares, { value: shares * price, title: number === A ? 'CL A' : 'CL C' });
}

function house(one: Books, two: Books) {
  return actions(fund(1, { ...one, family: [2] }), fund(2, { ...two, family: [1] }));
}

describe('a book before that leaves something out', () => {
  test('says so beside what seems new, and nowhere else', () => {
    expect(withFlags([rest], [rest, held(A, 100)])).toMatchObject({
      action: 'opened',
      flags: ['previous-incomplete'],
    });
    expect(withFlags([held(A, 100)], [held(A, 200)])).toMatchObject({ action: 'added', flags: [] });
  });
});

test('units of a trust are told from shares of a company', () => {
  expect(toldOf('TR UNIT')).toContain('units of a fund or trust');
  expect(toldOf('COM')).toBeNull();
});

describe('one class given up for another', () => {
  test('whole, while the price rose by a quarter, is neither a purchase nor a sale', () => {
    expect(alone([priced(A, 1000, 150)], [priced(C, 1000, 190)])).toBe('held');
    expect(alone([priced(A, 1000, 150)], [priced(C, 1500, 190)])).toBe('added');
    expect(alone([priced(A, 1000, 190)], [priced(C, 400, 150)])).toBe('cut');
  });

  test('is counted at a price that moved like that of the class which stayed', () => {
    const before = [priced(A, 1000, 100), priced(C, 1000, 100)];
    expect(alone(before, [priced(C, 2000, 140)])).toBe('held');
    expect(alone(before, [priced(C, 1500, 140)])).toBe('cut');
  });

  test('of another price counts by value', () => {
    expect(alone([priced(A, 1, 600_000)], [priced(C, 1500, 400)])).toBe('held');
    expect(alone([priced(A, 1, 600_000)], [priced(C, 3000, 400)])).toBe('added');
  });
});

describe('T4: a split, and a filer who repeats the amount of the quarter before', () => {
  const split = (manager: number, shares: number) =>
    fund(manager, {
      before: [held(A, shares, { value: shares * 100 })],
      now: [held(A, shares * 4, { value: shares * 100 })],
    });
  const repeated = fund(9, {
    before: [held(A, 7000, { value: 700_000 })],
    now: [held(A, 7000, { value: 175_000 })],
  });

  test('is still seen by four others, and the one who repeated sold nothing', () => {
    const four = [1000, 2020, 3300, 4444].map((shares, index) => split(index + 1, shares));
    expect(actions(...four, repeated).each).toEqual(['held', 'held', 'held', 'held', 'held']);
  });

  test('is not certain with fewer', () => {
    const two = [1000, 2020].map((shares, index) => split(index + 1, shares));
    expect(actions(...two, repeated).each).toEqual(['added', 'added', 'held']);
  });

  test('a fund’s own page sees no split that the others’ books deny', () => {
    const own = fund(1, {
      before: [held(A, 123_456, { value: 12_345_600 })],
      now: [held(A, 246_912, { value: 12_345_600 })],
    });
    const [period, against] = [day(NOW), day(BEFORE)];
    const statusWith = (counted: string[]) => {
      const { quarter } = compareStored(
        own,
        period,
        against,
        new Map([[period, new Map()]]),
        new Set(counted.map(day)),
      );
      return quarter.state === 'compared' ? quarter.changes.get(cusip(A))?.[0]?.status : null;
    };
    expect(statusWith([])).toBe('HOLD');
    expect(statusWith([NOW])).toBe('ADD');
  });
});

describe('T10: a house of which one files for the first time', () => {
  test('bought nothing by it', () => {
    const { each, counts } = house({ before: [rest], now: [rest] }, { now: [held(A, 900)] });
    expect(each).toEqual([null, null]);
    expect(counts).toMatchObject({ holding: 1, uncompared: 1 });
    expect(counts.actions).toMatchObject({ opened: 0, added: 0 });
    expect(
      house({ before: [held(A, 100)], now: [held(A, 60)] }, { now: [held(A, 900)] }).each,
    ).toEqual([null, null]);
  });

  test('may well have cut', () => {
    const { each } = house({ before: [held(A, 900)], now: [rest] }, { now: [held(A, 400)] });
    expect(each).toEqual(['cut', 'cut']);
  });

  test('nothing is said where equal amounts may be one position or two', () => {
    const { each } = house(
      { before: [held(A, 1000)], now: [held(A, 1000)] },
      { before: [held(A, 1000)], now: [held(A, 600)] },
    );
    expect(each).toEqual([null, null]);
  });
});
