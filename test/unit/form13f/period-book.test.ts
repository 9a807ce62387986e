import { describe, expect, test } from 'vitest';
import type { HoldingsFiling, PeriodBook } from '@/lib/core/form13f/book';
import { periodBook } from '@/lib/core/form13f/period-book';
import type { IsoDate } from '@/lib/core/iso-date';
import { filing, held, heldMany } from './book-filings';

const original = filing(0, heldMany(100));

function bookOf(...filings: HoldingsFiling[]): PeriodBook {
  const book = periodBook(filings);
  if (!book.ok) throw new Error(book.problem.kind);
  return book.value;
}

function countedBy(book: PeriodBook): string[] {
  return book.filings.map(({ accession }) => accession.slice(-1));
}

test('an original alone is the book', () => {
  const book = bookOf(filing(0, [held(2), held(1)], 'original', { flags: ['bad-rows'] }));
  expect(book).toMatchObject({ cik: '0009990001', period: '2026-09-30', flags: ['bad-rows'] });
  expect(book.positions).toEqual([held(1), held(2)]);
});

describe('T1: NEW HOLDINGS adds', () => {
  const added = filing(1, [held(3, 50), held(900)], 'new-holdings');

  test('positions to the book, and shares to a position', () => {
    const book = bookOf(original, added);
    expect(book.positions).toHaveLength(101);
    expect(book.positions).toContainEqual(held(3, 150));
    expect(book.positions).toContainEqual(held(900));
    expect(countedBy(book)).toEqual(['0', '1']);
  });

  test('80 positions do not replace 3,982', () => {
    const large = filing(0, heldMany(3_982));
    expect(bookOf(large, filing(1, heldMany(80, 5_000), 'new-holdings')).positions).toHaveLength(
      4_062,
    );
  });

  test('one after the other', () => {
    const book = bookOf(original, added, filing(2, [held(901)], 'new-holdings'));
    expect(book.positions).toHaveLength(102);
  });

  test('only after the newest restatement', () => {
    const restated = filing(2, heldMany(99), 'restatement');
    const book = bookOf(original, added, restated, filing(3, [held(901)], 'new-holdings'));
    expect(book.positions).toHaveLength(100);
    expect(countedBy(book)).toEqual(['2', '3']);
  });

  test('kept apart from options on the same security', () => {
    const book = bookOf(original, filing(1, [held(3, 500, 'PUT')], 'new-holdings'));
    expect(book.positions).toContainEqual(held(3, 100));
    expect(book.positions).toContainEqual(held(3, 500, 'PUT'));
  });

  test('to something, or there is no book', () => {
    expect(periodBook([added])).toEqual({ ok: false, problem: { kind: 'base-missing' } });
  });

  test('an unknown value makes the sum unknown', () => {
    const book = bookOf(original, filing(1, [{ ...held(3, 50), value: null }], 'new-holdings'));
    expect(book.positions).toContainEqual({ ...held(3, 150), value: null });
  });
});

describe('a restatement replaces', () => {
  test.each(['restatement', 'not-stated'] as const)('when its type is %s', (type) => {
    const book = bookOf(original, filing(1, heldMany(95, 3, 200), type));
    expect(book.positions).toEqual(heldMany(95, 3, 200));
    expect(countedBy(book)).toEqual(['1']);
    expect(book.flags).toEqual([]);
  });

  test('and clears the faults of what it replaces', () => {
    const faulty = filing(0, heldMany(100), 'original', { flags: ['entries-differ-from-cover'] });
    expect(bookOf(faulty, filing(1, heldMany(101), 'restatement')).flags).toEqual([]);
  });

  test('when it is called NEW HOLDINGS and repeats most of the book', () => {
    expect(bookOf(original, filing(1, heldMany(60), 'new-holdings')).positions).toHaveLength(60);
    expect(bookOf(original, filing(1, heldMany(50), 'new-holdings')).positions).toHaveLength(100);
  });

  test('but shares added to both positions of a small book are an addition', () => {
    const small = filing(0, heldMany(2));
    expect(bookOf(small, filing(1, heldMany(2, 0, 7), 'new-holdings')).positions).toEqual(
      heldMany(2, 0, 107),
    );
  });
});

describe('T2: a partial restatement hides nothing', () => {
  const partial = filing(1, [held(3, 70), held(900)], 'restatement');

  test('both are kept, corrected and flagged', () => {
    const book = bookOf(original, partial);
    expect(book.positions).toHaveLength(101);
    expect(book.positions).toContainEqual(held(3, 70));
    expect(book.flags).toEqual(['partial-restatement']);
    expect(countedBy(book)).toEqual(['0', '1']);
  });

  test('few positions of most of the value are the whole', () => {
    const folded = filing(1, heldMany(10, 0, 1_000), 'restatement');
    expect(bookOf(original, folded)).toMatchObject({ flags: [] });
    expect(bookOf(original, folded).positions).toHaveLength(10);
  });

  test('a whole restatement after it settles the matter', () => {
    const book = bookOf(original, partial, filing(2, heldMany(98), 'restatement'));
    expect(book).toMatchObject({ flags: [] });
    expect(countedBy(book)).toEqual(['2']);
  });
});

describe('a confidential release', () => {
  const release = filing(1, [held(3, 50), held(900)], 'new-holdings', { isRelease: true });

  test('marks what nothing else told', () => {
    expect([...bookOf(original, release).released]).toEqual(['X00000900 SH']);
  });

  test('stays one when the whole is restated later', () => {
    const restated = filing(2, [...heldMany(99), held(900)], 'restatement');
    expect([...bookOf(original, release, restated).released]).toEqual(['X00000900 SH']);
  });

  test('tells which part of a position only it told', () => {
    const book = bookOf(original, release);
    expect([...(book.releasedParts ?? [])]).toEqual([['X00000003 SH', 50]]);
    const again = filing(2, [held(3, 25)], 'new-holdings', { isRelease: true });
    const openly = filing(3, [held(3, 10)], 'new-holdings');
    expect(bookOf(original, release, again, openly).releasedParts?.get('X00000003 SH')).toBe(75);
  });

  test('tells no more than what a later restatement left', () => {
    const restated = filing(2, [...heldMany(3), held(3, 20)], 'restatement');
    expect(bookOf(original, release, restated).releasedParts?.get('X00000003 SH')).toBe(20);
  });

  test('adds to a book of any size', () => {
    const six = filing(0, heldMany(6));
    const more = filing(1, heldMany(4, 0, 9), 'new-holdings', { isRelease: true });
    expect(bookOf(six, more).positions).toContainEqual(held(0, 109));
  });
});

describe('filings that give no book', () => {
  test('none at all', () => {
    expect(periodBook([])).toEqual({ ok: false, problem: { kind: 'no-filings' } });
  });

  test('notices', () => {
    const reportedBy = [{ cik: null, name: 'VALE HOLDINGS' }];
    const notice = filing(0, []);
    const cover = { ...notice.cover, report: 'notice' as const, reportedBy };
    expect(periodBook([{ ...notice, cover }])).toEqual({
      ok: false,
      problem: { kind: 'notice', reportedBy },
    });
  });

  test('two quarters', () => {
    const later = filing(1, []);
    const cover = { ...later.cover, period: '2026-12-31' as IsoDate };
    expect(periodBook([original, { ...later, cover }])).toMatchObject({
      problem: { kind: 'mixed' },
    });
  });
});

test('a filing that arrives twice counts once', () => {
  const added = filing(1, [held(900)], 'new-holdings');
  expect(bookOf(original, added, added).positions).toContainEqual(held(900));
});

test('filings of one day go by the number of the amendment', () => {
  const filedOn = '2026-11-16' as IsoDate;
  const first = filing(1, heldMany(90), 'restatement', { filedOn });
  const second = filing(2, [held(900)], 'new-holdings', { filedOn });
  const base = filing(9, heldMany(100), 'original', { filedOn });
  expect(bookOf(second, base, first).positions).toHaveLength(91);
});

test('an addition that repeats some of the book adds only what is not in it', () => {
  const added = filing(1, [held(3), held(4), held(900)], 'new-holdings');
  const book = bookOf(original, added);
  expect(book.positions).toContainEqual(held(3));
  expect(book.positions).toContainEqual(held(900));
});
