import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import { BANK, OTHER, SAMPLE, tickerFile } from './filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

async function tickers(symbols: readonly string[]): Promise<string[] | string> {
  const result = await world.directory.slice({ symbols, words: [] });
  return result.ok ? result.value.listings.map(({ ticker }) => ticker) : result.problem.kind;
}

const timesAsked = () => world.sec.times(TICKER_FILE_URL);

async function found(text: string): Promise<string[] | string> {
  const result = await world.directory.search(text);
  return result.ok ? result.value.map(({ ticker }) => ticker) : result.problem.kind;
}

describe('the list', () => {
  test('is fetched once, for everyone who asks at the same time and later', async () => {
    const all = await Promise.all([tickers(['SMPW']), tickers(['SMPW', 'NONE', '!']), found('o')]);
    expect(all).toEqual([['SMPW'], ['SMPW'], ['OTHP']]);
    world.restart();
    world.ms += 6 * DAY_MS;
    expect(await tickers(['OTHP'])).toEqual(['OTHP']);
    expect(world.sec.look()).toEqual(['tickers']);
  });

  test('is renewed after a week; the old one serves until then', async () => {
    const headers = { etag: '"1"', 'last-modified': 'Fri, 20 Nov 2026 11:00:00 GMT' };
    world.sec.serve(TICKER_FILE_URL, () => new Response(tickerFile(), { headers }));
    await tickers(['SMPW']);
    world.ms += 7 * DAY_MS;
    const renamed = { ...OTHER, ticker: 'NEWT' };
    const conditions: unknown[] = [];
    world.sec.serve(TICKER_FILE_URL, ({ headers }) => {
      conditions.push(headers);
      return new Response(tickerFile([SAMPLE, renamed]));
    });
    expect(await tickers(['OTHP', 'NEWT'])).toEqual(['OTHP']);
    await expect.poll(() => tickers(['NEWT'])).toEqual(['NEWT']);
    expect(conditions).toEqual([
      { 'If-None-Match': '"1"', 'If-Modified-Since': headers['last-modified'] },
    ]);
    expect(world.sec.look()).toEqual(['tickers', 'tickers']);
  });

  test('that is unchanged is not asked for again for a week', async () => {
    await tickers(['SMPW']);
    world.ms += 8 * DAY_MS;
    world.sec.serve(TICKER_FILE_URL, () => new Response(null, { status: 304 }));
    await tickers(['SMPW']);
    await expect
      .poll(async () => (await world.cache.sources.get(TICKER_FILE_URL))?.fetchedAtMs)
      .toBe(world.ms);
    world.ms += 6 * DAY_MS;
    expect(await tickers(['SMPW'])).toEqual(['SMPW']);
    expect(world.sec.look()).toEqual(['tickers', 'tickers']);
  });

  test.each([
    ['broken', () => new Response('{"fields":[')],
    ['empty', () => new Response('{"fields":["cik","name","ticker","exchange"],"data":[]}')],
    ['refused', () => new Response('', { status: 500 })],
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('that is %s leaves the old one, and is not asked for at every page', async (_, respond) => {
    await tickers(['SMPW']);
    world.ms += 8 * DAY_MS;
    world.sec.serve(TICKER_FILE_URL, respond);
    for (let page = 0; page < 5; page++) expect(await tickers(['SMPW'])).toEqual(['SMPW']);
    await expect.poll(timesAsked).toBe(2);
    world.ms += 16 * MINUTE_MS;
    expect(await tickers(['SMPW'])).toEqual(['SMPW']);
    await expect.poll(timesAsked).toBe(3);
  });

  test('that cannot be had the first time is a problem, and is tried again', async () => {
    world.sec.serve(TICKER_FILE_URL, () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await tickers(['SMPW'])).toBe('offline');
    expect(await world.directory.find(cikOf(), 'SMPW')).toMatchObject({ ok: false });
    world.sec.serve(TICKER_FILE_URL, () => new Response(tickerFile()));
    // Twenty open pages ask at once: one attempt answers them all.
    expect(await tickers(['SMPW'])).toBe('offline');
    expect(timesAsked()).toBe(1);
    world.ms += 20_000;
    expect(await tickers(['SMPW'])).toEqual(['SMPW']);
  });

  test('from a future that never was is renewed', async () => {
    world.ms += 400 * DAY_MS;
    await tickers(['SMPW']);
    world.ms -= 400 * DAY_MS;
    await tickers(['SMPW']);
    await expect.poll(timesAsked).toBe(2);
  });

  test('that cannot be kept is no unhandled rejection', async () => {
    await tickers(['SMPW']);
    world.ms += 8 * DAY_MS;
    world.sec.serve(TICKER_FILE_URL, () => {
      world.cache.close();
      return new Response(tickerFile());
    });
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    await world.directory.ensure('hover');
    await expect.poll(timesAsked).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

describe('find', () => {
  const shares = { ...SAMPLE, ticker: 'SMPW-PA' };

  beforeEach(() => {
    world.sec.serve(TICKER_FILE_URL, () => new Response(tickerFile([SAMPLE, shares, OTHER])));
  });

  test.each([
    ['the ticker asked for', 'SMPW-PA', 'SMPW-PA'],
    ['else the main one', 'SMPW-PZ', 'SMPW'],
    ['never that of another company', 'OTHP', 'SMPW'],
  ])('gives %s', async (_, asked, ticker) => {
    const entry = { ticker, cik: cikOf(), name: SAMPLE.name, exchange: 'NYSE' };
    expect(await world.directory.find(cikOf(), asked)).toEqual({ ok: true, value: entry });
  });

  test('gives a fund, whose trust is on no list of companies', async () => {
    const trust = { ...SAMPLE, cik: 999_801 };
    await expect
      .poll(() => world.directory.find(cikOf(trust), 'SMPE'))
      .toMatchObject({ ok: true, value: { ticker: 'SMPE', series: 'S000999801' } });
    expect(await world.directory.find(cikOf(), 'SMPE')).toMatchObject({
      value: { ticker: 'SMPW' },
    });
  });

  test('says when it has no such company', async () => {
    const stranger = { ...SAMPLE, cik: 1 };
    expect(await world.directory.find(cikOf(stranger), 'SMPW')).toEqual({
      ok: false,
      problem: { kind: 'unknown-company', name: 'SMPW' },
    });
  });
});

describe('search', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({
    cik: 998_000 + index,
    name: `CROWD ${index} CO`,
    ticker: `CRO${String.fromCodePoint(65 + index)}`,
  }));

  beforeEach(async () => {
    const twice = { ...SAMPLE, ticker: 'SMPW-PA' };
    const file = tickerFile([
      SAMPLE,
      twice,
      OTHER,
      BANK,
      { ...crowd[0], ...BANK, ticker: 'WORKS' },
    ]);
    const table = JSON.parse(file) as { data: unknown[] };
    table.data.push(...crowd.map(({ cik, name, ticker }) => [cik, name, ticker, null]));
    world.sec.serve(TICKER_FILE_URL, () => new Response(JSON.stringify(table)));
    await expect.poll(() => found('SMPE')).toEqual(['SMPE']);
  });

  test.each([
    ['SMPW', ['SMPW'], 'a ticker'],
    [' smpw-pa ', ['SMPW-PA'], 'a share class that was meant'],
    ['smp', ['SMPW', 'SMPB', 'SMPE'], 'the beginning of tickers, large ones first, funds last'],
    ['sample', ['SMPW', 'SMPB'], 'the beginning of names, each company once'],
    ['works', ['WORKS', 'SMPW'], 'the very ticker before names'],
    ['place c', ['OTHP'], 'words inside a name'],
    ['ample', [], 'no words that merely contain it'],
    ['.*', [], 'no patterns'],
    ['  ', [], 'nothing for nothing'],
    ['SMPE', ['SMPE'], 'a fund by its ticker'],
  ])('%j finds %j: %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  test('finds a company by a name it had before, and by no ticker it has given up', async () => {
    const former = { formerNames: [{ name: 'OLDEN DAYS INC' }] };
    world.sec.publish([], SAMPLE, former);
    await found('o');
    await world.companies.refresh(cikOf(), 'bulk', () => {});
    world.restart();
    await expect.poll(() => found('olden days')).toEqual(['SMPW']);
    world.ms += 8 * DAY_MS;
    world.sec.serve(TICKER_FILE_URL, () => new Response(tickerFile([OTHER])));
    await found('o');
    await expect.poll(() => found('smpw')).toEqual([]);
  });

  test('finds eight at most', async () => {
    expect(await found('crowd')).toEqual(crowd.slice(0, 8).map(({ ticker }) => ticker));
  });
});
