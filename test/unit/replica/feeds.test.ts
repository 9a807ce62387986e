import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { startReplica, type Replica } from '@/test/replica/server';
import { ask, patientClock } from './ask';
import { complaint } from './well-formed';

const BROWSE = 'https://www.sec.gov/cgi-bin/browse-edgar?output=atom';
const SEARCH = 'https://efts.sec.gov/LATEST/search-index';
let replica: Replica;

beforeAll(async () => {
  replica = await startReplica({
    today: '2026-11-20' as IsoDate,
    edgarFolder: null,
    clock: patientClock(),
  });
});
afterAll(() => replica.close());

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

describe('ticker files', () => {
  test('one row for each ticker, invented and real', async () => {
    const address = 'https://www.sec.gov/files/company_tickers_exchange.json';
    const { status, headers, text } = await ask(replica, address);
    expect(status).toBe(200);
    const { fields, data } = JSON.parse(text) as { fields: string[]; data: unknown[][] };
    expect(fields).toEqual(['cik', 'name', 'ticker', 'exchange']);
    expect(data).toContainEqual([9990001, 'Quillhaven Instruments, Inc.', 'QHVN', 'Nasdaq']);
    expect(data).toContainEqual([1067983, 'BERKSHIRE HATHAWAY INC', 'BRK-B', 'NYSE']);
    const again = await ask(replica, address, { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });
});

test('the list of funds: one row for each share class, invented and real', async () => {
  const address = 'https://www.sec.gov/files/company_tickers_mf.json';
  const { status, text } = await ask(replica, address);
  expect(status).toBe(200);
  const { fields, data } = JSON.parse(text) as { fields: string[]; data: unknown[][] };
  expect(fields).toEqual(['cik', 'seriesId', 'classId', 'symbol']);
  expect(data).toContainEqual([1540305, 'S000048544', 'C000153068', 'JETS']);
  expect(data).toContainEqual([9990900, 'S999900001', 'C999900001', 'QHVE']);
});

describe('getcurrent', () => {
  test('is Latin-1 and well-formed, one entry for each role', async () => {
    const { headers, bytes } = await ask(
      replica,
      `${BROWSE}&action=getcurrent&type=4&start=0&count=100`,
    );
    expect(headers['content-type']).toBe('application/atom+xml');
    expect(headers).not.toHaveProperty('etag');
    const text = bytes.toString('latin1');
    expect(text).toContain('encoding="ISO-8859-1"');
    expect(text).toContain('Brøndvik &amp; Sønner');
    expect(text).toContain('&#321;&#281;kawska-Çelik');
    expect(complaint(text.replace('ISO-8859-1', 'UTF-8'))).toBeNull();
    const accessions = all(text, /accession-number=([\d-]+)</g);
    expect(accessions).toHaveLength(100);
    expect(new Set(accessions).size).toBeLessThan(60);
    expect(text).toMatch(/<updated>2026-11-12T16:45:12-05:00<\/updated>/);
  });

  test('the type is a prefix, the owner filter keeps ownership forms', async () => {
    expect(new Set(await terms('include'))).toEqual(new Set(['4', '4/A', '424B4']));
    expect(new Set(await terms('only'))).toEqual(new Set(['4', '4/A']));
    expect(new Set(await terms('exclude'))).toEqual(new Set(['424B4']));
  });

  test('beyond 5000 it is 503 and a page', async () => {
    const reply = await ask(replica, `${BROWSE}&action=getcurrent&type=4&start=5100&count=100`);
    expect(reply.status).toBe(503);
    expect(reply.text).toContain('SEC.gov | File Unavailable');
  });
});

test('getcompany tells the filings of one company', async () => {
  const { text } = await ask(replica, `${BROWSE}&action=getcompany&CIK=FNLW&type=4&count=40`);
  expect(complaint(text.replace('ISO-8859-1', 'UTF-8'))).toBeNull();
  expect(text).toContain('<conformed-name>Fernlow Foods Co</conformed-name>');
  expect(all(text, /<accession-number>([\d-]+)</g)).toEqual(['0009990800-26-002001']);
});

describe('full-text search', () => {
  test('finds by CIK, form and day', async () => {
    const query = '?q=&ciks=0009990003,0009990007&forms=4/A,424B4&dateRange=custom';
    const { text } = await ask(replica, `${SEARCH}${query}&startdt=2026-01-01&enddt=2026-12-31`);
    const { hits } = JSON.parse(text) as {
      hits: { total: object; hits: { _id: string; _source: object }[] };
    };
    expect(hits.total).toEqual({ value: 2, relation: 'eq' });
    expect(hits.hits.map(({ _id }) => _id)).toEqual([
      '0009990800-26-007002:ownership.xml',
      '0009990800-26-003092:424b4.htm',
    ]);
    expect(hits.hits).toMatchObject([
      { _source: { ciks: ['0009991060', '0009990007'], form: '4/A' } },
      { _source: { ciks: ['0009990003'], xsl: null } },
    ]);
  });

  test('the typeahead knows persons and companies', async () => {
    expect(await typed('tarr')).toContain('"entity":"Tarrant-Vey Hollis"');
    expect(await typed('qhv')).toContain('"tickers":"QHVN"');
    expect(await typed('zzz')).toContain('"value":0');
  });
});

function currentPage(start: number, owner: string) {
  const query = `type=4&owner=${owner}&start=${start}&count=100`;
  return ask(replica, `${BROWSE}&action=getcurrent&${query}`);
}

async function typed(text: string): Promise<string> {
  return (await ask(replica, `${SEARCH}?keysTyped=${text}`)).text;
}

async function terms(owner: string): Promise<(string | undefined)[]> {
  const pages = [await currentPage(0, owner), await currentPage(100, owner)];
  return pages.flatMap(({ text }) => all(text, /term="([^"]+)"/g));
}
