import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { casesFor } from '@/test/replica/facts/cases';
import { REAL_COMPANIES } from '@/test/replica/facts/real-companies';
import { PAGE_URLS } from '@/test/replica/pages/pages';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import { startReplica, type Replica } from '@/test/replica/server';
import { ask, patientClock } from './ask';

const TODAY = '2026-11-20' as IsoDate;
const TICKERS = new Set(casesFor(TODAY).flatMap(({ issuer }) => issuer.tickers));
let replica: Replica;

beforeAll(async () => {
  replica = await startReplica({ today: TODAY, edgarFolder: null, clock: patientClock() });
});
afterAll(() => replica.close());

test.each(PAGE_URLS)('%s needs nothing but itself', async (address) => {
  const { status, headers, text } = await ask(replica, address);
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect(text).not.toMatch(/<script|<link|<img|src=|url\(/);
});

test('the demo article writes symbols in every way, and sets its traps', async () => {
  const { text } = await ask(replica, DEMO_ARTICLE_URL);
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, symbol = '']) => symbol).filter((one) => TICKERS.has(one));
  expect(found(/\$([A-Z]+)/g).length).toBeGreaterThan(5);
  expect(found(/\((?:NASDAQ|NYSE): ([A-Z]+)\)/g).length).toBeGreaterThan(5);
  expect(found(/\(([A-Z]+)\)/g).length).toBeGreaterThan(5);
  expect(new Set(found(/\b([A-Z]{4})\b/g)).size).toBeGreaterThan(10);
  expect(text).toContain('exchange-traded fund\n(ETF)'.replace('\n', ' '));
  expect(text).toContain('artificial intelligence (AI)');
  expect(text).toContain('Harbour Lane (COST)');
  expect(REAL_COMPANIES.some(({ tickers }) => tickers.includes('COST'))).toBe(true);
});

test('the demo article has the length of one', async () => {
  const { text } = await ask(replica, DEMO_ARTICLE_URL);
  const article = text.slice(text.indexOf('<article>'), text.indexOf('</article>'));
  const words = article
    .replaceAll(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/);
  expect(words.length).toBeGreaterThan(450);
  expect(words.length).toBeLessThan(600);
});

test('other paths and other methods find nothing', async () => {
  expect((await ask(replica, 'https://www.cnbc.com/none')).status).toBe(404);
  expect((await ask(replica, 'https://www.sec.gov/none')).status).toBe(404);
  expect((await ask(replica, 'https://data.sec.gov/none')).status).toBe(404);
});

test('every host resolves to the replica and no other name resolves at all', () => {
  expect(replica.hosts).toContain('efts.sec.gov');
  for (const host of replica.hosts) {
    expect(replica.resolverRules).toContain(`MAP ${host} 127.0.0.1:${replica.port},`);
  }
  expect(replica.resolverRules).toMatch(/, MAP \* ~NOTFOUND, EXCLUDE 127\.0\.0\.1$/);
});
