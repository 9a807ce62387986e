import { describe, expect, test } from 'vitest';
import { fitsPattern } from '@/lib/core/site/match-pattern';
import {
  CHROMIUM_PERMISSIONS,
  NEVER_READ,
  OPTIONAL_PERMISSIONS,
  permissionsFor,
  PERMISSIONS,
  SEC_HOSTS,
  SITES,
  SITES_ON_REQUEST,
  UNREAD_PAGES,
} from '@/lib/manifest';

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
  ['x.com'],
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

test('what is never read is not read on the listed sites either', () => {
  expect(UNREAD_PAGES).toEqual(expect.arrayContaining([...NEVER_READ]));
});

test.each([
  'https://robinhood.com/login',
  'https://client.schwab.com/app/trade/tom/trade',
  'https://us.etrade.com/etx/orders/1',
  'https://shop.example/checkout/pay',
  'https://x.com/messages/1',
])('%s is never read', (address) => {
  expect(NEVER_READ.some((pattern) => fitsPattern(pattern, address))).toBe(true);
});

// A reader who adds a brokerage means these.
test.each([
  'https://client.schwab.com/app/accounts/positions/',
  'https://us.etrade.com/etx/pxy/portfolios/positions',
  'https://robinhood.com/account/investing',
  'https://digital.fidelity.com/ftgw/digital/portfolio/positions',
])('%s can be read', (address) => {
  expect(NEVER_READ.filter((pattern) => fitsPattern(pattern, address))).toEqual([]);
});

test('other sites may be asked for over HTTPS alone', () => {
  expect(SITES_ON_REQUEST).toEqual(['https://*/*']);
});

test('the SEC is reached over the hosts that are used', () => {
  expect(SEC_HOSTS.map((pattern) => new URL(pattern).hostname)).toEqual([
    'data.sec.gov',
    'efts.sec.gov',
    'www.sec.gov',
  ]);
});

test('each permission has its reason in one sentence', () => {
  expect(Object.keys(PERMISSIONS)).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'declarativeNetRequestWithHostAccess',
    'scripting',
    'storage',
  ]);
  expect(Object.keys(CHROMIUM_PERMISSIONS)).toEqual(['sidePanel']);
  expect(Object.keys(OPTIONAL_PERMISSIONS)).toEqual(['notifications']);
  const reasons = Object.values({
    ...PERMISSIONS,
    ...CHROMIUM_PERMISSIONS,
    ...OPTIONAL_PERMISSIONS,
  });
  for (const reason of reasons) expect(reason).toMatch(/^To [^.]+\.$/);
});

test('a rule for requests is asked for where fetch cannot state an address itself', () => {
  expect(permissionsFor('chrome')).toEqual(Object.keys(PERMISSIONS));
  expect(permissionsFor('edge')).toEqual(Object.keys(PERMISSIONS));
  expect(permissionsFor('firefox')).toEqual(
    Object.keys(PERMISSIONS).filter((name) => !name.startsWith('declarativeNetRequest')),
  );
});
