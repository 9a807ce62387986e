import { describe, expect, test } from 'vitest';
import type { PeriodBook, Position } from '@/lib/core/form13f/book';
import type { FundRecord } from '@/lib/core/form13f/fund-quarter';
import { fundQuarter } from '@/lib/core/form13f/fund-quarter';
import { whatFundsDid } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { cik, day } from '@/test/unit/insider/known';
import { book, cusip, held } from './books';

const BEFORE = '2026-06-30';
const NOW = '2026-09-30';
const A = '111111101';
const C = '111111200';
const OTHER = '999999909';

interface Filings {
  before?: Position[];
  now?: Position[];
  /** Periods of further filings that were not read. */
  listed?: string[];
  notices?: string[];
  isComplete?: boolean;
  family?: number[];
  details?: Partial<PeriodBook>;
}

function fund(manager: number, filings: Filings): FundRecord {
  const { before, now, listed = [], notices = [], isComplete = true, family = [] } = filings;
  const books = new Map<IsoDate, PeriodBook>();
  if (before) books.set(day(BEFORE), book(BEFORE, before, { manager }));
  if (now) books.set(day(NOW), { ...book(NOW, now, { manager }), ...filings.details });
  return {
    cik: cik(manager),
    name: `Manager ${manager}`,
    family: family.map(cik),
    list: {
      holdings: new Set([...books.keys(), ...listed.map(day)]),
      notices: new Set(notices.map(day)),
      isComplete,
    },
    books,
    reportedBy: [],
  };
}

function inCompany(funds: FundRecord[], numbers = [A, C], hints = new Map()) {
  const followed = funds.map((one) => ({
    fund: one,
    quarter: fundQuarter(one, day(NOW), hints),
  }));
  return whatFundsDid(followed, new Set(numbers.map(cusip)), day(NOW));
}

/** The action of one manager alone, or why there is none. */
function alone(filings: Filings) {
  const [line] = inCompany([fund(1, filings)]).lines;
  return line?.action ?? line?.why ?? line?.state;
}

const rest = held(OTHER, 5000, { issuer: 'OTHER CO' });

test('what the managers that filed did, counted', () => {
  const { lines, counts, dueOn } = inCompany([
    fund(1, { before: [held(A, 1000)], now: [held(A, 2000)] }),
    fund(2, { before: [held(A, 1000)], now: [held(A, 500)] }),
    fund(3, { before: [held(A, 1000)], now: [held(A, 1002)] }),
    fund(4, { before: [rest], now: [rest, held(A, 10)] }),
    fund(5, { before: [rest, held(A, 10)], now: [rest] }),
    fund(6, { before: [rest], now: [rest] }),
    fund(7, { before: [held(A, 1000)] }),
    fund(8, { listed: ['2025-12-31'] }),
    fund(9, { notices: [NOW] }),
    fund(10, { listed: [NOW] }),
  ]);
  expect(lines.map(({ action }) => action)).toEqual([
    'added',
    'cut',
    'held',
    'opened',
    'closed',
    'none',
    null,
    null,
    null,
    null,
  ]);
  expect(counts).toEqual({
    followed: 10,
    filed: 6,
    holding: 4,
    actions: { opened: 1, added: 1, held: 1, cut: 1, closed: 1, disclosed: 0, none: 1 },
    uncompared: 0,
    notFiled: 1,
    notices: 1,
    stale: 1,
    unread: 1,
  });
  expect(dueOn).toBe('2026-11-16');
  expect(lines[7]).toMatchObject({ state: 'stale', lastPeriod: '2025-12-31' });
});

describe('T3: who has not filed has not sold, and who files first has not bought', () => {
  test('a manager that has not filed this quarter is no seller', () => {
    const { lines, counts } = inCompany([fund(1, { before: [held(A, 1000)] })]);
    expect(lines).toMatchObject([
      { state: 'not-filed', action: null, holds: null, changes: [], filedOn: null },
    ]);
    expect(lines[0]?.positions).toMatchObject([{ amount: 1000 }]);
    expect(counts).toMatchObject({ filed: 0, notFiled: 1, holding: 0 });
    expect(counts.actions.closed).toBe(0);
  });

  test('nor is one whose filing was not read, whose list was not, or that filed a notice', () => {
    expect(alone({ before: [held(A, 1000)], listed: [NOW] })).toBe('unread');
    expect(alone({ before: [held(A, 1000)], notices: [NOW] })).toBe('notice');
    const unknown = { ...fund(1, { before: [held(A, 1000)] }), list: null };
    expect(inCompany([unknown]).lines).toMatchObject([{ state: 'unread', action: null }]);
  });

  test('a first filing makes nothing new', () => {
    const { lines, counts } = inCompany([fund(1, { now: [held(A, 1000)] })]);
    expect(lines).toMatchObject([{ action: null, why: 'debut', holds: true }]);
    expect(counts.actions.opened).toBe(0);
    expect(counts).toMatchObject({ filed: 1, holding: 1, uncompared: 1 });
  });

  test('a quarter without the one before says so', () => {
    expect(alone({ now: [held(A, 1000)], listed: [BEFORE] })).toBe('previous-missing');
    expect(alone({ now: [held(A, 1000)], listed: ['2025-12-31'] })).toBe('previous-missing');
    expect(alone({ now: [held(A, 1000)], isComplete: false })).toBe('previous-missing');
  });

  test('a quarter is compared with the one before it alone, not with an older one', () => {
    const record = fund(1, { now: [rest] });
    const old = book('2026-03-31', [held(A, 1000)]);
    const books = new Map([...record.books, [day('2026-03-31'), old] as const]);
    expect(inCompany([{ ...record, books }]).lines).toMatchObject([{ action: null }]);
  });
});

test('T4: a split of the company makes nobody a buyer', () => {
  const funds = [1, 2].map((one) =>
    fund(one, { before: [held(A, 1000 * one)], now: [held(A, 4000 * one)] }),
  );
  const hints = new Map([[cusip(A), { from: 1, to: 4, basis: 'holders' as const }]]);
  expect(inCompany(funds, [A], hints).counts.actions).toMatchObject({ added: 0, held: 2 });
});

test('T6: amounts that are values make no change', () => {
  const details = { flags: ['value-in-share-column'] as const };
  expect(alone({ before: [held(A, 1000)], now: [held(A, 90_000)], details })).toBe(
    'amounts-uncertain',
  );
});

function google(a: number, c: number) {
  return [held(A, a, { title: 'CAP STK CL A' }), held(C, c, { title: 'CAP STK CL C' })];
}

describe('T7: all numbers of a company', () => {
  const [gone, come] = ['902748102', '05351W103'];

  test('a changed number keeps the history, asked for by either', () => {
    const record = fund(1, {
      before: [held(gone, 5_250_000, { issuer: 'UIL HLDG CORP' })],
      now: [held(come, 5_250_000, { issuer: 'AVANGRID INC' })],
    });
    for (const numbers of [[gone], [come], [gone, come]]) {
      const { lines } = inCompany([record], numbers);
      expect(lines).toMatchObject([{ action: 'held', holds: true }]);
      expect(lines[0]?.changes).toHaveLength(1);
    }
  });

  test('sibling classes are all told, and a change of one for the other is no sale', () => {
    const record = fund(1, { before: google(3000, 1000), now: google(1000, 3000) });
    const { lines } = inCompany([record]);
    expect(lines[0]?.changes.map(({ status }) => status)).toEqual(['TRIM', 'ADD']);
    expect(lines).toMatchObject([{ action: 'held' }]);
    expect(alone({ before: google(3000, 1000), now: google(1000, 1000) })).toBe('cut');
  });
});

test('T8: options and warrants alone are no holding, and stand beside the shares', () => {
  const puts = held(A, 9000, { kind: 'PUT' });
  const warrant = held(C, 9000, { title: '*W EXP 01/01/2030' });
  const record = fund(1, { before: [rest], now: [puts, warrant] });
  const { lines, counts } = inCompany([record]);
  expect(lines).toMatchObject([{ action: 'none', holds: false }]);
  expect(lines[0]?.changes.map(({ kind }) => kind)).toEqual(['PUT', 'SH']);
  expect(counts.holding).toBe(0);
  expect(alone({ before: [held(A, 100)], now: [held(A, 100), puts] })).toBe('held');
});

test('a confidential release is no purchase', () => {
  const details = { released: new Set([`${A} SH`]) };
  expect(alone({ before: [rest], now: [rest, held(A, 1000)], details })).toBe('disclosed');
});

test('what a release adds to an open position is no addition, whatever else is held', () => {
  const releasedParts = new Map([[`${A} SH`, 500]]);
  const before = [held(A, 1000), held(C, 10)];
  const now = [held(A, 1500), held(C, 10)];
  expect(alone({ before, now, details: { releasedParts } })).toBe('held');
  expect(alone({ before, now: [held(A, 1500), held(C, 900)], details: { releasedParts } })).toBe(
    'added',
  );
});

describe('T10: one house that files under several numbers', () => {
  const family = { family: [1, 2] };
  const house = (one: Filings, two: Filings) => {
    return inCompany([fund(1, { ...family, ...one }), fund(2, { ...family, ...two })]);
  };

  test('a release is no purchase of the house either', () => {
    const details = { released: new Set([`${A} SH`]) };
    const { lines } = house(
      { before: [rest], now: [rest, held(A, 1000)], details },
      { before: [rest], now: [rest] },
    );
    expect(lines.map(({ action }) => action)).toEqual(['disclosed', 'disclosed']);
  });

  test('a position that moved from the parent to the child is neither sold nor bought', () => {
    const { lines, counts } = house(
      { before: [held(A, 9000)], now: [rest] },
      { before: [rest], now: [held(A, 9000)] },
    );
    expect(lines.map(({ action }) => action)).toEqual(['held', 'held']);
    expect(counts.actions).toMatchObject({ held: 1, opened: 0, closed: 0 });
    expect(counts.holding).toBe(1);
  });

  test('nor is one that a successor files for the first time, after a notice of the old filer', () => {
    const { counts } = house({ before: [held(A, 9000)], notices: [NOW] }, { now: [held(A, 9000)] });
    expect(counts.actions).toMatchObject({ held: 1, opened: 0, closed: 0 });
  });

  test('one position that both report is no purchase either', () => {
    const { counts } = house(
      { before: [held(A, 9000)], now: [held(A, 9000)] },
      { now: [held(A, 9000)] },
    );
    expect(counts.actions).toMatchObject({ held: 1, added: 0 });
  });

  test('nothing is said of a house while one of it has not filed', () => {
    const { lines } = house({ before: [held(A, 9000)] }, { before: [rest], now: [held(A, 9000)] });
    expect(lines.map(({ action }) => action)).toEqual([null, null]);
  });

  test('without the tie each stands for itself', () => {
    const { counts } = inCompany([
      fund(1, { before: [held(A, 9000)], now: [rest] }),
      fund(2, { before: [rest], now: [held(A, 9000)] }),
    ]);
    expect(counts.actions).toMatchObject({ opened: 1, closed: 1 });
  });
});
