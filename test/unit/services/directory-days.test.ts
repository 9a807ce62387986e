import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FUND_FILE_URL, TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { Listing } from '@/lib/core/ticker/slice';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import { fundFile, OTHER, SAMPLE, tickerFile } from './filings';
import { cikOf, DAY_MS, World } from './world';

// The world begins on 2026-11-20 in UTC.

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

async function listing(ticker: string): Promise<Listing | undefined> {
  const slice = await world.directory.slice({ symbols: [ticker], words: [] });
  if (!slice.ok) throw new Error(slice.problem.kind);
  return slice.value.listings[0];
}

/** A week later this is the list, and it has been fetched. */
async function renew(companies: readonly IssuerName[]): Promise<void> {
  world.sec.serve(TICKER_FILE_URL, () => new Response(tickerFile(companies)));
  world.ms += 8 * DAY_MS;
  await listing('FILA');
  await expect
    .poll(async () => (await world.cache.sources.get(TICKER_FILE_URL))?.changedAtMs)
    .toBe(world.ms);
  // One more turn of the same keeper: the index of that list is built.
  await world.directory.rebuild();
}

async function days(ticker: string) {
  const rows = await world.cache.tickers.where({ ticker }).sortBy('firstSeenOn');
  return rows.map(({ cik, firstSeenOn, lastSeenOn }) => [Number(cik), firstSeenOn, lastSeenOn]);
}

describe('a ticker that left the list', () => {
  beforeEach(async () => {
    await listing('SMPW');
    await renew([OTHER]);
  });

  test('is kept with its days, and given with the last of them', async () => {
    expect(await days('SMPW')).toEqual([[SAMPLE.cik, '2026-11-20', '2026-11-20']]);
    expect(await days('OTHP')).toEqual([[OTHER.cik, '2026-11-20', null]]);
    expect(await listing('SMPW')).toMatchObject({ cik: cikOf(), until: '2026-11-20' });
    expect(await listing('OTHP')).not.toHaveProperty('until');
  });

  test('keeps its days while further lists do without it', async () => {
    await renew([OTHER]);
    expect(await days('SMPW')).toEqual([[SAMPLE.cik, '2026-11-20', '2026-11-20']]);
  });

  test('stands for the company that got it, and the old one is still found by its CIK', async () => {
    const heir = { ...OTHER, cik: 999_777, name: 'HEIR CORP', ticker: 'SMPW' };
    await renew([OTHER, heir]);
    expect(await listing('SMPW')).toMatchObject({ cik: cikOf(heir), name: 'HEIR CORP' });
    expect(await listing('SMPW')).not.toHaveProperty('until');
    expect(await days('SMPW')).toEqual([
      [SAMPLE.cik, '2026-11-20', '2026-11-20'],
      [heir.cik, '2026-12-06', null],
    ]);
    expect(await world.directory.find(cikOf(), 'SMPW')).toMatchObject({
      ok: true,
      value: { cik: cikOf(), name: SAMPLE.name },
    });
  });

  test('and came back is as it was', async () => {
    await renew([SAMPLE, OTHER]);
    expect(await days('SMPW')).toEqual([[SAMPLE.cik, '2026-11-20', null]]);
    expect(await listing('SMPW')).not.toHaveProperty('until');
  });

  test('goes to the fund that got it', async () => {
    world.sec.serve(FUND_FILE_URL, () => new Response(fundFile([[999_801, 'SMPW']])));
    world.ms += 8 * DAY_MS;
    await listing('SMPW');
    await expect
      .poll(() => listing('SMPW'))
      .toMatchObject({ series: 'S000999801', cik: '0000999801' });
  });
});

test('two that bore a ticker and are gone: the later one is meant', async () => {
  const heir = { ...OTHER, cik: 999_777, name: 'HEIR CORP', ticker: 'SMPW' };
  await listing('SMPW');
  await renew([heir]);
  await renew([OTHER]);
  expect(await listing('SMPW')).toMatchObject({ cik: cikOf(heir), until: '2026-11-28' });
});

test('the last day of a ticker is that on which the list was last confirmed', async () => {
  await listing('SMPW');
  world.sec.serve(TICKER_FILE_URL, () => new Response(null, { status: 304 }));
  world.ms += 8 * DAY_MS;
  await listing('SMPW');
  await expect
    .poll(async () => (await world.cache.sources.get(TICKER_FILE_URL))?.fetchedAtMs)
    .toBe(world.ms);
  await renew([OTHER]);
  expect(await days('SMPW')).toEqual([[SAMPLE.cik, '2026-11-20', '2026-11-28']]);
});
