import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapCusips, type CusipFacts } from '@/lib/core/cusip/cusip-map';
import { FailsReader, type FailsSymbol } from '@/lib/core/cusip/read-fails';
import { readTickerFile } from '@/lib/core/edgar/ticker-file';
import { allSteps } from '@/lib/core/steps';
import { EDGAR, isEdgarThere, reason } from '@/test/unit/form13f/filings-at-hand';
import { cusip, held, realBook } from '@/test/unit/form13f-change/books';
import { cik, day } from '@/test/unit/insider/known';
import { listing } from './listing';

const directory = [
  listing('KO', 3, 'COCA COLA CO'),
  listing('BRK-B', 2, 'BERKSHIRE HATHAWAY INC'),
  listing('GOOGL', 1, 'Alphabet Inc.'),
  listing('GOOG', 1, 'Alphabet Inc.'),
  listing('NEWCO', 7, 'New Company Inc'),
];

function fails(...rows: [number: string, symbol: string, description: string, on?: string][]) {
  const symbols = new Map<ReturnType<typeof cusip>, FailsSymbol[]>();
  for (const [number, symbol, description, on = '2026-11-10'] of rows) {
    const one = { symbol, description, on: day(on) };
    symbols.set(cusip(number), [...(symbols.get(cusip(number)) ?? []), one]);
  }
  return symbols;
}

function map(facts: Partial<CusipFacts>) {
  const none = { directory, fails: new Map(), schedules: [], positions: [] };
  return allSteps(mapCusips({ ...none, today: day('2026-11-22'), ...facts }));
}

function schedule(number: number, ...cusips: string[]) {
  const confidence = 'sure' as const;
  return { cik: cik(number), issuer: 'ANY', cusips: cusips.map(cusip), confidence };
}

function entryOf(facts: Partial<CusipFacts>, number: string) {
  const entry = map(facts).entries.get(cusip(number));
  return entry && [entry.cik, entry.ticker, entry.confidence, entry.source];
}

describe('by fails to deliver', () => {
  test('a symbol of the list, whose description fits, is sure', () => {
    const facts = { fails: fails(['191216100', 'KO', 'COCA COLA COMPANY (THE)']) };
    expect(entryOf(facts, '191216100')).toEqual([cik(3), 'KO', 'sure', 'fails']);
  });

  test('a class written without its mark is found', () => {
    const facts = { fails: fails(['084670702', 'BRKB', 'BERKSHIRE HATHAWAY INC CL B']) };
    expect(entryOf(facts, '084670702')).toEqual([cik(2), 'BRK-B', 'sure', 'fails']);
  });

  test('T7: sibling classes are told apart, and both are kept', () => {
    const facts = {
      fails: fails(
        ['02079K305', 'GOOGL', 'ALPHABET INC CL A'],
        ['02079K107', 'GOOG', 'ALPHABET INC CL C'],
      ),
    };
    const tickers = ['02079K305', '02079K107'].map(
      (one) => map(facts).entries.get(cusip(one))?.ticker,
    );
    expect(tickers).toEqual(['GOOGL', 'GOOG']);
  });

  test('T7: CINS numbers of foreign issuers are numbers too', () => {
    const facts = { fails: fails(['G0408V102', 'KO', 'COCA COLA EUROPE']) };
    expect(entryOf(facts, 'G0408V102')).toEqual([cik(3), 'KO', 'sure', 'fails']);
  });

  test('T7: an old row of a symbol that passed to another company is dropped', () => {
    const facts = { fails: fails(['555555500', 'NEWCO', 'OLDER INDUSTRIES', '2024-01-10']) };
    expect(entryOf(facts, '555555500')).toBeUndefined();
    const fresh = { fails: fails(['555555500', 'NEWCO', 'OLDER INDUSTRIES']) };
    expect(entryOf(fresh, '555555500')).toEqual([cik(7), 'NEWCO', 'likely', 'fails']);
  });

  test('T7: a retired number stays with its company by the characters of its issuer', () => {
    const facts = {
      fails: fails(
        ['555555509', 'NEWCO', 'NEW COMPANY INC', '2026-11-10'],
        ['555555400', 'NEWCO', 'OLD NAME', '2026-10-20'],
        ['666666600', 'NEWCO', 'UNRELATED', '2026-10-20'],
      ),
    };
    expect(entryOf(facts, '555555509')).toEqual([cik(7), 'NEWCO', 'sure', 'fails']);
    expect(entryOf(facts, '555555400')).toEqual([cik(7), 'NEWCO', 'likely', 'fails']);
    expect(entryOf(facts, '666666600')).toBeUndefined();
  });

  test('a symbol for a few days of a split gives way to the listed one before it', () => {
    const facts = {
      fails: fails(
        ['191216100', 'KOD', 'COCA COLA CO', '2026-11-10'],
        ['191216100', 'KO', 'COCA COLA CO', '2026-11-05'],
      ),
    };
    expect(entryOf(facts, '191216100')).toEqual([cik(3), 'KO', 'sure', 'fails']);
  });
});

test('a Schedule 13D or 13G states the company; the listing where it has only one', () => {
  const facts = { schedules: [schedule(3, '191216100'), schedule(1, '02079K305')] };
  expect(entryOf(facts, '191216100')).toEqual([cik(3), 'KO', 'sure', 'schedule-13']);
  expect(entryOf(facts, '02079K305')).toEqual([cik(1), null, 'sure', 'schedule-13']);
});

test('a schedule that calls the issuer otherwise is likely, and sure beside a file that agrees', () => {
  const stated = [{ ...schedule(3, '191216100'), confidence: 'likely' as const }];
  expect(entryOf({ schedules: stated }, '191216100')).toEqual([
    cik(3),
    'KO',
    'likely',
    'schedule-13',
  ]);
  const weak = fails(['191216100', 'KO', 'XYZ HOLDINGS']);
  expect(entryOf({ fails: weak }, '191216100')).toEqual([cik(3), 'KO', 'likely', 'fails']);
  expect(entryOf({ fails: weak, schedules: stated }, '191216100')).toEqual([
    cik(3),
    'KO',
    'sure',
    'fails',
  ]);
});

test.each([
  [{ schedules: [schedule(3, '191216100'), schedule(7, '191216100')] }],
  [{ schedules: [schedule(7, '191216100')], fails: fails(['191216100', 'KO', 'COCA COLA CO']) }],
])('what sources contradict each other about belongs to nobody, and stays visible', (facts) => {
  const positions = [held('191216100', 10, { issuer: 'COCA COLA CO' })];
  const { entries, conflicts, unmapped } = map({ ...facts, positions });
  expect(entries.size).toBe(0);
  expect(conflicts.get(cusip('191216100'))?.toSorted()).toEqual([cik(3), cik(7)]);
  expect(unmapped.get(cusip('191216100'))).toBe('COCA COLA CO');
});

describe('what no file has', () => {
  const known = { fails: fails(['191216100', 'KO', 'COCA COLA CO']) };

  test("goes to the company that has the issuer's characters", () => {
    const facts = { ...known, positions: [held('191216209', 10, { issuer: 'COKE' })] };
    expect(entryOf(facts, '191216209')).toEqual([cik(3), null, 'likely', 'prefix']);
  });

  test('but no fund does: many of one trust share them', () => {
    const positions = [held('191216209', 10, { title: 'GOLD MINERS ETF' })];
    expect(map({ ...known, positions }).unmapped.size).toBe(1);
  });

  test('T7: a name only suggests, and never against the characters of an issuer', () => {
    const positions = [held('777777700', 10, { issuer: 'NEW COMPANY INC' })];
    expect(entryOf({ positions }, '777777700')).toEqual([cik(7), 'NEWCO', 'suggested', 'name']);
    const foreign = { schedules: [schedule(3, '777777809'), schedule(2, '777777908')], positions };
    expect(entryOf(foreign, '777777700')).toBeUndefined();
  });

  test('T7: stays visible with the name the manager gives', () => {
    const positions = [held('888888800', 10, { issuer: 'NOBODY KNOWS INC' })];
    const { entries, unmapped } = map({ positions });
    expect(entries.size).toBe(0);
    expect([...unmapped]).toEqual([['888888800', 'NOBODY KNOWS INC']]);
  });
});

test.skipIf(!isEdgarThere)(`real: most of what Berkshire held is mapped${reason}`, () => {
  const reader = new FailsReader();
  reader.write(readFileSync(`${EDGAR}/ftd/cnsfails202211b.txt`, 'latin1'));
  const file = reader.close();
  const list = readTickerFile(
    JSON.parse(readFileSync(`${EDGAR}/tickers/company_tickers_exchange_2025-12-14.json`, 'utf8')),
  );
  if (!file.ok || !list.ok) throw new Error('the files cannot be read');
  const table = `${EDGAR}/form13f/berkshire/2022-12-31/filed2023-02-14_infotable.xml`;
  const { positions } = realBook(table, '2022-12-31', 1);
  const facts = { directory: list.value, fails: file.value.symbols, schedules: [], positions };
  const { entries, unmapped, conflicts } = allSteps(
    mapCusips({ ...facts, today: day('2022-12-15') }),
  );
  expect([...unmapped.values()]).toEqual([
    'ACTIVISION BLIZZARD INC',
    'VANGUARD INDEX FDS',
    'PARAMOUNT GLOBAL',
  ]);
  expect([...conflicts]).toEqual([]);
  const sure = positions.filter((one) => entries.get(one.cusip)?.confidence === 'sure');
  expect([positions.length, sure.length]).toEqual([49, 43]);
  expect(entries.get(cusip('037833100'))).toMatchObject({ ticker: 'AAPL', confidence: 'sure' });
});
