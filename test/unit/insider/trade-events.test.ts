import { describe, expect, test } from 'vitest';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { RowChange } from '@/lib/core/insider/report';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { accession, day } from './known';
import { onlyEvent, person, traded } from './transactions';

describe('lots', () => {
  test('of one day are one event at their weighted price', () => {
    const event = onlyEvent(
      traded({ index: 0, facts: { shares: 100, price: 10 } }),
      traded({ index: 1, facts: { shares: 300, price: 12 } }),
    );
    expect(event).toMatchObject({ shares: 400, value: 4600, price: 11.5 });
  });

  test('at one price have exactly that price', () => {
    expect(onlyEvent(traded({ facts: { shares: 3, price: 0.1 } })).price).toBe(0.1);
    const two = [0, 1].map((index) => traded({ index, facts: { shares: 3.3, price: 10.1 } }));
    expect(onlyEvent(...two).price).toBe(10.1);
  });

  test('keep the price as filed where it amounts to nothing: 0, unclear or without a count', () => {
    const free = onlyEvent(traded({ facts: { class: 'grant', code: 'A', price: 0 } }));
    expect(free).toMatchObject({ price: 0, value: null });
    const unclear = traded({ facts: { class: 'price-unclear', price: 2_500_000 } });
    expect(onlyEvent(unclear)).toMatchObject({ price: 2_500_000, value: null });
    expect(onlyEvent(traded({ facts: { shares: null } }))).toMatchObject({
      price: 12.5,
      value: null,
    });
  });

  test('with an unknown count or price have no sum', () => {
    const known = traded({ index: 0 });
    expect(onlyEvent(known, traded({ index: 1, facts: { price: null } }))).toMatchObject({
      shares: 2000,
      value: null,
      price: null,
    });
    expect(onlyEvent(known, traded({ index: 1, facts: { shares: null } }))).toMatchObject({
      shares: null,
      value: null,
    });
  });

  test('split over two filings by the limit of 30 rows are one event', () => {
    const rows = Array.from({ length: 42 }, (_, at) =>
      traded({ filing: at < 30 ? 1 : 2, index: at % 30, facts: { shares: 10, sharesAfter: at } }),
    );
    const event = onlyEvent(...rows);
    expect(event).toMatchObject({ shares: 420, accession: accession(2) });
    expect(event.rows).toHaveLength(42);
  });

  test.each([
    ['day', { tradedOn: day('2026-05-04') }],
    ['class', { class: 'private-placement' as const }],
    ['direction', { direction: 'disposed' as const }],
    ['security', { security: 'Class B Common Stock' }],
    ['plan', { plan: 'plan' as const }],
    ['link', { link: 'to-cover' as const }],
    ['table', { table: 'd' as const }],
    ['owner', { owners: [person(2)] }],
    ['set of owners', { owners: [person(1), person(2)] }],
  ])('of another %s are another event', (_, facts) => {
    const events = tradeEvents([
      traded(),
      traded({ filing: 2, facts: { sharesAfter: 1, ...facts } }),
    ]);
    expect(events).toHaveLength(2);
  });

  test('of two companies are never one event', () => {
    const other = traded({ filing: 2, facts: { issuerCik: person(9).cik } });
    expect(tradeEvents([traded(), other])).toHaveLength(2);
  });
});

test('joint owners make one event, counted once', () => {
  const event = onlyEvent(traded({ facts: { owners: [person(1), person(2), person(3)] } }));
  expect(event.shares).toBe(1000);
  expect(event.owners).toHaveLength(3);
});

test('an amended event keeps its id and names the filing it corrects', () => {
  const before = onlyEvent(traded());
  const after = onlyEvent(
    traded(),
    traded({
      filing: 2,
      filedOn: '2026-05-11',
      originalFiledOn: '2026-05-07',
      facts: { shares: 900 },
    }),
  );
  expect(after).toMatchObject({ id: before.id, shares: 900, firstFiledOn: '2026-05-07' });
  expect(after.amendments).toMatchObject([{ of: { accession: accession(1) } }]);
  expect(after).toMatchObject({ accession: accession(2), filedOn: '2026-05-11' });
  expect(after.rows).toContain(before.id);
});

test('the reason and the words it quotes come from the same row', () => {
  const placed = { class: 'private-placement' as const };
  const event = onlyEvent(
    traded({ filing: 1, facts: { ...placed, why: 'It says so.', words: 'A placement.' } }),
    traded({
      filing: 2,
      filedOn: '2026-05-08',
      facts: { ...placed, sharesAfter: 1, why: 'Coded.' },
    }),
  );
  expect(event).toMatchObject({ why: 'It says so.', words: 'A placement.' });
});

test('the filing that is told names where rule, reason and words stand, not the newest', () => {
  const placed = { class: 'private-placement' as const };
  const event = onlyEvent(
    traded({ filing: 1, facts: { ...placed, why: 'It says so.', words: 'A placement.' } }),
    traded({
      filing: 2,
      filedOn: '2026-05-08',
      facts: { ...placed, sharesAfter: 1, why: 'Coded.' },
    }),
  );
  expect(event).toMatchObject({ accession: accession(2), told: { accession: accession(1) } });
  expect(event.filings).toContainEqual(event.told);
});

const deemed = (...days: readonly (string | null)[]) =>
  onlyEvent(
    ...days.map((one, index) =>
      traded({ index, facts: { deemedOn: one === null ? null : day(one) } }),
    ),
  ).deemedOn;

describe('the day from which the time to file runs', () => {
  test.each([
    [[null], null],
    [['2026-05-07'], '2026-05-07'],
    [['2026-05-07', '2026-05-08'], '2026-05-07'],
    [['2026-05-07', null], '2026-05-05'],
  ])('of %j is %s', (days, first) => {
    expect(deemed(...days)).toBe(first);
  });

  test('and the filer’s own mark of a late report are kept', () => {
    const late = traded({ index: 1, facts: { timeliness: 'L' } });
    expect(onlyEvent(traded(), late).isMarkedLate).toBe(true);
    expect(onlyEvent(traded({ facts: { timeliness: 'E' } })).isMarkedLate).toBe(false);
  });
});

test('lots of one title written in two ways are one event', () => {
  const other = traded({ index: 1, facts: { security: 'Common Shares, par value $0.01' } });
  expect(onlyEvent(traded(), other).shares).toBe(2000);
});

test('an event names every filing that counts, newest first, and the day it was first told', () => {
  const behind = { owners: [person(2)], directOrIndirect: 'I', nature: 'By Person 1' } as const;
  const event = onlyEvent(
    traded({ filing: 1 }),
    traded({ filing: 2, filedOn: '2026-05-08', facts: behind }),
    traded({
      filing: 3,
      filedOn: '2026-05-11',
      originalFiledOn: '2026-05-07',
      facts: { price: 12 },
    }),
  );
  expect(event.filings.map((filing) => filing.accession)).toEqual([accession(3), accession(2)]);
  expect(event).toMatchObject({
    accession: accession(3),
    filedOn: '2026-05-11',
    firstFiledOn: '2026-05-07',
    issuerName: 'Invented Company, Inc.',
    rule: 'nothing-against',
  });
});

const amending = (filing: number, facts: Partial<InsiderTransaction>) =>
  traded({ filing, filedOn: `2026-05-${10 + filing}`, originalFiledOn: '2026-05-07', facts });

describe('a row that an amendment adds', () => {
  const added = { shares: 300, sharesAfter: 5300 };
  const adding = (filing: number, facts: Partial<InsiderTransaction> = added) =>
    traded({ filing, filedOn: '2026-05-11', originalFiledOn: '2026-05-07', facts });

  test('has an entry in its story: which filing left it out, which one told of it', () => {
    const event = onlyEvent(traded(), adding(2));
    expect(event.shares).toBe(1300);
    expect(event.amendments).toMatchObject([
      {
        row: `${accession(2)}#n0`,
        by: { accession: accession(2) },
        of: { accession: accession(1) },
        isAdded: true,
        changes: [],
      },
    ]);
  });

  test('has one in an event of its own', () => {
    const sale = { ...added, code: 'S', direction: 'disposed', class: 'open-market-sale' } as const;
    const event = tradeEvents([traded(), adding(2, sale)]).find(({ code }) => code === 'S');
    expect(event).toMatchObject({
      firstFiledOn: '2026-05-11',
      amendments: [{ isAdded: true, of: { accession: accession(1) } }],
    });
  });

  test('keeps it when it is corrected later', () => {
    const later = traded({
      filing: 3,
      filedOn: '2026-05-12',
      originalFiledOn: '2026-05-11',
      facts: { ...added, price: 13 },
    });
    const { amendments } = onlyEvent(traded(), adding(2), later);
    expect(amendments.map(({ isAdded, by }) => [isAdded, by.accession])).toEqual([
      [true, accession(2)],
      [undefined, accession(3)],
    ]);
  });

  test('has none where the filing that is corrected is not held, or may be another', () => {
    expect(onlyEvent(adding(2)).amendments).toEqual([]);
    const elsewhere = { ...added, tradedOn: day('2026-05-04'), security: 'Class B Stock' };
    const two = [1, 4].map((filing) => traded({ filing, facts: { sharesAfter: filing } }));
    const [event] = tradeEvents([...two, adding(2, elsewhere)]).slice(-1);
    expect(event).toMatchObject({ security: 'Class B Stock', amendments: [] });
  });
});

describe('the story of amendments', () => {
  test.each<[RowChange['field'], Partial<InsiderTransaction>, RowChange['said']]>([
    ['price', { price: 13 }, 12.5],
    ['shares', { shares: 900 }, 1000],
    ['sharesAfter', { sharesAfter: 4000 }, 5000],
    ['tradedOn', { tradedOn: day('2026-05-04') }, '2026-05-05'],
    ['code', { code: 'J' }, 'P'],
    ['security', { security: 'Class A Common Stock' }, 'Common Stock'],
  ])('tells a corrected %s', (field, facts, said) => {
    const { amendments } = onlyEvent(traded(), amending(2, facts));
    expect(amendments).toHaveLength(1);
    expect(amendments[0]).toMatchObject({
      row: `${accession(2)}#n0`,
      by: { accession: accession(2), filedOn: '2026-05-12' },
      of: { accession: accession(1), filedOn: '2026-05-07' },
    });
    expect(amendments[0]?.changes).toEqual([{ field, said, says: facts[field] }]);
  });

  test('tells a chain of them, oldest first, whatever came first', () => {
    const rows = [amending(3, { price: 14 }), traded(), amending(2, { price: 13 })];
    const { amendments } = onlyEvent(...rows);
    expect(amendments.map(({ by, of }) => [by.accession, of.accession])).toEqual([
      [accession(2), accession(1)],
      [accession(3), accession(2)],
    ]);
    expect(amendments.flatMap(({ changes }) => changes)).toEqual([
      { field: 'price', said: 12.5, says: 13 },
      { field: 'price', said: 13, says: 14 },
    ]);
    expect(new Set(amendments.map(({ row }) => row))).toEqual(new Set([`${accession(3)}#n0`]));
  });

  test('has no changes where the amendment repeats the row', () => {
    expect(onlyEvent(traded(), amending(2, {})).amendments).toMatchObject([{ changes: [] }]);
  });
});

test('rows without a day or a direction make no event', () => {
  const rows = [traded({ facts: { tradedOn: null } }), traded({ facts: { direction: null } })];
  expect(rows.flatMap((row) => tradeEvents([row]))).toEqual([]);
});

test('the newest trade comes first', () => {
  const rows = ['2026-05-01', '2026-05-04', '2026-04-30'].map((tradedOn, at) =>
    traded({ filing: at + 1, tradedOn }),
  );
  expect(tradeEvents(rows).map(({ tradedOn }) => tradedOn)).toEqual([
    '2026-05-04',
    '2026-05-01',
    '2026-04-30',
  ]);
});

test('an amendment whose original is not held may have been told before, an addition to one held not', () => {
  const amended = { filing: 2, filedOn: '2026-05-12', originalFiledOn: '2026-05-07' };
  expect(onlyEvent(traded(amended)).mayBeToldBefore).toBe(true);
  expect(onlyEvent(traded(), traded({ ...amended, facts: { price: 13 } }))).not.toHaveProperty(
    'mayBeToldBefore',
  );
  const other = { security: 'Class B Common Stock', shares: 77, price: 9, sharesAfter: 77 };
  const added = traded({ ...amended, tradedOn: '2026-05-04', facts: other });
  const events = tradeEvents([traded(), added]);
  expect(events.map(({ mayBeToldBefore }) => mayBeToldBefore)).toEqual([undefined, undefined]);
});
