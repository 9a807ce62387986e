import { describe, expect, test } from 'vitest';
import { applyAmendments, type CurrentRow } from '@/lib/core/insider/amend';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { accession, day } from './known';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { person, traded, type Traded } from './transactions';

function shares(current: readonly CurrentRow[]): (number | null)[] {
  return current.map(({ row }) => row.shares);
}

const correcting: Traded = { filing: 2, filedOn: '2026-05-11', originalFiledOn: '2026-05-07' };

describe('a row of an amendment', () => {
  test('takes the place of the one whose share count it corrects', () => {
    const original = traded({ facts: { shares: 12_000 } });
    const amended = traded({ ...correcting, facts: { shares: 21_000, sharesAfter: 49_000 } });
    const current = applyAmendments([amended, original]);
    expect(shares(current)).toEqual([21_000]);
    expect(current[0]).toMatchObject({ amends: accession(1), replaced: [original] });
  });

  test('takes the place of the nearest in size where the day had several', () => {
    const lots = [100, 200, 300].map((count, index) => traded({ index, facts: { shares: count } }));
    const amended = traded({ ...correcting, facts: { shares: 210 } });
    expect(shares(applyAmendments([...lots, amended]))).toEqual([100, 210, 300]);
  });

  test('is added when it matches nothing', () => {
    const amended = traded({
      ...correcting,
      facts: { code: 'S', direction: 'disposed', shares: 7 },
    });
    const current = applyAmendments([traded(), amended]);
    expect(shares(current)).toEqual([1000, 7]);
    expect(current[1]).toMatchObject({ amends: null, replaced: [] });
  });

  test('is added when another owner reported the like', () => {
    const amended = traded({ ...correcting, facts: { owners: [person(2)], shares: 900 } });
    expect(shares(applyAmendments([traded(), amended]))).toEqual([1000, 900]);
  });

  test('is added when the two rows of one amendment would take the same place', () => {
    const amended = [0, 1].map((index) =>
      traded({ ...correcting, index, facts: { shares: 900 + index } }),
    );
    expect(shares(applyAmendments([traded(), ...amended]))).toEqual([900, 901]);
  });

  test('corrects the filing of the stated day, of two with the like rows', () => {
    const early = traded({ filing: 1, filedOn: '2026-05-06' });
    const stated = traded({ filing: 3, filedOn: '2026-05-07', facts: { shares: 2000 } });
    const amended = traded({ ...correcting, facts: { shares: 1001 } });
    expect(shares(applyAmendments([early, stated, amended]))).toEqual([1000, 1001]);
  });

  test('corrects any earlier filing when no day is stated', () => {
    const amended = traded({ ...correcting, facts: { shares: 900, originalFiledOn: null } });
    expect(shares(applyAmendments([traded(), amended]))).toEqual([900]);
  });
});

describe('a row that keeps its amounts and changes one other fact', () => {
  test.each([
    ['date', { tradedOn: day('2026-05-04') }],
    ['code', { code: 'J', class: 'other' as const }],
    ['code and direction', { code: 'S', direction: 'disposed' as const }],
    ['security', { security: 'Class A Common Stock' }],
  ])('corrects the %s and is no second trade', (_, facts) => {
    const current = applyAmendments([traded(), traded({ ...correcting, facts })]);
    expect(current).toHaveLength(1);
    expect(current[0]?.row).toMatchObject(facts);
  });

  test.each([
    ['another balance, as of a second trade', { tradedOn: day('2026-05-04'), sharesAfter: 6000 }],
    ['two facts at once', { tradedOn: day('2026-05-04'), code: 'J' }],
    ['no balance to tell it by', { tradedOn: day('2026-05-04'), sharesAfter: null }],
  ])('is added with %s', (_, facts) => {
    expect(applyAmendments([traded(), traded({ ...correcting, facts })])).toHaveLength(2);
  });

  test('leaves alone the row that the amendment repeats word for word', () => {
    const repeated = traded(correcting);
    const added = traded({ ...correcting, index: 1, facts: { tradedOn: day('2026-05-04') } });
    const current = applyAmendments([traded(), added, repeated]);
    expect(current.map(({ row }) => row.tradedOn)).toEqual(['2026-05-05', '2026-05-04']);
  });
});

test('a row repeated word for word never takes the place of one that was changed', () => {
  const lots = [100, 105].map((count, index) => traded({ index, facts: { shares: count } }));
  const amended = [104, 105].map((count, index) =>
    traded({ ...correcting, index, facts: { shares: count } }),
  );
  const current = applyAmendments([...lots, ...amended]);
  expect(current.map(({ row, replaced }) => [replaced[0]?.shares, row.shares])).toEqual([
    [100, 104],
    [105, 105],
  ]);
});

describe('a row with another date and another amount', () => {
  const elsewhen = { tradedOn: day('2026-05-04'), shares: 1200 };

  test('corrects the one that began with the same balance', () => {
    const amended = traded({ ...correcting, facts: { ...elsewhen, sharesAfter: 5200 } });
    expect(shares(applyAmendments([traded(), amended]))).toEqual([1200]);
  });

  test('is a second trade when it begins where the first one ended', () => {
    const amended = traded({ ...correcting, facts: { ...elsewhen, sharesAfter: 6200 } });
    expect(shares(applyAmendments([traded(), amended]))).toEqual([1000, 1200]);
  });
});

describe('a trade that the filing had forgotten', () => {
  const begun = traded({ facts: { price: 10 } });
  const forgotten = { shares: 300, price: 10.5, sharesAfter: 5300 };

  test.each<[string, Partial<InsiderTransaction>]>([
    ['begins where the one told ended', forgotten],
    ['ends where the one told began', { ...forgotten, sharesAfter: 4000 }],
    ['is of another line', { ...forgotten, directOrIndirect: 'I', sharesAfter: 900 }],
  ])('%s: it is added', (_, facts) => {
    const added = traded({ ...correcting, facts });
    expect(shares(applyAmendments([begun, added]))).toEqual([1000, 300]);
    expect(shares(applyAmendments([added, begun]))).toEqual([1000, 300]);
  });

  test('is added beside two that the amendment does not repeat', () => {
    const second = traded({ index: 1, facts: { shares: 200, sharesAfter: 5200 } });
    const added = traded({ ...correcting, facts: { ...forgotten, sharesAfter: 5500 } });
    expect(shares(applyAmendments([begun, second, added]))).toEqual([1000, 200, 300]);
  });

  test('never takes the place of a row of another filing', () => {
    const first = traded({ filing: 1, filedOn: '2026-05-06' });
    const other = traded({ filing: 3, facts: { shares: 500, sharesAfter: 5500 } });
    const amended = [{}, { shares: 300, sharesAfter: 5300 }].map((facts, index) =>
      traded({ ...correcting, index, originalFiledOn: '2026-05-06', facts }),
    );
    expect(shares(applyAmendments([first, other, ...amended]))).toEqual([1000, 500, 300]);
  });
});

describe('a row with two facts corrected', () => {
  test.each<[string, Partial<InsiderTransaction>]>([
    ['code and price', { code: 'A', class: 'grant', price: 0 }],
    [
      'title and count',
      { security: 'Common Stock, par value $0.01', shares: 1100, sharesAfter: 5100 },
    ],
    ['security and price', { security: 'Class A Common Stock', price: 10.5 }],
    ['security and count', { security: 'Class A Common Stock', shares: 1100, sharesAfter: 5100 }],
    ['date and balance', { tradedOn: day('2026-05-04'), sharesAfter: 5200 }],
    ['date and price', { tradedOn: day('2026-05-04'), price: 13 }],
  ])('%s: it stays one', (_, facts) => {
    const amended = traded({ ...correcting, facts });
    for (const rows of [
      [traded(), amended],
      [amended, traded()],
    ]) {
      const current = applyAmendments(rows);
      expect(current).toHaveLength(1);
      expect(current[0]?.row).toMatchObject(facts);
    }
  });
});

test('a second amendment repeats what the first one added', () => {
  const [first, second] = [2, 3].map((filing) =>
    traded({
      filing,
      filedOn: `2026-05-1${filing}`,
      originalFiledOn: '2026-05-07',
      facts: { shares: 300, sharesAfter: 5300 },
    }),
  );
  if (!first || !second) throw new Error('no amendments');
  expect(shares(applyAmendments([second, traded(), first]))).toEqual([1000, 300]);
});

test('an amendment of an amendment corrects the row the first one had corrected', () => {
  const original = [100, 200].map((count, index) => traded({ index, facts: { shares: count } }));
  const first = traded({ ...correcting, index: 0, facts: { shares: 250 } });
  const second = traded({
    ...correcting,
    filing: 3,
    filedOn: '2026-05-12',
    facts: { shares: 260 },
  });
  const current = applyAmendments([second, first, ...original]);
  expect(shares(current)).toEqual([100, 260]);
  expect(current[1]?.amends).toBe(accession(2));
  expect(current[1]?.replaced.map((row) => row.shares)).toEqual([200, 250]);
});

test('an amendment with holdings alone has no rows and changes nothing', () => {
  expect(shares(applyAmendments([traded()]))).toEqual([1000]);
});

const lot = (index: number, facts: Partial<InsiderTransaction>) => traded({ index, facts });

describe('a row that tells of several as one', () => {
  const lots = [
    lot(0, { shares: 600, price: 12.4, sharesAfter: 4600 }),
    lot(1, { shares: 400, price: 12.65, sharesAfter: 5000 }),
  ];
  const whole = traded({ ...correcting, facts: { shares: 1000, price: 12.5, sharesAfter: 5000 } });

  test('takes the place of all of them, in whatever order they come', () => {
    for (const rows of [
      [...lots, whole],
      [whole, ...lots.toReversed()],
    ]) {
      const current = applyAmendments(rows);
      expect(shares(current)).toEqual([1000]);
      expect(current[0]).toMatchObject({ amends: accession(1), replaced: lots });
    }
  });

  test('leaves the rows that its balances do not take in', () => {
    const third = lot(2, { shares: 50, sharesAfter: 5050 });
    expect(shares(applyAmendments([...lots, third, whole]))).toEqual([1000, 50]);
  });

  test('is no such row where the balances lead elsewhere, or two ways', () => {
    const other = lot(1, { shares: 400, price: 12.65, sharesAfter: 5001 });
    const [first] = lots;
    if (!first) throw new Error('no lot');
    expect(shares(applyAmendments([first, other, whole]))).toHaveLength(2);
    const twin = lot(2, { shares: 600, price: 12.41, sharesAfter: 4600 });
    expect(shares(applyAmendments([...lots, twin, whole]))).toHaveLength(3);
  });

  test('is told of each row that it took in', () => {
    const [event, ...more] = tradeEvents([...lots, whole]);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ shares: 1000, value: 12_500 });
    const said = event?.amendments.map(({ changes }) => changes[0]?.said);
    expect(said).toEqual([600, 400]);
    expect(event?.amendments.every(({ by }) => by.accession === accession(2))).toBe(true);
    expect(event?.rows).toHaveLength(3);
  });
});
