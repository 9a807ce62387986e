import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportSearchUrl } from '@/lib/core/nport/found-reports';
import { seriesFeedUrl } from '@/lib/core/nport/series-feed';
import { filerBrowseUrl, FUND_FILE_URL } from '@/lib/core/edgar/urls';
import type { Archive } from '@/test/replica/archive';
import { filingOfFundReport, filingOfYear } from '@/test/replica/build/nport';
import { APPRECIATION, VALUE_ETF } from '@/test/replica/facts/fund-reports';
import { day } from '@/test/unit/insider/known';
import { beginWithFunds, cik, followOnly, loadFunds } from './funds-world';
import { DAY_MS, MINUTE_MS, type World } from './world';

const ARIEL = { by: 'series', cik: cik(798365), series: 'S000005025' } as const;
const ETF = { by: 'series', cik: cik(9990900), series: 'S999900001' } as const;
const BY_NAME = { by: 'name', name: 'The Ariel Appreciation Fund' } as const;

let world: World;
let archive: Archive;

beforeEach(async () => {
  ({ world, archive } = await beginWithFunds());
});
afterEach(() => world.close());

function asked(): string[] {
  return world.sec.asked.splice(0).filter((url) => url !== FUND_FILE_URL);
}

/** Files an amendment of a report of the Ariel fund. */
function amended(serial: number, filedOn: string, asOf: string, netAssets: number): void {
  const facts = { fund: APPRECIATION, filedOn: day(filedOn), asOf: day(asOf), netAssets };
  const accession = `0000798365-26-00050${serial}`;
  const filing = filingOfFundReport({ ...facts, accession, positions: [] });
  archive.add({ ...filing, form: 'NPORT-P/A' });
}

describe('a fund by its series', () => {
  test('shows its own holdings and its adviser, each for what it is, for three requests', async () => {
    const fund = await world.funds.mutualFund(ARIEL);
    expect(fund).toMatchObject({
      name: 'Ariel Appreciation Fund',
      series: 'S000005025',
      trust: { cik: ARIEL.cik, name: 'ARIEL INVESTMENT TRUST' },
      holdings: {
        state: 'known',
        asOf: '2026-06-30',
        filedOn: '2026-08-28',
        netAssets: 100_000_000,
        count: 64,
        isFinal: false,
      },
      adviser: {
        state: 'known',
        name: 'Ariel Investments, LLC',
        isOneOfSeveral: false,
        manager: {
          cik: cik(936753),
          name: 'ARIEL INVESTMENTS, LLC',
          isFollowed: false,
          period: null,
        },
      },
      asOfMs: world.ms,
    });
    const { holdings } = fund;
    expect(holdings.state === 'known' && holdings.top.slice(0, 2)).toMatchObject([
      { name: 'WRENFIELD SOFTWARE INC', ticker: 'WREN', balance: 600_000, percent: 24 },
      { name: 'NETHERBY SEMICONDUCTOR CORP', percent: 21 },
    ]);
    expect(holdings.state === 'known' && holdings.url).toBe(
      'https://www.sec.gov/Archives/edgar/data/798365/000079836526000101/0000798365-26-000101-index.htm',
    );
    const urls = asked();
    expect(urls).toHaveLength(3);
    expect(urls[0]).toBe(seriesFeedUrl('S000005025'));
    expect(urls.slice(1).every((url) => url.endsWith('/primary_doc.xml'))).toBe(true);
  });

  test('is kept for days, also for the next worker', async () => {
    await world.funds.mutualFund(ARIEL);
    asked();
    world.restart();
    world.ms += 2 * DAY_MS;
    expect(await world.funds.mutualFund(ARIEL)).toMatchObject({ holdings: { state: 'known' } });
    expect(asked()).toEqual([]);
    world.ms += 2 * DAY_MS;
    await world.funds.mutualFund(ARIEL);
    expect(asked()).toHaveLength(3);
  });

  test('two cards at once cost one reading', async () => {
    const [one, other] = await Promise.all([
      world.funds.mutualFund(ARIEL),
      world.funds.mutualFund(ARIEL),
    ]);
    expect(one).toEqual(other);
    expect(asked()).toHaveLength(3);
  });

  test('names the first of several advisers, found as a filer of that name by one search', async () => {
    const fund = await world.funds.mutualFund(ETF);
    expect(fund).toMatchObject({
      name: 'Hollowmere Value ETF',
      holdings: { count: 3 },
      adviser: {
        name: 'Brandshaw Advisers L.P.',
        isOneOfSeveral: true,
        manager: { cik: cik(9992002), name: 'BRANDSHAW ADVISERS LP' },
      },
    });
    expect(asked()).toContain(filerBrowseUrl('Brandshaw Advisers', '13F'));
  });

  test('tells the newest quarter that is kept of the adviser', async () => {
    await followOnly(world, [9992002]);
    await loadFunds(world);
    const { adviser } = await world.funds.mutualFund(ETF);
    expect(adviser).toMatchObject({
      manager: { isFollowed: true, period: '2026-09-30', value: 100_000 * 40 + 300_000 * 4 },
    });
    expect(asked()).not.toContain(filerBrowseUrl('Brandshaw Advisers', '13F'));
  });

  test('an adviser whose name several filers have, or none, stays a name', async () => {
    world.sec.serve(
      filerBrowseUrl('Brandshaw Advisers', '13F'),
      () => new Response('<h1>No matching companies.</h1>'),
    );
    const { adviser } = await world.funds.mutualFund(ETF);
    expect(adviser).toMatchObject({ name: 'Brandshaw Advisers L.P.', manager: null });
  });

  test('a later amendment of the newest report is shown, one of an older report is not', async () => {
    amended(1, '2026-09-10', '2026-03-31', 1);
    const older = await world.funds.mutualFund(ARIEL);
    expect(older.holdings).toMatchObject({ netAssets: 100_000_000, filedOn: '2026-08-28' });
    world.ms += 5 * DAY_MS;
    amended(2, '2026-10-10', '2026-06-30', 2);
    const newer = await world.funds.mutualFund(ARIEL);
    expect(newer.holdings).toMatchObject({ netAssets: 2, filedOn: '2026-10-10', count: 0 });
  });
});

describe('a fund by its name', () => {
  test('is found by the reports that hold it, and read like any other', async () => {
    const fund = await world.funds.mutualFund(BY_NAME);
    expect(fund).toEqual(await world.funds.mutualFund(ARIEL));
    expect(asked().filter((url) => url === reportSearchUrl(BY_NAME.name))).toHaveLength(1);
  });

  test('costs four requests, and reads its report once', async () => {
    await world.funds.mutualFund(BY_NAME);
    const urls = asked();
    expect(urls).toHaveLength(4);
    expect(new Set(urls).size).toBe(4);
  });

  test('that nobody reports is said to be none', async () => {
    const name = 'Nonesuch Growth Fund';
    const none = { state: 'unknown', why: 'no-such-fund' };
    expect(await world.funds.mutualFund({ by: 'name', name })).toMatchObject({
      name,
      series: null,
      trust: null,
      holdings: none,
      adviser: none,
    });
    expect(asked()).toHaveLength(1);
  });

  test('of a company that funds hold is no fund, after two documents at most', async () => {
    const fund = await world.funds.mutualFund({ by: 'name', name: 'Wrenfield Software Inc' });
    expect(fund).toMatchObject({ holdings: { state: 'unknown', why: 'no-such-fund' } });
    expect(asked()).toHaveLength(3);
  });
});

describe('what could not be had', () => {
  test.each([
    ['no feed', '<h1>No matching CIK.</h1>', 'malformed'],
    ['no connection', null, 'offline'],
  ])('says so for both parts: %s', async (_, body, kind) => {
    world.sec.serve(seriesFeedUrl('S000005025'), () =>
      body === null ? Promise.reject(new Error()) : new Response(body),
    );
    const trouble = { state: 'problem', problem: { kind } };
    expect(await world.funds.mutualFund(ARIEL)).toMatchObject({
      series: 'S000005025',
      holdings: trouble,
      adviser: trouble,
    });
  });

  test('for want of a connection is asked for again by whom it is wanted half a minute later', async () => {
    const feed = seriesFeedUrl('S000005025');
    world.sec.serve(feed, () => Promise.reject(new Error()));
    await world.funds.mutualFund(ARIEL);
    asked();
    world.ms += MINUTE_MS / 2;
    await world.funds.mutualFund(ARIEL);
    expect(asked()).toContain(feed);
  });

  test('of one part leaves the other, and is tried again after a while', async () => {
    const document = archive.filings.find(
      ({ form, series }) => form === 'NPORT-P' && series?.includes('S000005025'),
    );
    const url = `https://www.sec.gov/Archives/edgar/data/798365/${document?.accession.replaceAll('-', '')}/primary_doc.xml`;
    world.sec.serve(
      url,
      () => new Response('<Error><Code>AccessDenied</Code></Error>', { status: 403 }),
    );
    expect(await world.funds.mutualFund(ARIEL)).toMatchObject({
      name: 'S000005025',
      holdings: { state: 'problem', problem: { kind: 'missing' } },
      adviser: { state: 'known' },
    });
    asked();
    world.ms += 5 * MINUTE_MS;
    await world.funds.mutualFund(ARIEL);
    expect(asked()).toEqual([]);
    world.ms += 6 * MINUTE_MS;
    await world.funds.mutualFund(ARIEL);
    expect(asked()).toContain(url);
  });

  test('a series without reports is unknown, not empty', async () => {
    const fund = { ...VALUE_ETF, series: 'S999900077', advisers: [] };
    archive.add(filingOfYear([fund], '0009990900-26-000777', day('2026-02-02')));
    expect(await world.funds.mutualFund({ ...ETF, series: 'S999900077' })).toMatchObject({
      holdings: { state: 'unknown', why: 'not-filed' },
      adviser: { state: 'unknown', why: 'not-stated' },
    });
  });

  test('a report too large for a card is not fetched', async () => {
    const entry =
      '<entry><accession-number>0000798365-26-000009</accession-number>' +
      '<filing-date>2026-08-28</filing-date><filing-type>NPORT-P</filing-type>' +
      '<size>143 MB</size></entry>';
    world.sec.serve(seriesFeedUrl('S000005025'), () => new Response(`<feed>${entry}</feed>`));
    expect(await world.funds.mutualFund(ARIEL)).toMatchObject({
      holdings: { state: 'unknown', why: 'too-large' },
      adviser: { state: 'unknown', why: 'not-filed' },
    });
    expect(asked()).toHaveLength(1);
  });

  test('a report of another series is not taken for this one', async () => {
    const text = await world.funds.mutualFund(ETF).then(() => asked()[0]);
    const { elsewhere } = world.sec;
    const page = await elsewhere?.(text ?? '');
    const body = (await page?.text()) ?? '';
    world.sec.serve(seriesFeedUrl('S999900099'), () => new Response(body));
    expect(await world.funds.mutualFund({ ...ETF, series: 'S999900099' })).toMatchObject({
      holdings: { state: 'unknown', why: 'not-stated' },
    });
  });
});
