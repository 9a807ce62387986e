import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dailyIndexUrl, readDailyIndex } from '@/lib/core/edgar/daily-index';
import { partiesOf } from '@/lib/core/edgar/submission-parties';
import type { CurrentEntry } from '@/lib/core/edgar/current-feed';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { anyRules, feedsOfRules, isOfAny, isWanted } from '@/lib/core/watch/wide/any-rules';
import { fedFilings } from '@/lib/core/watch/wide/feed-filings';
import { RULE_TOPICS } from '@/lib/core/watch/rule';
import { filedTrades, type FiledTrades } from '@/lib/core/watch/wide/filed-trades';
import { indexDays } from '@/lib/core/watch/wide/index-days';
import { WIDE_COST } from '@/lib/core/watch/wide/wide-limits';
import { joined } from '@/lib/core/watch/wide/wide-state';
import { worthOf } from '@/lib/core/watch/wide/worth-judging';
import { feedsFor } from '@/lib/core/watch/feeds-for';
import { filing, purchase } from '@/test/unit/services/filings';
import { accession, cik, day, known } from '@/test/unit/insider/known';
import { growth } from '@/test/unit/growth';
import { rule } from '../news';

const ANY = { scope: { of: 'any' } } as const;
const heading = 'Form Type   Company Name                    CIK         Date Filed  File Name';
const line = (form: string, name: string, file = 'edgar/data/1/0000999101-26-000001.txt') =>
  `${form.padEnd(12)}${name.padEnd(32)}${'320193'.padEnd(12)}${'20261120'.padEnd(12)}${file}   `;
const four = (form: string) => form === '4';
const indexOf = (size: number) => [heading, ...Array(size).fill(line('4', ' '.repeat(200)))];
const readIndex = (lines: string[]) => readDailyIndex(lines.join('\n'), four);
const headerOf = (size: number) =>
  `SUBJECT COMPANY:\n${'\t \t COMPANY CONFORMED NAME:'.repeat(size)}`;
const entry = (facts: Partial<CurrentEntry>): CurrentEntry => ({
  accession: accession(1),
  form: '4',
  cik: cik(5),
  name: 'X',
  role: 'Reporting',
  filedOn: null,
  ...facts,
});
const tradesOf = (facts: Parameters<typeof filing>[2]): FiledTrades => {
  const document = readOwnership(filing(1, '2026-11-20', facts).body);
  if (!document.ok) throw new Error(document.problem);
  const [number, filedOn] = [accession(1), day('2026-11-20')];
  return filedTrades({ accession: number, filedOn, document: document.value });
};
const owner = (facts: object) => [{ cik: 9, name: 'DOE JANE', ...facts }];
const trades = (facts: Partial<FiledTrades> = {}): FiledTrades => ({
  boughtAtMost: 1_000,
  soldAtMost: null,
  hasChief: false,
  ...facts,
});

describe('which rules have any company read', () => {
  test('those that are on, about any company, and ask for what feeds can name', () => {
    const rules = [
      rule({ id: 'own' }),
      rule({ ...ANY, id: 'off', isOn: false }),
      rule({ ...ANY, id: 'funds', topics: ['fund-opened', 'fund-core-cut'] }),
      rule({ ...ANY, id: 'buys' }),
      rule({ ...ANY, id: 'stakes', topics: ['stake-filed', 'fund-filed'] }),
    ];
    expect(anyRules(rules).map(({ id }) => id)).toEqual(['buys', 'stakes']);
    expect(feedsOfRules(rules)).toEqual(['ownership', 'stakes', 'holdings']);
    expect(feedsFor([], rules)).toEqual(['ownership', 'stakes', 'holdings']);
    expect(feedsFor([], [rule()])).toEqual([]);
  });

  test('a Form 3 states no trades, and is not read', () => {
    const wanted = ['3', '3/A', '4', '4/A', '5', '144', '13F-HR', 'SCHEDULE 13D/A', '424B2'];
    expect(wanted.filter((form) => isWanted(form, ['ownership']))).toEqual(['4', '4/A', '5']);
    expect(wanted.filter((form) => isWanted(form, ['stakes', 'notices']))).toEqual([
      '144',
      'SCHEDULE 13D/A',
    ]);
  });
});

describe('what a document says before its company is known', () => {
  test.each([
    ['a purchase', {}, [1_000, null, true]],
    ['two lots', { rows: [purchase('2026-11-19'), purchase('2026-11-19')] }, [2_000, null, true]],
    ['by a director', { owners: owner({ director: true }) }, [1_000, null, false]],
    ['by a large holder', { owners: owner({ tenPercent: true }) }, [null, null, false]],
    ['a gift', { rows: [purchase('2026-11-19', { code: 'G', price: 0 })] }, [null, null, true]],
    ['a sale', { rows: [purchase('2026-11-19', { code: 'S', flag: 'D' })] }, [null, 1_000, true]],
  ] as const)('%s', (_, facts, [bought, sold, hasChief]) => {
    expect(tradesOf(facts as Parameters<typeof filing>[2])).toEqual({
      boughtAtMost: bought,
      soldAtMost: sold,
      hasChief,
    });
  });
});

describe('whether a rule has it judged', () => {
  test.each([
    [{}, {}, 'judge'],
    [{ topics: ['sale'] }, {}, 'none'],
    [{ topics: ['chief-buy'] }, {}, 'none'],
    [{ topics: ['chief-buy'] }, { hasChief: true }, 'judge'],
    [{ by: 'chiefs' }, {}, 'left-out'],
    [{ atLeast: 1_000 }, {}, 'judge'],
    [{ atLeast: 1_001 }, {}, 'left-out'],
    [{ atLeast: 1_001 }, { boughtAtMost: Infinity }, 'judge'],
    [{ atLeast: 1_001, topics: ['cluster'] }, {}, 'judge'],
    [{ topics: ['sale'], atLeast: 5 }, { boughtAtMost: null, soldAtMost: 6 }, 'judge'],
    [{ topics: ['sale'] }, { boughtAtMost: null }, 'none'],
    [{ topics: ['stake-filed'] }, {}, 'none'],
  ] as const)('%j of %j: %s', (asks, stated, worth) => {
    const asked = rule({ ...ANY, ...asks });
    expect(worthOf(asked, trades(stated), [])).toBe(worth);
  });

  test('what other filings of the company add counts, for it may be one purchase', () => {
    const asked = rule({ ...ANY, atLeast: 1_900 });
    expect(worthOf(asked, trades(), [trades({ boughtAtMost: 899 })])).toBe('left-out');
    expect(worthOf(asked, trades(), [trades({ boughtAtMost: 900 })])).toBe('judge');
    expect(worthOf(asked, trades(), [trades({ boughtAtMost: null, soldAtMost: 9e9 })])).toBe(
      'left-out',
    );
  });
});

describe('the days whose index is read', () => {
  test.each([
    ['2026-11-19', '2026-11-20', [], null],
    ['2026-11-19', '2026-11-21', ['2026-11-20'], null],
    ['2026-11-19', '2026-11-23', ['2026-11-20'], null],
    // Thanksgiving is no day of filings.
    ['2026-11-24', '2026-11-30', ['2026-11-25', '2026-11-27'], null],
    [
      '2026-11-16',
      '2026-11-24',
      ['2026-11-19', '2026-11-20', '2026-11-23'],
      ['2026-11-17', '2026-11-18'],
    ],
  ])('after %s on %s: %j', (indexedTo, today, read, passed) => {
    expect(indexDays(day(indexedTo), day(today))).toEqual({
      read,
      passed: passed && { from: passed[0], to: passed[1] },
    });
  });

  test('an absence of years costs no more than one of a year', () => {
    const { read, passed } = indexDays(day('2003-06-30'), day('2026-11-24'));
    expect(read).toHaveLength(3);
    expect(passed?.from).toBe('2025-11-24');
  });

  test('two stretches are one from the first day to the last', () => {
    const [a, b] = [
      { from: day('2026-11-02'), to: day('2026-11-03') },
      { from: day('2026-10-01'), to: day('2026-10-02') },
    ];
    expect(joined(a, b)).toEqual({ from: '2026-10-01', to: '2026-11-03' });
    expect([joined(null, b), joined(a, null)]).toEqual([b, a]);
  });
});

describe('a daily index', () => {
  test('is read by its columns from the end of each line', () => {
    const text = [heading, '---', line('4', 'A  NAME 4 20261120, L.P.'), line('424B2', 'B')];
    expect(readDailyIndex(text.join('\r\n'), four)).toEqual({
      ok: true,
      value: [
        {
          form: '4',
          name: 'A NAME 4 20261120, L.P.',
          cik: cik(320193),
          filedOn: '2026-11-20',
          accession: '0000999101-26-000001',
        },
      ],
    });
  });

  test('that is none is refused, and a line that makes no sense passed over', () => {
    expect(readDailyIndex('<html>', four).ok).toBe(false);
    const lines = [heading, line('4', 'A', '../../etc/passwd'), '4', line('4', 'B')];
    expect(readDailyIndex(lines.join('\n'), four)).toMatchObject({ value: [{ name: 'B' }] });
  });

  test('has its address in the quarter of its day', () => {
    expect(dailyIndexUrl(day('2026-03-31'))).toBe(
      'https://www.sec.gov/Archives/edgar/daily-index/2026/QTR1/form.20260331.idx',
    );
  });

  test('is read in time that grows with its length, forged lines too', () => {
    expect(growth(indexOf, readIndex, { size: 2_000, limit: 8 })).toBeLessThan(8);
  });

  const real = '../shared/edgar/feeds/idx/form.20200318.idx';
  test.skipIf(!existsSync(real))('of 18 March 2020, as EDGAR has it (needs ../shared)', () => {
    const read = readDailyIndex(readFileSync(real, 'latin1'), (form) => /^4(?:\/A)?$/.test(form));
    const filings = read.ok ? read.value : [];
    expect(new Set(filings.map((one) => one.accession)).size).toBe(991);
  });
});

describe('the parties of a filing', () => {
  const real = '../shared/edgar/sc13/schedule13g_full_submission.txt';
  test.skipIf(!existsSync(real))('of a real Schedule 13G (needs ../shared)', () => {
    expect(partiesOf(readFileSync(real, 'latin1')).subject).toEqual({
      cik: cik(1374328),
      name: 'FITLIFE BRANDS, INC.',
    });
  });

  test('whose header names none are none', () => {
    expect(partiesOf('<SEC-HEADER>\nSUBJECT COMPANY:\n</SEC-HEADER>')).toEqual({
      subject: null,
      filer: null,
    });
  });

  test('are looked for in time that grows with the length', () => {
    expect(growth(headerOf, partiesOf, { size: 2_000, limit: 8 })).toBeLessThan(8);
  });
});

describe('filings of a feed', () => {
  const today = day('2026-11-20');

  test('stand there once for each party, and are one', () => {
    const fed = fedFilings([entry({}), entry({ cik: cik(6), role: 'Issuer' })], today);
    expect(fed).toEqual([
      {
        filing: { accession: accession(1), form: '4', cik: cik(5), filedOn: today, issuer: cik(6) },
        found: null,
      },
    ]);
  });

  test('by their form alone are about their subject, and a 13F about who filed it', () => {
    const [notice, holdings, lost] = fedFilings(
      [
        entry({ form: '144', role: 'Subject', name: 'ACME CORP' }),
        entry({ form: '144', role: 'Reporting', name: 'DOE JANE' }),
        entry({ accession: accession(2), form: '13F-HR', role: 'Filer', name: 'LARCH LP' }),
        entry({ accession: accession(3), form: 'SCHEDULE 13G', role: 'Filed by' }),
      ],
      today,
    );
    expect(notice?.found?.news).toMatchObject({
      subject: { name: 'ACME CORP' },
      content: { kind: 'sale-notice', filer: 'DOE JANE' },
    });
    expect(holdings?.found).toMatchObject({
      id: `fund:${known(cik(5))}`,
      news: { content: { kind: 'fund-filed', period: null } },
    });
    // Without its subject a Schedule has to be read.
    expect(lost?.found).toBeNull();
  });
});

test('what any company can be told of is all but what funds hold', () => {
  expect(RULE_TOPICS.filter((topic) => !isOfAny(topic))).toEqual([
    'fund-opened',
    'fund-closed',
    'fund-core-exit',
    'fund-core-cut',
  ]);
});

test('what it costs is said at its most', () => {
  expect(WIDE_COST).toMatchObject({ perHour: 363, perDay: 4_231 });
});
