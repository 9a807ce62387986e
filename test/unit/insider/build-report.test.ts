import { describe, expect, test } from 'vitest';
import { buildReport, type ReportInput } from '@/lib/core/insider/build-report';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { day } from './known';
import { traded, withoutFilings, type Traded } from './transactions';

const NOTHING: ReportInput = {
  today: day('2026-05-20'),
  transactions: [],
  holdings: [],
  heldSince: day('2026-02-19'),
  heldUntil: day('2026-05-20'),
  filings: 3,
  filed: [],
  notices: [],
  unread: [],
  gaps: [],
  beyondLimit: 0,
  acceptedAt: new Map(),
  outstanding: null,
};

const reportOf = (...transactions: readonly InsiderTransaction[]): InsiderReport =>
  buildReport({ ...NOTHING, transactions });

const other = (filing: number, facts: Traded['facts'] = {}, tradedOn = '2026-05-05') =>
  traded({ filing, tradedOn, facts: { sharesAfter: filing, ...facts } });

describe('the window', () => {
  test('holds the trades of the last 90 days by the day of the trade', () => {
    expect(reportOf()).toMatchObject({ windowDays: 90, since: '2026-02-19', until: '2026-05-20' });
    const first = traded({ filing: 1, tradedOn: '2026-02-19' });
    const before = traded({ filing: 2, tradedOn: '2026-02-18', filedOn: '2026-05-18' });
    expect(reportOf(first, before)).toMatchObject({
      bought: { trades: 1 },
      olderTrades: 1,
      leftOut: [],
    });
  });

  test('counts as older trades market trades alone', () => {
    const grant = other(1, { class: 'grant', code: 'A' }, '2026-01-02');
    const sale = other(2, { class: 'open-market-sale', direction: 'disposed' }, '2026-01-02');
    expect(reportOf(grant, sale)).toMatchObject({ bought: null, sold: null, olderTrades: 1 });
  });

  test('does not take a mistyped year for an older trade', () => {
    const row = other(1, { class: 'unclassified' }, '0026-05-05');
    const leftOut = [{ class: 'unclassified', events: 1 }];
    expect(reportOf(row)).toMatchObject({ bought: null, olderTrades: 0, leftOut });
  });
});

const firstBuySince = (heldSince: string) =>
  buildReport({
    ...NOTHING,
    heldSince: day(heldSince),
    transactions: [other(1)],
  }).signals.find(({ kind }) => kind === 'first-buy');

const firstBuy = (input: Partial<ReportInput>) =>
  buildReport({ ...NOTHING, heldSince: day('2010-01-01'), ...input }).signals.find(
    ({ kind }) => kind === 'first-buy',
  )?.state;

describe('what hides a trade', () => {
  const { accession, url } = traded();
  const unread = [{ accession, url, filedOn: day('2026-04-01'), detail: 'cut short' }];

  test('keeps the signals from denying it: an unread filing, of the window or before it', () => {
    expect(firstBuy({ transactions: [other(1)] })).toBe('present');
    expect(firstBuy({ transactions: [other(1)], unread })).toBe('unknown');
    expect(firstBuy({ transactions: [other(1)], gaps: [day('2025-09-01')] })).toBe('unknown');
  });

  test('so does a row without a day or a direction, where its code may be that of a trade', () => {
    for (const hidden of [
      { tradedOn: null },
      { direction: null },
      { tradedOn: null, code: null },
    ]) {
      const row = other(2, { class: 'unclassified', ...hidden });
      expect(firstBuy({ transactions: [other(1), row] })).toBe('unknown');
    }
    const grant = other(2, { class: 'unclassified', code: 'A', tradedOn: null });
    expect(firstBuy({ transactions: [other(1), grant] })).toBe('present');
  });
});

describe('rows held from before the window', () => {
  const old = { tradedOn: '2025-03-03', filedOn: '2025-03-05' };

  test('change no total, list or count of it', () => {
    const report = reportOf(
      other(1),
      traded({ filing: 2, ...old }),
      traded({ filing: 3, ...old, facts: { class: 'unclassified', sharesAfter: 3 } }),
      traded({ filing: 4, ...old, facts: { class: 'grant', code: 'A', sharesAfter: 4 } }),
      traded({ filing: 5, ...old, facts: { tradedOn: null, class: 'unclassified' } }),
    );
    expect(report).toMatchObject({
      bought: { trades: 1 },
      olderTrades: 0,
      lookalikes: [],
      leftOut: [],
    });
    expect(report.trades).toHaveLength(1);
  });

  test('serve the signals, which know since when rows are held', () => {
    expect(firstBuySince('2026-02-19')).toMatchObject({ state: 'unknown' });
    expect(firstBuySince('2010-01-01')).toMatchObject({ state: 'present' });
  });
});

test('only open-market events enter the totals', () => {
  const report = reportOf(
    other(1),
    other(2, { class: 'open-market-sale', direction: 'disposed', shares: 7 }),
    other(3, { class: 'private-placement', shares: 1_000_000 }),
    other(4, { class: 'ten-percent-holder-purchase', shares: 1_000_000 }),
    other(5, { class: 'grant', code: 'A', shares: 1_000_000 }),
  );
  expect(report.bought).toMatchObject({ trades: 1, value: 12_500 });
  expect(report.sold).toMatchObject({ trades: 1, value: 87.5 });
  expect(report.trades).toHaveLength(2);
  expect(report.lookalikes.map((event) => event.class).sort()).toEqual([
    'private-placement',
    'ten-percent-holder-purchase',
  ]);
});

test('what was left out is counted by class, both directions together', () => {
  const report = reportOf(
    other(1, { class: 'grant' }),
    other(2, { class: 'grant' }, '2026-05-04'),
    other(3, { class: 'gift', direction: 'disposed' }),
    other(4, { class: 'gift' }),
  );
  expect(new Set(report.leftOut.map(withoutFilings))).toEqual(
    new Set([
      { class: 'grant', events: 2 },
      { class: 'gift', events: 2 },
    ]),
  );
});

describe('the derivative half', () => {
  const exercise = other(1, { class: 'exercise', code: 'M' });
  const option = traded({
    index: 1,
    facts: { table: 'd', class: 'derivative', code: 'M', direction: 'disposed' },
  });

  test('of an exercise is not told twice', () => {
    expect(reportOf(exercise, option).leftOut).toMatchObject([{ class: 'exercise', events: 1 }]);
  });

  test('is told where there is no other half', () => {
    expect(reportOf(option).leftOut).toMatchObject([{ class: 'derivative', events: 1 }]);
    const elsewhere = other(2, { class: 'exercise', code: 'M' });
    expect(reportOf(elsewhere, option).leftOut).toHaveLength(2);
  });
});

test('unread filings and those beyond the limit are passed on', () => {
  const { accession, url, filedOn } = traded();
  const unread = [{ accession, url, filedOn, detail: 'cut short' }];
  const [filed, notices] = [[{ accession, url, filedOn }], []];
  const facts = { filings: 7, beyondLimit: 3, unread, filed, notices };
  expect(buildReport({ ...NOTHING, ...facts })).toMatchObject(facts);
});

test('a row without a day or direction is counted, though it makes no event', () => {
  const report = reportOf(
    other(1, { tradedOn: null, class: 'unclassified' }),
    other(2, { direction: null, class: 'unclassified' }),
  );
  expect(report.leftOut).toMatchObject([{ class: 'unclassified', events: 2 }]);
  expect(report.leftOut[0]?.filings).toHaveLength(2);
});

test('lookalikes stand in order of size, whatever their day', () => {
  const small = other(1, { class: 'blank-check', shares: 10 }, '2026-05-06');
  const large = other(2, { class: 'private-placement', shares: 5_000 });
  const unpriced = other(3, { class: 'price-unclear', price: null }, '2026-05-07');
  expect(reportOf(small, unpriced, large).lookalikes.map((event) => event.class)).toEqual([
    'price-unclear',
    'private-placement',
    'blank-check',
  ]);
});

test('what a price that is not clear would amount to is withheld', () => {
  const total = other(1, { class: 'price-unclear', price: 2_500_000, shares: 5_000 });
  const free = other(2, { class: 'conversion', code: 'C', price: 0 });
  const { lookalikes } = reportOf(total, free);
  expect(lookalikes.map(({ price, value }) => ({ price, value }))).toEqual([
    { price: 2_500_000, value: null },
    { price: 0, value: null },
  ]);
});

test('a doubtful row is a lookalike only under the code of a trade', () => {
  const doubtful = other(1, { class: 'unclassified' });
  const unknown = other(2, { class: 'unclassified', code: 'Q' });
  expect(reportOf(doubtful, unknown).lookalikes.map(({ code }) => code)).toEqual(['P']);
});
