import { describe, expect, test } from 'vitest';
import type { CusipEntry as MapEntry } from '@/lib/core/cusip/cusip-map';
import { parseCik } from '@/lib/core/edgar/cik';
import type { Cusip } from '@/lib/core/form13f/book';
import type { PositionChange } from '@/lib/core/form13f/change';
import type { FollowedFund } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { allSteps } from '@/lib/core/steps';
import { OpenQuarter } from '@/lib/db/open-quarter';
import { packCusips, PackedCusips, packFails, unpackFails } from '@/lib/db/pack-cusips';
import { packFiling, unpackFiling } from '@/lib/db/pack-filing';
import { packQuarter } from '@/lib/db/pack-quarter';
import { benchFiling } from '@/test/bench/fund-books';

const cusip = (text: string) => text as Cusip;
const cik = (number: number) => {
  const parsed = parseCik(number);
  if (!parsed) throw new Error('no CIK');
  return parsed;
};

describe('a filing', () => {
  test('comes back as it was packed, unknown values unknown', () => {
    const filing = benchFiling(3, 0, '2026-09-30' as IsoDate);
    const [first, ...others] = filing.positions;
    if (!first) throw new Error('no position');
    const odd = [
      { ...first, kind: 'PUT' as const, value: null, amount: 0.5 },
      { ...first, kind: 'PRN' as const, value: 0, issuer: 'Ø & SØNNER', titleOfClass: '' },
      ...others,
    ];
    const whole = { ...filing, positions: odd };
    expect(unpackFiling(structuredClone(packFiling(whole)))).toEqual(whole);
    const none = { ...filing, positions: [] };
    expect(unpackFiling(packFiling(none))).toEqual(none);
  });

  test('keeps its rows apart when a name holds the mark between them', () => {
    const filing = benchFiling(0, 0, '2026-09-30' as IsoDate);
    const positions = filing.positions.map((one) => ({
      ...one,
      issuer: 'A\nB',
      titleOfClass: '\n',
    }));
    const kept = unpackFiling(packFiling({ ...filing, positions }));
    expect(kept.positions).toHaveLength(positions.length);
    expect(new Set(kept.positions.map(({ issuer }) => issuer))).toEqual(new Set(['A B']));
  });
});

describe('a quarter', () => {
  const change: PositionChange = {
    cusip: cusip('NEW000109'),
    kind: 'SH',
    issuer: 'NEW NUMBER INC',
    titleOfClass: 'COM',
    before: 100,
    after: 50,
    adjustment: {
      kind: 'cusip-change',
      before: cusip('OLD000101'),
      issuer: 'OLD NUMBER INC',
      titleOfClass: 'COM',
      basis: 'name',
      split: null,
    },
    status: 'TRIM',
    valueBefore: null,
    valueAfter: 500,
    weightBefore: null,
    weightAfter: 0.25,
    rankBefore: null,
    rankAfter: 3,
    cut: 'large',
  };
  const { accession, filedOn } = benchFiling(1, 0, '2026-09-30' as IsoDate);
  const filed = { accession, filedOn, flags: [] };
  const funds: FollowedFund[] = [
    {
      fund: { cik: cik(1), name: 'ONE', family: [cik(9)] },
      quarter: {
        state: 'compared',
        ...filed,
        changes: new Map([
          [cusip('NEW000109'), [change]],
          [cusip('OLD000101'), [change]],
        ]),
      },
    },
    {
      fund: { cik: cik(2), name: 'TWO', family: [] },
      quarter: { state: 'not-filed', previous: null },
    },
    {
      fund: { cik: cik(3), name: 'THREE', family: [] },
      quarter: {
        state: 'not-filed',
        previous: new Map([
          [
            cusip('OLD000101'),
            [
              {
                cusip: cusip('OLD000101'),
                kind: 'SH',
                issuer: 'OLD NUMBER INC',
                titleOfClass: 'COM',
                amount: 7,
                value: null,
              },
            ],
          ],
        ]),
      },
    },
  ];

  function opened(): OpenQuarter {
    const { head, parts } = structuredClone(allSteps(packQuarter(funds, new Map())));
    return new OpenQuarter(head, (part) => Promise.resolve(parts[part]));
  }

  test('gives back what stands under its CUSIPs', async () => {
    expect(await opened().under([cusip('NEW000109'), cusip('OLD000101')])).toEqual(funds);
  });

  test('has a change of number once, under whichever number it is asked for', async () => {
    const [one] = await opened().under([cusip('NEW000109'), cusip('OLD000101')]);
    if (one?.quarter.state !== 'compared') throw new Error('not compared');
    const found = [...one.quarter.changes.values()].flat();
    expect(found).toHaveLength(2);
    expect(found[0]).toBe(found[1]);
  });

  test('has nothing under others, and says how each manager stands', async () => {
    const quarter = opened();
    const [one, two, three] = await quarter.under([cusip('XXX000101')]);
    expect(one?.quarter).toMatchObject({ state: 'compared', changes: new Map() });
    expect(two?.quarter).toEqual({ state: 'not-filed', previous: null });
    expect(three?.quarter).toEqual({ state: 'not-filed', previous: new Map() });
    expect([...quarter.standings.values()]).toEqual(['compared', 'not-filed', 'not-filed']);
  });
});

const entry = (number: string, of: number, ticker: string | null): MapEntry => ({
  cusip: cusip(number),
  cik: cik(of),
  ticker: ticker as MapEntry['ticker'],
  confidence: 'likely',
  source: 'fails',
});

describe('a map of CUSIPs', () => {
  const entries = [
    entry('B00000101', 22, 'BB'),
    entry('A00000101', 2, 'AA'),
    entry('A00000200', 2, null),
  ];
  const map = new PackedCusips(
    packCusips({ entries: new Map(entries.map((one) => [one.cusip, one])) }),
  );

  test('finds all of a company, and none of another whose number is like it', () => {
    expect(map.of(cik(2)).map((one) => one.cusip)).toEqual(['A00000101', 'A00000200']);
    expect(map.of(cik(22))).toEqual([{ cusip: 'B00000101', confidence: 'likely' }]);
    expect(map.of(cik(222))).toEqual([]);
  });

  test('finds every company of a large one, and none in an empty one', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      entry(
        `C${String(at).padStart(5, '0')}101`,
        1 + 2 * Math.floor(at / 2),
        at % 3 ? 'TICK' : null,
      ),
    );
    const large = new PackedCusips(
      packCusips({ entries: new Map(many.map((one) => [one.cusip, one])) }),
    );
    for (const { cik: of, cusip: number } of many) {
      expect(large.of(of).map((one) => one.cusip)).toContain(number);
      expect(large.of(of)).toHaveLength(2);
    }
    for (const other of [2, 150, 298, 300, 4_000]) expect(large.of(cik(other))).toEqual([]);
    expect(new PackedCusips(packCusips({ entries: new Map() })).of(cik(2))).toEqual([]);
  });

  test('finds tickers and their companies as far as they are known', () => {
    expect(map.listings(new Set(['A00000101', 'A00000200', 'X']))).toEqual({
      tickers: { A00000101: 'AA' },
      companies: { A00000101: cik(2) },
    });
  });

  test('and the files it is made of come back as they were packed', () => {
    const on = '2026-10-01' as IsoDate;
    const fails = new Map([[cusip('A00000101'), [{ symbol: 'AA', on, description: 'A & A INC' }]]]);
    expect(unpackFails(packFails(fails))).toEqual(fails);
    expect(unpackFails('rubbish\n\n')).toEqual(new Map());
  });
});
