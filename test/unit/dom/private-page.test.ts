// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { isPrivateField, PrivateFields } from '@/lib/dom/private-fields';
import { isLeftOut, isPrivateAddress } from '@/lib/dom/private-page';
import { SITES, UNREAD_PAGES } from '@/lib/manifest';
import { BROKERAGE, element, readBody } from './reading';

describe('addresses', () => {
  test.each([
    'https://login.yahoo.com/',
    'https://mail.google.com/mail/u/0/#inbox',
    'https://accounts.example.com/x',
    'https://www.wsj.com/login?next=/',
    'https://www.ft.com/sign-in',
    'https://www.example.com/SignIn.aspx',
    'https://www.example.com/shop/checkout/2',
    'https://www.example.com/app/#/login',
    'https://www.example.com/app/#!/order-entry/AAPL',
    'https://example.com/forgot_password',
  ])('%s is never read', (address) => {
    expect(isPrivateAddress(address, false)).toBe(true);
  });

  test.each([
    'https://www.reuters.com/markets/trade-war-deepens/',
    'https://www.cnbc.com/2026/01/02/apple-login-outage.html',
    'https://seekingalpha.com/article/1-apple-checkout-lines',
    'https://www.fool.com/buy/apple',
    'https://www.cnbc.com/quotes/CART',
    'https://www.fool.com/quote/nysemkt/sso/',
    'https://www.cnbc.com/markets/#login',
    'about:blank',
  ])('%s is', (address) => {
    expect(isPrivateAddress(address, false)).toBe(false);
  });

  test.each([
    ['https://digital.fidelity.com/ftgw/digital/trade-equity', true],
    ['https://client.schwab.com/app/trade/tom/', true],
    ['https://personal.vanguard.com/us/TradeTicket', true],
    ['https://robinhood.com/orders', true],
    ['https://digital.fidelity.com/ftgw/digital/portfolio/positions', false],
    ['https://robinhood.com/stocks/AAPL', false],
  ])('at a broker %s: %s', (address, isPrivate) => {
    expect(isPrivateAddress(address, true)).toBe(isPrivate);
  });
});

test.each([
  ['https://seekingalpha.com/account/portfolio/summary', true],
  ['https://www.cnbc.com/login', true],
  ['https://digital.fidelity.com/ftgw/digital/portfolio/summary', false],
  ['https://www.cnbc.com/quotes/AAPL', false],
])('the manifest leaves out %s: %s', (address, isOut) => {
  expect(isLeftOut(address, { sites: SITES, unread: UNREAD_PAGES })).toBe(isOut);
});

describe('fields', () => {
  test.each([
    ['<input type="password">', true, true],
    ['<input type="PASSWORD" name="x">', true, true],
    ['<input autocomplete="billing cc-number">', true, true],
    ['<select autocomplete="cc-exp-month"></select>', true, true],
    ['<input autocomplete="one-time-code">', true, true],
    ['<button>Place your order</button>', true, true],
    ['<input type="submit" value="Pay now">', true, true],
    ['<button> Review\n Order </button>', false, true],
    ['<form><button>Buy AAPL</button></form>', false, true],
    ['<div role="button">Preview trade</div>', false, true],
    ['<button>Buy AAPL</button>', false, false],
    ['<input type="search">', false, false],
    ['<input autocomplete="email">', false, false],
    ['<button>Order by date</button>', false, false],
    ['<p>Place order</p>', false, false],
  ])('%s on any site: %s, at a broker: %s', (html, anywhere, atBroker) => {
    document.body.innerHTML = html;
    const all = [...document.body.querySelectorAll('*')];
    expect(all.some((field) => isPrivateField(field, false))).toBe(anywhere);
    expect(all.some((field) => isPrivateField(field, true))).toBe(atBroker);
  });

  test('are met while a page is read, wherever they are', () => {
    const { privateFields } = readBody(
      '<p>a</p><form><label>b<input type="password"></label></form>',
    );
    expect(privateFields).toEqual([element('input')]);
    const atBroker = readBody('<div role="button">Submit order</div>', { adapter: BROKERAGE });
    expect(atBroker.privateFields).toEqual([element('div')]);
  });

  test('count while they are shown, and are forgotten with their page', () => {
    document.body.innerHTML = '<input type="password">';
    const field = element('input');
    const stop = new AbortController();
    const fields = new PrivateFields(vi.fn(), stop.signal);
    expect(fields.areShown).toBe(false);
    fields.add([field]);
    field.checkVisibility = () => true;
    expect(fields.areShown).toBe(true);
    field.checkVisibility = () => false;
    expect(fields.areShown).toBe(false);
    field.checkVisibility = () => true;
    field.remove();
    expect(fields.areShown).toBe(false);
    stop.abort();
  });
});
