import { describe, expect, test } from 'vitest';
import { PERMISSIONS, SEC_HOSTS, SITES, UNREAD_PAGES } from '@/lib/manifest';

describe.each(SITES)('%s', (site) => {
  test('is a match pattern for one host over HTTPS', () => {
    expect(site).toMatch(/^https:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)+\/(?:[a-z-]+\/)*\*$/);
  });

  test('is no place for an account, mail, a checkout or an order', () => {
    expect(site).not.toMatch(
      /account|checkout|client|login|mail|order|portfolio|positions|secure|sign-?in|trade\b/,
    );
  });
});

test.each([
  ['www.schwab.com'],
  ['client.schwab.com'],
  ['digital.fidelity.com'],
  ['us.etrade.com'],
  ['trade.tastytrade.com'],
  ['robinhood.com'],
  ['public.com'],
  ['www.webull.com'],
  ['mail.google.com'],
  ['www.sec.gov'],
])('%s is not among the sites', (host) => {
  expect(SITES.filter((site) => new URL(site).hostname === host)).toEqual([]);
});

test('of Google only the finance pages are read', () => {
  expect(SITES.filter((site) => new URL(site).hostname === 'www.google.com')).toEqual([
    'https://www.google.com/finance/*',
  ]);
});

test('the sites are sorted, each once', () => {
  expect([...SITES]).toEqual([...new Set(SITES)].sort());
});

test('the places that the product is made for are there', () => {
  expect(SITES).toEqual(
    expect.arrayContaining([
      'https://finance.yahoo.com/*',
      'https://seekingalpha.com/*',
      'https://stockanalysis.com/*',
      'https://www.ainvest.com/*',
      'https://www.cnbc.com/*',
      'https://www.marketwatch.com/*',
    ]),
  );
});

test.each(UNREAD_PAGES)('%s is a match pattern for paths that hold private things', (pattern) => {
  expect(pattern).toMatch(/^https:\/\/(?:\*|www\.[a-z]+\.com)\/(?:\*\/)?[a-z-]+\/?\*$/);
});

test('the SEC is reached over the hosts that are used', () => {
  expect(SEC_HOSTS.map((pattern) => new URL(pattern).hostname)).toEqual([
    'data.sec.gov',
    'www.sec.gov',
  ]);
});

test('each permission has its reason in one sentence', () => {
  expect(Object.keys(PERMISSIONS)).toEqual(['alarms', 'scripting', 'storage']);
  for (const reason of Object.values(PERMISSIONS)) expect(reason).toMatch(/^To [^.]+\.$/);
});
