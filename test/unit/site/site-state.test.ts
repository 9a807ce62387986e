import { describe, expect, test } from 'vitest';
import { siteWords } from '@/lib/core/format/site-words';
import { chosenOrigins, siteState, type SiteFacts } from '@/lib/core/site/site-state';
import { SEC_HOSTS, SITES } from '@/lib/manifest';

const OWN = 'chrome-extension://abcdefghijklmnop/';
const GRANTED = [...SITES, ...SEC_HOSTS];

function stateOf(address: string | null, rest: Partial<SiteFacts> = {}) {
  return siteState({
    address,
    own: OWN,
    listed: SITES,
    sec: SEC_HOSTS,
    granted: GRANTED,
    isPrivatePage: false,
    ...rest,
  });
}

function line(address: string | null, rest: Partial<SiteFacts> = {}): string {
  const state = stateOf(address, rest);
  return `${state.kind}: ${siteWords(state, false).what}`;
}

describe('the state of a site', () => {
  test.each([
    ['https://finance.yahoo.com/quote/F', 'listed: Buyline reads finance.yahoo.com.'],
    ['https://www.google.com/finance/quote/F:NYSE', 'listed: Buyline reads www.google.com.'],
    ['https://news.example/a', 'offered: Buyline does not read news.example.'],
    ['https://robinhood.com/', 'offered: Buyline does not read robinhood.com.'],
  ])('%s is %s', (address, expected) => {
    expect(line(address)).toBe(expected);
  });

  test.each([
    [null, /pages of the web/],
    ['', /pages of the web/],
    ['chrome://settings/', /pages of the web/],
    ['about:blank', /pages of the web/],
    ['file:///tmp/a.html', /pages of the web/],
    ['chrome-extension://someoneelse/a.html', /pages of the web/],
    ['view-source:https://news.example/', /pages of the web/],
    [`${OWN}popup.html`, /Buyline itself/],
    ['https://chromewebstore.google.com/detail/a', /no extension/],
    ['https://chrome.google.com/webstore/detail/a', /no extension/],
    ['https://addons.mozilla.org/firefox/', /no extension/],
    ['https://microsoftedge.microsoft.com/addons/detail/a', /no extension/],
    ['http://news.example/', /news\.example was not opened over HTTPS/],
    ['https://mail.google.com/mail/u/0/', /mail\.google\.com is for mail/],
    ['https://outlook.live.com/mail/', /for mail/],
    ['https://accounts.google.com/', /for signing in/],
    ['https://login.bank.example/', /for signing in/],
    ['https://id.site.example/', /for signing in/],
    ['https://checkout.shop.example/', /for payments/],
    ['https://www.paypal.com/', /for payments/],
    ['https://www.google.com/search?q=a', /Of www\.google\.com Buyline reads another part/],
    ['https://www.reddit.com/message/inbox', /another part/],
    ['https://www.sec.gov/edgar', /the filings themselves/],
  ])('%s is refused, and why is said', (address, words) => {
    expect(line(address)).toMatch(/^refused: /);
    expect(line(address)).toMatch(words);
  });

  test('a private page is refused on a listed site and on one that the reader chose', () => {
    const rest = { isPrivatePage: true, granted: [...GRANTED, 'https://robinhood.com/*'] };
    expect(line('https://robinhood.com/login', rest)).toMatch(/^refused: .*signing in, paying/);
    expect(line('https://www.cnbc.com/account', rest)).toMatch(/^refused: .*signing in, paying/);
  });

  test('what the reader granted is read, for that very host', () => {
    const rest = { granted: [...GRANTED, 'https://robinhood.com/*'] };
    expect(stateOf('https://robinhood.com/a', rest)).toEqual({
      kind: 'chosen',
      host: 'robinhood.com',
      origin: 'https://robinhood.com/*',
    });
    expect(line('https://app.robinhood.com/', rest)).toMatch(/^offered/);
  });

  test('a listed site that the browser withholds is offered again', () => {
    expect(stateOf('https://www.cnbc.com/', { granted: [] })).toEqual({
      kind: 'offered',
      host: 'www.cnbc.com',
      origin: 'https://www.cnbc.com/*',
    });
  });
});

test('the origins that the reader chose are those that the manifest does not name', () => {
  const granted = ['https://www.google.com/*', 'https://www.sec.gov/*', 'https://robinhood.com/*'];
  expect(chosenOrigins([...granted, 'http://a.example/*'], [...SITES, ...SEC_HOSTS])).toEqual([
    'https://robinhood.com/*',
  ]);
});

test('of a brokerage it is said how little is read, before and after', () => {
  const offered = stateOf('https://robinhood.com/');
  expect(siteWords(offered, true).more).toMatch(/nothing but symbols and their names/);
  expect(siteWords(offered, false).more).toBeNull();
});
