import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { startReplica, type Replica } from '@/test/replica/server';
import { ask, GZIP, patientClock } from './ask';

const TODAY = '2026-11-20' as IsoDate;
const LIST = 'https://data.sec.gov/submissions/';
let replica: Replica;

beforeAll(async () => {
  replica = await startReplica({ today: TODAY, edgarFolder: null, clock: patientClock() });
});
afterAll(() => replica.close());

interface Recent {
  accessionNumber: string[];
  acceptanceDateTime: string[];
  filingDate: string[];
  primaryDocument: string[];
  form: string[];
}

function concept(cik: string, tag: string) {
  return ask(replica, `https://data.sec.gov/api/xbrl/companyconcept/CIK${cik}/us-gaap/${tag}.json`);
}

async function listOf(cik: string) {
  const reply = await ask(replica, `${LIST}CIK${cik}.json`);
  return JSON.parse(reply.text) as {
    name: string;
    tickers: string[];
    exchanges: string[];
    insiderTransactionForOwnerExists: number;
    insiderTransactionForIssuerExists: number;
    filings: { recent: Recent; files: { name: string; filingCount: number }[] };
  };
}

describe('data.sec.gov', () => {
  test('submissions cannot be kept nor asked for conditionally', async () => {
    const { status, headers } = await ask(replica, `${LIST}CIK0009990001.json`, GZIP);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=0, no-cache, no-store',
      pragma: 'no-cache',
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
    });
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('last-modified');
  });

  test('every column of the recent filings has the same length', async () => {
    const { filings } = await listOf('0009990001');
    const lengths = Object.values(filings.recent).map((column: string[]) => column.length);
    expect(lengths).toHaveLength(15);
    expect(new Set(lengths)).toEqual(new Set([8]));
    expect(filings.recent.primaryDocument[0]).toMatch(/^xslF345X0[56]\/.+\.xml$/);
  });

  test('the five newest rows call Eastern time UTC, older ones are right', async () => {
    const { filings } = await listOf('0009990001');
    const stamps = filings.recent.acceptanceDateTime;
    expect(stamps.slice(0, 5).map((stamp) => stamp.slice(11, 13))).toEqual(
      expect.arrayContaining(['16', '18']),
    );
    expect(stamps.at(-1)).toMatch(/T20:45:12\.000Z$/);
  });

  test('a long list goes on in an older page without the wrapper', async () => {
    const { filings } = await listOf('0009990027');
    expect(filings.recent.accessionNumber).toHaveLength(50);
    expect(filings.files).toMatchObject([
      { name: 'CIK0009990027-submissions-001.json', filingCount: 25 },
    ]);
    const older = await ask(replica, `${LIST}CIK0009990027-submissions-001.json`);
    expect((JSON.parse(older.text) as Recent).accessionNumber).toHaveLength(25);
  });

  test('a very long list goes on in several pages, newest first', async () => {
    const { filings } = await listOf('0009991250');
    const names = [1, 2, 3, 4].map((page) => `CIK0009991250-submissions-00${page}.json`);
    expect(filings.files.map(({ name }) => name).slice(0, 3)).toEqual(names.slice(0, 3));
    const counts = filings.files.map(({ filingCount }) => filingCount);
    const recent = filings.recent.accessionNumber.length;
    expect(recent + counts.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect((await ask(replica, `${LIST}CIK0009991250-submissions-009.json`)).status).toBe(404);
  });

  test('shares outstanding are facts of the covers of reports', async () => {
    const path = 'dei/EntityCommonStockSharesOutstanding.json';
    const concept = (cik: string) =>
      ask(replica, `https://data.sec.gov/api/xbrl/companyconcept/CIK${cik}/${path}`);
    const stated = await concept('0009990028');
    expect(JSON.parse(stated.text)).toMatchObject({
      entityName: 'Harrowmarch Optical Works, Inc.',
      units: { shares: [{ val: 12_000_000, form: '10-Q' }] },
    });
    expect((await concept('0009990001')).status).toBe(404);
  });

  test('splits are facts of reports, for those companies that reported some', async () => {
    const tag = 'StockholdersEquityNoteStockSplitConversionRatio1';
    const stated = JSON.parse((await concept('0009990027', tag)).text);
    expect(stated).toMatchObject({ units: { pure: [{ val: 4 }, { val: 4 }] } });
    expect((await concept('0009990009', tag)).status).toBe(404);
    expect((await concept('0009990027', 'Revenues')).status).toBe(404);
  });

  test('a company that owns another lists the form about the other', async () => {
    const list = await listOf('0009990016');
    expect(list.filings.recent.form).toEqual(['4', '4']);
    expect(list.insiderTransactionForOwnerExists).toBe(1);
    expect(list.insiderTransactionForIssuerExists).toBe(1);
  });

  test('persons have lists too, real companies have empty ones', async () => {
    const person = await listOf('0009991001');
    expect(person).toMatchObject({ name: 'Tarrant-Vey Hollis', tickers: [] });
    expect(person.filings.recent.form).toEqual(['4', '4']);
    const apple = await listOf('0000320193');
    expect(apple).toMatchObject({ tickers: ['AAPL'], exchanges: ['Nasdaq'] });
    expect(apple.filings.recent.form).toEqual([]);
  });

  test('a missing list is 404 and XML', async () => {
    const reply = await ask(replica, `${LIST}CIK0000000001.json`);
    expect(reply.status).toBe(404);
    expect(reply.headers['content-type']).toBe('application/xml');
    expect(reply.text).toContain('<Code>NoSuchKey</Code>');
    expect(reply.text).toContain('<Key>submissions/CIK0000000001.json</Key>');
  });
});
