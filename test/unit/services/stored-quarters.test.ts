import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepFiling } from '@/lib/services/funds/books';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { readFund } from '@/lib/services/funds/read-fund';
import type { HoldingsFiling } from '@/lib/core/form13f/book';
import type { Archive } from '@/test/replica/archive';
import { filingOfHoldings } from '@/test/replica/build/form13f';
import { held } from '@/test/unit/form13f-change/books';
import { accession, day } from '@/test/unit/insider/known';
import { beginWithFunds, cik, followOnly, loadFunds } from './funds-world';
import type { World } from './world';

const NETHERBY = 'Q90027101';
const HARROWGATE = 9992008;

let world: World;
let archive: Archive;

beforeEach(async () => {
  ({ world, archive } = await beginWithFunds());
  await world.directory.ensure('hover');
});
afterEach(() => world.close());

/** A filing of an earlier quarter, as the store keeps it since it was read. */
function earlier(period: string, shares: number): HoldingsFiling {
  const cover = {
    cik: cik(HARROWGATE),
    manager: 'HARROWGATE LLP',
    period: day(period),
    report: 'holdings',
    amendment: null,
    entries: 1,
    total: null,
    isConfidentialOmitted: false,
    reportedBy: [],
  } as const;
  const positions = [held(NETHERBY, shares, { value: shares * 118 })];
  const unit = 'dollars' as const;
  return {
    accession: accession(7),
    filedOn: day(period),
    cover,
    unit,
    rows: 1,
    positions,
    flags: [],
  };
}

/** Harrowgate's view, of one quarter against another where they are named. */
function read(period: string | null, against: string | null) {
  const [shown, earlierOne] = [period, against].map((text) => (text === null ? null : day(text)));
  return readFund(world, new KeptFunds(world), cik(HARROWGATE), shown, earlierOne);
}

describe('a quarter held against any that is stored', () => {
  beforeEach(async () => {
    await followOnly(world, [HARROWGATE, 9992009]);
    await loadFunds(world);
    await keepFiling(world.cache, cik(HARROWGATE), earlier('2025-12-31', 5_000));
  });

  test('says how far away it is, what is not seen in between, and counts after the split', async () => {
    const fund = await read(null, '2025-12-31');
    expect(fund?.periods).toEqual(['2026-09-30', '2026-06-30', '2025-12-31']);
    expect(fund?.shown).toMatchObject({
      period: '2026-09-30',
      state: 'compared',
      against: {
        period: '2025-12-31',
        quarters: 3,
        unseen: ['2026-03-31'],
        splits: [{ issuer: 'NETHERBY SEMICONDUCTOR CORP', from: 1, to: 4, basis: 'filed' }],
      },
    });
    const change = fund?.shown?.changes.find(({ cusip }) => cusip === NETHERBY);
    expect(change).toMatchObject({ before: 5_000, after: 10_101 * 4, status: 'ADD' });
    expect(change?.adjustment).toMatchObject({ kind: 'split', to: 4 });
  });

  test('is the quarter before unless another is asked for that is kept and earlier', async () => {
    const usual = await read(null, null);
    expect(usual?.shown?.against).toMatchObject({ period: '2026-06-30', quarters: 1, unseen: [] });
    expect(usual?.shown?.changes).toContainEqual(expect.objectContaining({ status: 'HOLD' }));
    for (const odd of ['2026-03-31', '2026-09-30', '2026-12-31']) {
      expect(await read('2026-09-30', odd)).toEqual(usual);
    }
  });

  test('a quarter whose own predecessor is missing can be held against an earlier one', async () => {
    expect((await read('2026-06-30', null))?.shown).toMatchObject({
      state: 'uncompared',
      why: 'previous-missing',
      against: null,
    });
    expect((await read('2026-06-30', '2025-12-31'))?.shown).toMatchObject({
      state: 'compared',
      against: { period: '2025-12-31', quarters: 2, unseen: ['2026-03-31'] },
    });
  });
});

describe('a filing that leaves open whether it counts in thousands', () => {
  const FEW = 9992098;

  /** So few shares that a price of four cents for each is no proof of thousands. */
  function file(value: number): void {
    const manager = { cik: FEW, name: 'SPARSE LP' };
    const trade = { sic: '', sicDescription: '' };
    archive.register({ ...manager, ...trade, kind: 'company', tickers: [], exchange: null });
    const rows = [{ issuer: 'WRENFIELD SOFTWARE INC', cusip: 'Q90009101', shares: 50_000, value }];
    const [filedOn, period] = [day('2026-11-09'), day('2026-09-30')];
    const accession = `000${FEW}-26-000001`;
    archive.add(filingOfHoldings({ accession, filedOn, period, manager, rows }));
  }

  const shown = async () => (await readFund(world, new KeptFunds(world), cik(FEW)))?.shown;

  test('is settled by what other followed managers report for the same shares', async () => {
    file(2_000);
    await followOnly(world, [FEW]);
    await loadFunds(world);
    expect(await shown()).toMatchObject({ value: null, flags: ['unit-uncertain'] });
    await followOnly(world, [FEW, 9992002]);
    world.ms += 86_400_000;
    await loadFunds(world);
    expect(await shown()).toMatchObject({ value: 2_000_000, flags: [] });
  });

  test('stays open where they hold none of it', async () => {
    file(2_000);
    await followOnly(world, [FEW, 9992006]);
    await loadFunds(world);
    expect(await shown()).toMatchObject({ value: null, flags: ['unit-uncertain'] });
  });
});
