import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FUND_FILE_URL, TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import { Deferred } from '@/test/unit/edgar/deferred';
import { fundFile, OTHER, tickerFile } from './filings';
import { DAY_MS, MINUTE_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

async function tickers(symbols: readonly string[]): Promise<string[] | string> {
  const result = await world.directory.slice({ symbols, words: [] });
  return result.ok ? result.value.listings.map(({ ticker }) => ticker) : result.problem.kind;
}

const both = () => tickers(['SMPW', 'SMPE']);
const built = async () => (await world.cache.indexes.get('directory'))?.builtFrom;
const timesAsked = () => world.sec.times(FUND_FILE_URL);

describe('funds', () => {
  test('hold up no answer, and are there as soon as their list is', async () => {
    const coming = new Deferred<Response>();
    world.sec.serve(FUND_FILE_URL, () => coming.promise);
    expect(await both()).toEqual(['SMPW']);
    await expect.poll(timesAsked).toBe(1);
    expect(await both()).toEqual(['SMPW']);
    coming.resolve(new Response(fundFile()));
    await expect.poll(both).toEqual(['SMPW', 'SMPE']);
    expect(timesAsked()).toBe(1);
  });

  test('are asked for after the companies, with the lowest priority', async () => {
    await both();
    await expect.poll(both).toEqual(['SMPW', 'SMPE']);
    expect(world.sec.asked).toEqual([TICKER_FILE_URL, FUND_FILE_URL]);
  });

  test('are not asked for while there are no companies', async () => {
    world.sec.serve(TICKER_FILE_URL, () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await both()).toBe('offline');
    expect(timesAsked()).toBe(0);
  });

  test.each([
    ['broken', () => new Response('{"fields":[')],
    ['empty', () => new Response('{"fields":["cik","seriesId","classId","symbol"],"data":[]}')],
    ['refused', () => new Response('', { status: 500 })],
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('whose list is %s cost nobody the companies, and are asked for later', async (_, respond) => {
    world.sec.serve(FUND_FILE_URL, respond);
    const told = async () => (await world.cache.sources.get(FUND_FILE_URL))?.problem ?? null;
    for (let page = 0; page < 3; page++) expect(await both()).toEqual(['SMPW']);
    await expect.poll(told).not.toBeNull();
    world.restart();
    expect(await both()).toEqual(['SMPW']);
    expect(timesAsked()).toBe(1);
    world.sec.serve(FUND_FILE_URL, () => new Response(fundFile()));
    world.ms += 16 * MINUTE_MS;
    await both();
    await expect.poll(both).toEqual(['SMPW', 'SMPE']);
    expect(await told()).toBeNull();
  });

  test('are renewed every week, also while the list of companies is broken', async () => {
    await both();
    await expect.poll(both).toEqual(['SMPW', 'SMPE']);
    world.sec.serve(TICKER_FILE_URL, () => new Response('oops', { status: 500 }));
    world.sec.serve(FUND_FILE_URL, () => new Response(fundFile([[999_802, 'NEWE']])));
    world.ms += 8 * DAY_MS;
    await both();
    await expect.poll(() => tickers(['SMPW', 'SMPE', 'NEWE'])).toEqual(['SMPW', 'NEWE']);
  });
});

describe('the index', () => {
  beforeEach(async () => {
    await both();
    await expect.poll(both).toEqual(['SMPW', 'SMPE']);
  });

  test('serves a restarted worker from one row, without the lists', async () => {
    const reads = [world.cache.tickers, world.cache.funds].map((table) =>
      vi.spyOn(table, 'toArray'),
    );
    const lexicon = vi.spyOn(world, 'lexicon', 'get');
    world.restart();
    expect(await both()).toEqual(['SMPW', 'SMPE']);
    // Whatever would be built behind the answer has begun before the next one.
    expect(await both()).toEqual(['SMPW', 'SMPE']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reads.flatMap((read) => read.mock.calls)).toEqual([]);
    expect(lexicon).not.toHaveBeenCalled();
  });

  test.each([
    ['of another version', { version: -1 }],
    ['that is broken', { packed: '{' }],
  ])('%s is built anew by the next worker', async (_, changes) => {
    await world.cache.indexes.update('directory', changes);
    world.restart();
    expect(await both()).toEqual(['SMPW', 'SMPE']);
    const row = await world.cache.indexes.get('directory');
    expect(row).not.toMatchObject(changes);
  });

  test('that was not yet built from the newest lists serves, and is built anew behind', async () => {
    const before = await built();
    await world.cache.sources.update(TICKER_FILE_URL, { changedAtMs: world.ms + 1 });
    await world.cache.tickers.where({ ticker: 'SMPW' }).delete();
    world.restart();
    expect(await both()).toEqual(['SMPW', 'SMPE']);
    await expect.poll(both).toEqual(['SMPE']);
    expect(await built()).not.toBe(before);
  });

  test('is not built anew for a list that is unchanged', async () => {
    const before = await built();
    for (const url of [TICKER_FILE_URL, FUND_FILE_URL]) {
      world.sec.serve(url, () => new Response(null, { status: 304 }));
    }
    world.ms += 8 * DAY_MS;
    await both();
    await expect.poll(timesAsked).toBe(2);
    await expect
      .poll(async () => (await world.cache.sources.get(FUND_FILE_URL))?.fetchedAtMs)
      .toBe(world.ms);
    world.restart();
    await both();
    expect(await built()).toBe(before);
  });

  test('that cannot be built is a fault, and the next question tries again', async () => {
    await world.cache.indexes.clear();
    const { lexicon } = world;
    world.lexicon = 'of another make';
    world.restart();
    await expect(both()).rejects.toThrow('lexicon');
    world.lexicon = lexicon;
    expect(await both()).toEqual(['SMPW', 'SMPE']);
  });

  test('two lists that arrive together end in one index of both', async () => {
    world.sec.serve(TICKER_FILE_URL, () => new Response(tickerFile([OTHER])));
    world.sec.serve(FUND_FILE_URL, () => new Response(fundFile([[999_802, 'NEWE']])));
    world.ms += 8 * DAY_MS;
    await both();
    await expect.poll(() => tickers(['OTHP', 'NEWE', 'SMPE'])).toEqual(['OTHP', 'NEWE']);
  });
});
