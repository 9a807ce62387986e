import { describe, expect, test } from 'vitest';
import type { Stake } from '@/lib/core/insider/report';
import { withheldWhy, type WithheldReason } from '@/lib/core/insider/stake-reasons';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderHolding, InsiderTransaction } from '@/lib/core/insider/transaction';
import { day } from './known';
import { held, person, traded } from './transactions';

/** The stake of the newest event of the rows. */
function stakeOf(
  rows: readonly InsiderTransaction[],
  holdings: readonly InsiderHolding[] | null = [],
): Stake | undefined {
  return tradeEvents(rows, holdings)[0]?.stake;
}

const known = (before: number, after: number): Stake => ({ kind: 'known', before, after });
const withheld = (reason: WithheldReason): Stake => ({
  kind: 'withheld',
  why: withheldWhy(reason),
});

const sale = { code: 'S', direction: 'disposed', class: 'open-market-sale' } as const;
const trust = { directOrIndirect: 'I', nature: 'By trust' } as const;

/** Rows of one filing, each a sale of so many shares and the balance it states. */
const sales = (...lots: readonly (readonly [number, number | null])[]) =>
  lots.map(([shares, sharesAfter], index) =>
    traded({ index, facts: { ...sale, shares, sharesAfter } }),
  );

test('one row: what was held before follows from the balance after it', () => {
  expect(stakeOf([traded()])).toEqual(known(4000, 5000));
  expect(stakeOf(sales([1000, 5000]))).toEqual(known(6000, 5000));
});

test('nothing before is a new position', () => {
  expect(stakeOf([traded({ facts: { sharesAfter: 1000 } })])).toEqual(known(0, 1000));
});

test('fractions of shares leave no noise', () => {
  const facts = { shares: 0.1, sharesAfter: 0.3 };
  expect(stakeOf([traded({ facts })])).toEqual(known(0.2, 0.3));
});

describe('the balances of several lots', () => {
  test.each<[string, readonly (readonly [number, number])[]]>([
    [
      'in the order of the trades',
      [
        [100, 900],
        [200, 700],
        [300, 400],
      ],
    ],
    [
      'in reverse',
      [
        [300, 400],
        [200, 700],
        [100, 900],
      ],
    ],
    [
      'all stating the last one',
      [
        [100, 400],
        [200, 400],
        [300, 400],
      ],
    ],
    [
      'some stating that of a group',
      [
        [100, 700],
        [200, 700],
        [300, 400],
      ],
    ],
    [
      'rounded to whole shares',
      [
        [100.4, 900],
        [199.6, 700],
        [300, 400],
      ],
    ],
  ])('%s', (_, lots) => {
    expect(stakeOf(sales(...lots))).toEqual(known(1000, 400));
  });

  test('that do not follow from one another are no stake', () => {
    expect(stakeOf(sales([100, 900], [200, 650]))).toEqual(withheld('astray'));
  });

  test('of several owners that cannot be told apart are no stake', () => {
    const rows = sales([100, 900], [100, 5000]).map((row) => ({
      ...row,
      owners: [person(1), person(2)],
    }));
    expect(stakeOf(rows)).toEqual(withheld('owners'));
  });

  test('with one missing are no stake', () => {
    expect(stakeOf(sales([100, 900], [200, null]))).toEqual(withheld('unstated'));
  });

  test('below nothing are no stake', () => {
    expect(stakeOf([traded({ facts: { sharesAfter: 400 } })])).toEqual(withheld('negative'));
  });
});

const lot = (index: number, tradedOn: string, shares: number, sharesAfter: number) =>
  traded({ index, tradedOn, facts: { ...sale, shares, sharesAfter } });

describe('other rows of the same line', () => {
  const exercised = traded({
    index: 0,
    facts: { code: 'M', class: 'exercise', shares: 500, sharesAfter: 1500 },
  });

  test('an exercise before the sale is held before it', () => {
    const sold = traded({ index: 1, facts: { ...sale, shares: 500, sharesAfter: 1000 } });
    const events = tradeEvents([exercised, sold], []);
    expect(events.map((event) => [event.code, event.stake])).toEqual([
      ['M', known(1000, 1500)],
      ['S', known(1500, 1000)],
    ]);
  });

  test('days listed from the last, each in its own order', () => {
    const rows = [
      lot(0, '2026-05-05', 10, 890),
      lot(1, '2026-05-05', 20, 870),
      lot(2, '2026-05-04', 40, 960),
      lot(3, '2026-05-04', 60, 900),
    ];
    expect(tradeEvents(rows, []).map(({ stake }) => stake)).toEqual([
      known(900, 870),
      known(1000, 900),
    ]);
  });
});

describe('other lines', () => {
  test('of the same security count on both sides, those of another never do', () => {
    const holdings = [
      held({ index: 0, facts: { ...trust, shares: 20_000 } }),
      held({ index: 1, facts: { ...trust, nature: 'By spouse', shares: 300 } }),
      held({ index: 2, facts: { security: 'Class B Common Stock', shares: 99_999 } }),
    ];
    expect(stakeOf([traded()], holdings)).toEqual(known(24_300, 25_300));
  });

  test('that were traded too are taken as they were that day', () => {
    const rows = [
      traded({ index: 0 }),
      traded({ index: 1, tradedOn: '2026-05-04', facts: { ...trust, sharesAfter: 8120 } }),
      traded({ index: 2, tradedOn: '2026-05-06', facts: { ...trust, sharesAfter: 9120 } }),
    ];
    expect(tradeEvents(rows, []).map(({ tradedOn, stake }) => [tradedOn, stake])).toEqual([
      ['2026-05-06', known(13_120, 14_120)],
      ['2026-05-05', known(12_120, 13_120)],
      ['2026-05-04', known(11_120, 12_120)],
    ]);
  });

  test('with one label are several holdings, when they are indirect', () => {
    const holdings = [20, 30].map((shares, index) => held({ index, facts: { ...trust, shares } }));
    expect(stakeOf([traded()], holdings)).toEqual(known(4050, 5050));
    const rows = [traded({ facts: trust })];
    expect(stakeOf(rows, holdings)).toEqual(known(4050, 5050));
  });

  test.each<[string, Partial<InsiderHolding>, Partial<InsiderTransaction>, WithheldReason]>([
    ['a second direct holding', {}, {}, 'alike'],
    ['one that repeats the balance', { ...trust, shares: 5000 }, trust, 'alike'],
    ['one without a count', { ...trust, shares: null }, {}, 'unstated'],
    ['one of a title that may be the same', { security: 'Acme Common' }, {}, 'titles'],
  ])('%s leaves a doubt', (_, holding, row, why) => {
    expect(stakeOf([traded({ facts: row })], [held({ facts: holding })])).toEqual(withheld(why));
  });

  test('are unknown when nobody read them', () => {
    expect(stakeOf([traded()], null)).toEqual(withheld('unread'));
  });
});

const rowsOf = (filing: number, count: number, from: number) =>
  Array.from({ length: count }, (_, index) =>
    traded({
      filing,
      index,
      facts: { ...sale, shares: 10, sharesAfter: from - 10 * (index + 1) },
    }),
  );

describe('filings of the same owners on one day', () => {
  test('are walked together, in whatever order they are numbered', () => {
    const first = rowsOf(2, 30, 1000);
    const second = rowsOf(1, 5, 700);
    const holdings = [held({ filing: 1, facts: { ...trust, shares: 8000 } })];
    expect(stakeOf([...first, ...second], holdings)).toEqual(known(9000, 8650));
  });

  test('count a holding once that both list, and the trade of the other one not again', () => {
    const rows = [
      traded({ filing: 1 }),
      traded({ filing: 2, facts: { ...trust, sharesAfter: 9000 } }),
    ];
    const holdings = [
      held({ filing: 1, index: 0, facts: { ...trust, shares: 9000 } }),
      held({ filing: 1, index: 1, facts: { ...trust, nature: 'By spouse', shares: 70 } }),
      held({ filing: 2, index: 0, facts: { shares: 5000 } }),
      held({ filing: 2, index: 1, facts: { ...trust, nature: 'By spouse', shares: 70 } }),
    ];
    expect(stakeOf(rows, holdings)).toEqual(known(12_070, 14_070));
    const other = held({ filing: 2, index: 2, facts: { shares: 4321 } });
    expect(stakeOf(rows, [...holdings, other])).toEqual(withheld('filings'));
  });

  test('a full table may go on in a filing that is not there', () => {
    expect(stakeOf(rowsOf(1, 30, 1000))).toEqual(withheld('limit'));
    expect(stakeOf(rowsOf(1, 29, 1000))).toEqual(known(1000, 710));
  });
});

describe('an ownership chain', () => {
  const behind = { owners: [person(2)], directOrIndirect: 'I', nature: 'By Person 1' } as const;
  const rows = [traded({ filing: 1 }), traded({ filing: 2, facts: behind })];
  const own = held({ filing: 2, facts: { owners: [person(2)], shares: 200 } });

  test('is told by the report that has all lines of the others', () => {
    expect(stakeOf(rows, [])).toEqual(known(4000, 5000));
    expect(stakeOf(rows, [own])).toEqual(known(4200, 5200));
  });

  test('is withheld when each has lines of its own', () => {
    const funds = held({ filing: 1, facts: { ...trust, shares: 300 } });
    expect(stakeOf(rows, [own, funds])).toEqual(withheld('reports'));
  });
});

const trustOf = (filing: number, shares: number, filedOn: string, originalFiledOn?: string) =>
  held({
    filing,
    filedOn,
    facts: { ...trust, shares },
    ...(originalFiledOn === undefined ? {} : { originalFiledOn }),
  });

describe('amendments', () => {
  const amended = traded({
    filing: 2,
    filedOn: '2026-05-11',
    originalFiledOn: '2026-05-07',
    facts: { sharesAfter: 6000 },
  });
  test('tell by themselves when they repeat every line', () => {
    const holdings = [trustOf(1, 100, '2026-05-07'), trustOf(2, 150, '2026-05-11', '2026-05-07')];
    expect(stakeOf([traded(), amended], holdings)).toEqual(known(5150, 6150));
  });

  test('are withheld when they leave a line out', () => {
    const holdings = [trustOf(1, 100, '2026-05-07')];
    expect(stakeOf([traded(), amended], holdings)).toEqual(withheld('partial'));
  });

  test('of holdings alone correct those of the filing they name, and no row', () => {
    const holdings = [trustOf(1, 100, '2026-05-07'), trustOf(2, 900, '2026-05-11', '2026-05-07')];
    expect(stakeOf([traded()], holdings)).toEqual(known(4900, 5900));
    const elsewhere = [trustOf(1, 100, '2026-05-07'), trustOf(2, 900, '2026-05-11', '2026-04-01')];
    expect(stakeOf([traded()], elsewhere)).toEqual(known(4100, 5100));
  });
});

test('a Form 5 tells the end of the year, and options are no shares', () => {
  expect(stakeOf([traded({ facts: { form: '5' } })])).toEqual(withheld('yearEnd'));
  expect(stakeOf([traded({ facts: { table: 'd' } })])).toEqual(withheld('derivative'));
});

test('trades after the event do not change it', () => {
  const later = traded({ index: 1, tradedOn: '2026-05-06', facts: { sharesAfter: 6000 } });
  const events = tradeEvents([traded(), later], []);
  expect(events.find(({ tradedOn }) => tradedOn === day('2026-05-05'))?.stake).toEqual(
    known(4000, 5000),
  );
});
