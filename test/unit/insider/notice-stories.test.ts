import { describe, expect, test } from 'vitest';
import type { FiledNotice, NoticeLot } from '@/lib/core/form144/notice';
import { saySentence } from '@/lib/core/format/say-sentence';
import { noticeStories } from '@/lib/core/insider/notice-stories';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { accession, cik, day } from './known';
import { ISSUER } from './ownership-rows';
import { person, traded, type Traded } from './transactions';

const lot: NoticeLot = {
  security: 'Common',
  shares: 1000,
  value: 12_500,
  outstanding: 9_000_000,
  saleOn: day('2026-03-02'),
};

/** A notice of 2 March 2026 by Ada Quill, to sell 1,000 shares. */
function notice(number: number, facts: Partial<FiledNotice> = {}): FiledNotice {
  return {
    accession: accession(100 + number),
    filedOn: day('2026-03-02'),
    url: 'https://www.sec.gov/',
    isAmendment: false,
    amends: null,
    issuerCik: ISSUER,
    person: 'Ada Quill',
    personCik: null,
    relationships: ['Officer'],
    lots: [lot],
    noticeOn: day('2026-03-02'),
    planAdoptedOn: [],
    ...facts,
  };
}

const ada = { ...person(1), name: 'QUILL ADA BERYL' };

/** Her sale of so many shares on a day. */
const sold = (
  filing: number,
  tradedOn: string,
  shares: number | null,
  more: Traded['facts'] = {},
) =>
  traded({
    filing,
    tradedOn,
    filedOn: tradedOn,
    facts: {
      owners: [ada],
      code: 'S',
      direction: 'disposed',
      class: 'open-market-sale',
      shares,
      sharesAfter: 10_000 - filing,
      ...more,
    },
  });

/** The stories told of the rows, unless told otherwise months after all deadlines. */
function told(
  notices: readonly FiledNotice[],
  rows: readonly InsiderTransaction[],
  {
    today = '2026-09-01',
    heldSince = '2025-01-01',
    heldUntil = '',
    gaps = [] as readonly string[],
  } = {},
) {
  const span = { heldSince: day(heldSince), heldUntil: day(heldUntil || today) };
  const held = { today: day(today), ...span, gaps: gaps.map(day) };
  return noticeStories(notices, { ...held, events: tradeEvents(rows) });
}

function storiesOf(...given: Parameters<typeof told>) {
  return told(...given).map(({ notice: { accession: of }, outcome, shares, rows: by }) => ({
    of: Number(of.slice(-6)) - 100,
    outcome,
    shares,
    rows: by.map((row) => Number(row.slice(14, 20))),
  }));
}

const grant = (tradedOn: string) => sold(9, tradedOn, 50, { code: 'F', class: 'tax-withholding' });

describe('a notice', () => {
  test('is sold when sales within 90 days come to its shares', () => {
    const rows = [sold(1, '2026-03-02', 600), sold(2, '2026-05-31', 900)];
    expect(storiesOf([notice(1)], rows)).toEqual([
      { of: 1, outcome: 'sold', shares: 1000, rows: [1, 2] },
    ]);
  });

  test('is sold in part when they do not', () => {
    const rows = [sold(1, '2026-03-02', 600), sold(2, '2026-06-01', 900)];
    expect(storiesOf([notice(1)], rows)).toEqual([
      { of: 1, outcome: 'part-sold', shares: 600, rows: [1] },
    ]);
  });

  test('is not sold when there were none, and taxes withheld are none', () => {
    const rows = [sold(1, '2026-02-20', 600), grant('2026-03-10')];
    expect(storiesOf([notice(1)], rows)).toEqual([
      { of: 1, outcome: 'not-sold', shares: 0, rows: [] },
    ]);
  });

  test('is unknown when its time is over and the newest filings are not held', () => {
    const until = (heldUntil: string) => told([notice(1)], [grant('2026-03-10')], { heldUntil })[0];
    expect(until('2026-06-04')).toMatchObject({
      outcome: 'unknown',
      why: { key: 'whyNoticeNotNewer' },
    });
    expect(until('2026-06-05')?.outcome).toBe('not-sold');
    const rows = [sold(1, '2026-03-02', 1000)];
    expect(told([notice(1)], rows, { heldUntil: '2026-03-05' })[0]?.outcome).toBe('sold');
  });

  test('is open for 90 days and those in which the last sale may still be filed', () => {
    const rows = [sold(1, '2026-03-02', 600)];
    const open = { of: 1, outcome: 'open', shares: 600, rows: [1] };
    expect(storiesOf([notice(1)], rows, { today: '2026-06-05' })).toEqual([open]);
    expect(storiesOf([notice(1)], rows, { today: '2026-06-06' })).toMatchObject([
      { outcome: 'part-sold' },
    ]);
  });

  test('begins on its own day when it was filed a little later', () => {
    const filedOn = day('2026-03-04');
    expect(storiesOf([notice(1, { filedOn })], [sold(1, '2026-03-02', 1000)])).toMatchObject([
      { outcome: 'sold' },
    ]);
    const long = notice(1, { filedOn: day('2026-04-04') });
    expect(storiesOf([long], [sold(1, '2026-03-02', 1000)])).toMatchObject([
      { outcome: 'not-sold' },
    ]);
  });
});

describe('nobody knows what became of a notice', () => {
  test('of a person who is none of the owners held', () => {
    expect(storiesOf([notice(1, { person: 'Bo Marrow' })], [sold(1, '2026-03-02', 1000)])).toEqual([
      { of: 1, outcome: 'unknown', shares: null, rows: [] },
    ]);
  });

  test('of a name that two owners have', () => {
    const other = { ...person(2), name: 'QUILL ADA' };
    const rows = [sold(1, '2026-03-02', 500), sold(2, '2026-03-03', 500, { owners: [other] })];
    expect(storiesOf([notice(1)], rows)).toMatchObject([{ outcome: 'unknown' }]);
    const { cik: personCik } = ada;
    expect(storiesOf([notice(1, { personCik })], rows)).toMatchObject([
      { outcome: 'part-sold', shares: 500, rows: [1] },
    ]);
  });

  test.each<[string, Partial<FiledNotice>, string]>([
    ['that states no shares', { lots: [{ ...lot, shares: null }] }, '2025-01-01'],
    ['without lots', { lots: [] }, '2025-01-01'],
    ['older than what is held', {}, '2026-03-03'],
    ['of another company', { issuerCik: cik(9_990_777) }, '2025-01-01'],
  ])('%s', (_, facts, heldSince) => {
    expect(
      storiesOf([notice(1, facts)], [sold(1, '2026-03-05', 600)], { heldSince }),
    ).toMatchObject([{ outcome: 'unknown', shares: null }]);
  });

  test('with a sale of unknown size', () => {
    expect(storiesOf([notice(1)], [sold(1, '2026-03-02', null)])).toMatchObject([
      { outcome: 'unknown' },
    ]);
  });
});

const whyOf = (...given: Parameters<typeof told>) =>
  told(...given).map(({ outcome, why }) => [outcome, why && saySentence(why, day('2026-06-10'))]);

describe('“sold” is said of sales on the market alone', () => {
  test('by a ten-percent holder too', () => {
    const rows = [sold(1, '2026-03-02', 1000, { class: 'ten-percent-holder-sale' })];
    expect(storiesOf([notice(1)], rows)).toMatchObject([{ outcome: 'sold', shares: 1000 }]);
  });

  test.each<InsiderTransaction['class']>([
    'price-unclear',
    'offering',
    'private-placement',
    'unclassified',
    'inconsistent',
    'other',
  ])('not of a row under code S whose class is %s', (name) => {
    const rows = [sold(1, '2026-03-02', 400), sold(2, '2026-03-09', 600, { class: name })];
    expect(storiesOf([notice(1)], rows)).toEqual([
      { of: 1, outcome: 'unknown', shares: null, rows: [1, 2] },
    ]);
    expect(whyOf([notice(1)], rows)[0]?.[1]).toContain('not clearly by a sale on the market');
  });

  test('what was sold in full stays sold, whatever else was disposed of', () => {
    const rows = [sold(1, '2026-03-02', 1000), sold(2, '2026-03-09', 600, { class: 'offering' })];
    expect(whyOf([notice(1)], rows)).toEqual([['sold', null]]);
  });

  test('a gift, and what is no share of the kind, leave no doubt', () => {
    const rows = [
      sold(1, '2026-03-09', 600, { code: 'G', class: 'gift' }),
      sold(2, '2026-03-09', 600, { class: 'other-security', security: '5% Notes due 2030' }),
      sold(3, '2026-03-09', 600, { class: 'derivative', table: 'd', security: 'Warrants' }),
    ];
    expect(whyOf([notice(1)], rows)).toEqual([['not-sold', null]]);
  });

  test('a filing of those days that cannot be read leaves no denial', () => {
    const rows = [sold(1, '2026-02-20', 600)];
    expect(whyOf([notice(1)], rows, { gaps: ['2026-04-01'] })).toEqual([
      ['unknown', 'What followed is not known: a filing of those days could not be read'],
    ]);
    expect(whyOf([notice(1)], rows, { gaps: ['2026-03-01', '2026-06-06'] })).toEqual([
      ['not-sold', null],
    ]);
  });

  test('each unknown has its own reason, and each story its one last day', () => {
    const rows = [sold(1, '2026-03-05', 600)];
    const reasons = [
      whyOf([notice(1, { lots: [] })], rows),
      whyOf([notice(1, { person: 'Bo Marrow' })], rows),
      whyOf([notice(1)], [sold(1, '2026-03-05', null)]),
      whyOf([notice(1)], rows, { heldSince: '2026-03-03' }),
    ];
    expect(new Set(reasons.map(([first]) => first?.[1])).size).toBe(4);
    for (const [first] of reasons)
      expect(first?.[1]).toMatch(/^What followed is not known: [a-z].*[a-z]$/);
    expect(told([notice(1)], rows)[0]?.until).toBe('2026-05-31');
  });
});

describe('several notices', () => {
  test('share the sales, the oldest first, and no share counts twice', () => {
    const second = notice(2, { filedOn: day('2026-03-20'), noticeOn: null });
    const rows = [sold(1, '2026-03-02', 700), sold(2, '2026-03-25', 800)];
    expect(storiesOf([second, notice(1)], rows)).toEqual([
      { of: 2, outcome: 'part-sold', shares: 500, rows: [2] },
      { of: 1, outcome: 'sold', shares: 1000, rows: [1, 2] },
    ]);
  });

  test('of two owners of one sale share it as well', () => {
    const fund = { ...person(2), name: 'Strandgate Partners, L.P.' };
    const rows = [sold(1, '2026-03-02', 1500, { owners: [ada, fund] })];
    const theirs = notice(2, { person: 'Strandgate Partners LP' });
    expect(storiesOf([notice(1), theirs], rows).map(({ shares }) => shares)).toEqual([500, 1000]);
  });

  test('of other classes leave each other’s sales alone', () => {
    const classB = notice(1, { lots: [{ ...lot, security: 'Class B Common' }] });
    const rows = [sold(1, '2026-03-02', 1000, { security: 'Class A Common Stock' })];
    expect(storiesOf([classB], rows)).toMatchObject([{ outcome: 'not-sold' }]);
  });
});

const amending = (number: number, amends: number, facts: Partial<FiledNotice> = {}) =>
  notice(number, {
    isAmendment: true,
    amends: accession(100 + amends),
    filedOn: day('2026-03-09'),
    noticeOn: null,
    lots: [{ ...lot, shares: 400 }],
    ...facts,
  });

describe('an amendment', () => {
  test('takes the place of the notice it names, whose days it keeps', () => {
    expect(storiesOf([amending(2, 1), notice(1)], [sold(1, '2026-03-02', 400)])).toEqual([
      { of: 2, outcome: 'sold', shares: 400, rows: [1] },
    ]);
  });

  test('of an amendment, or a second one of the same notice, is the one that stands', () => {
    for (const amends of [1, 2]) {
      const last = amending(3, amends, { filedOn: day('2026-03-10') });
      expect(storiesOf([last, amending(2, 1), notice(1)], []).map(({ of }) => of)).toEqual([3]);
    }
  });

  test('that names itself, a later one or another company’s notice stands by itself', () => {
    const circle = [amending(2, 3), amending(3, 2), amending(4, 4)];
    expect(storiesOf(circle, []).map(({ of }) => of)).toEqual([4, 3]);
    const foreign = amending(2, 1, { issuerCik: cik(9_990_777) });
    expect(storiesOf([notice(1), foreign], [])).toHaveLength(2);
  });
});
