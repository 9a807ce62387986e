import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  findInCard,
  readCardText,
  readCardTree,
  waitForCardText,
} from '@/test/browser/closed-shadow';
import { hoverMention, readMentions, waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import { leaveCard, openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

test('the tickers of the article are underlined, and the traps are not', async () => {
  const page = await openArticle(world);
  const marked = (await waitForMentions(page)).map(({ text }) => text);
  for (const ticker of ['QHVN', 'TWKA', 'ORSD', 'FNLW', 'LMBR', 'WTHP', 'KSLN', 'BRDV', 'AAPL']) {
    expect(marked).toContain(ticker);
  }
  for (const trap of ['ETF', 'AI', 'IPO', 'COST']) expect(marked).not.toContain(trap);
  await page.close();
});

test('not one node of the page is touched before the first hover', async () => {
  const page = await world.browser.context.newPage();
  // In place before the page's own parser ends, so that nothing can slip in unseen.
  await page.addInitScript((id) => {
    const records: string[] = [];
    Object.assign(globalThis, { seenByPage: records });
    // WXT's content scripts announce themselves by such an event; ours must not.
    document.addEventListener(`${id}:detector:wxt:content-script-started`, () =>
      records.push('an event with the name of the extension'),
    );
    addEventListener('load', () => {
      new MutationObserver((list) => {
        for (const { type, target } of list) records.push(`${type} on ${target.nodeName}`);
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  }, world.browser.extensionId);
  await page.goto(DEMO_ARTICLE_URL);
  const before = await page.content();
  await waitForMentions(page);
  await page.waitForTimeout(500);
  expect(await page.content()).toBe(before);
  expect(await page.evaluate(() => (globalThis as { seenByPage?: string[] }).seenByPage)).toEqual(
    [],
  );
  await page.close();
});

test('a hover shows who really bought, with the figures of the filings', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  const text = await waitForCardText(page, /insiders bought/, 20_000);
  expect(text).toContain('3 insiders bought $4.2M on the market in 90 days.');
  expect(text).toMatch(/The chief executive made 62% of it\./);
  expect(text).toContain('Cluster of 3');
  expect(text).not.toContain('Cluster ended');
  expect(text).toMatch(/bought \$1\.02M\s+55,000 at \$18\.60/);
  expect(text).toMatch(/2 grants/);
  expect(text).toMatch(/1 tax withholding/);
  expect(text).toMatch(/1 private placement/);
  expect(text).toMatch(/not investment advice/i);
  const spoken = await readCardTree(page);
  expect(spoken.find(({ role }) => role === 'dialog')?.name).toContain('QHVN');
  expect(spoken.filter(({ role }) => role === 'link').length).toBeGreaterThanOrEqual(4);
  await page.close();
});

test('a hover on a company read before is answered from the cache, without a request', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  await leaveCard(page);
  expect(await readCardText(page)).toBeNull();
  const before = secRequests(world).length;
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought \$4\.2M/);
  await page.waitForTimeout(500);
  expect(secRequests(world).length).toBe(before);
  await page.close();
});

test.each([
  ['TWKA', /No insider bought or sold[\s\S]*private placement[\s\S]*“[^”]*private placement/i],
  ['ORSD', /No insider bought or sold[\s\S]*conversion/i],
  ['LMBR', /^(?![\s\S]*\d insiders bought)[\s\S]*bought \$[\d.]+[MK]? on the market/],
  ['WTHP', /No insider trades were filed in the last 90 days/],
  ['WRNF', /No insider bought or sold[\s\S]*grant/i],
  ['KSLN', /sold \$[\d.]+M[\s\S]*under trading plans/i],
  ['SLTM', /No insider bought or sold[\s\S]*ten-percent holder/i],
])('the card of %s tells it as the filings do', async (ticker, pattern) => {
  const page = await openArticle(world);
  await hoverMention(page, ticker);
  const text = await waitForCardText(page, pattern, 20_000);
  expect(text).toMatch(pattern);
  expect(text).not.toMatch(/undefined|NaN|null/);
  await page.close();
});

test('every row links to its own filing, which the archive serves', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/);
  const links = await findInCard(page, 'table a[href*="/Archives/edgar/data/"]');
  expect(links.length).toBe(4);
  const [link] = links;
  if (!link) throw new Error('no link');
  const [opened] = await Promise.all([
    world.browser.context.waitForEvent('page'),
    page.mouse.click(link.x + link.width / 2, link.y + link.height / 2),
  ]);
  await opened.waitForLoadState();
  expect(opened.url()).toMatch(
    /^https:\/\/www\.sec\.gov\/Archives\/edgar\/data\/9990001\/\d{18}\/\d{10}-\d{2}-\d{6}-index\.htm$/,
  );
  expect(await opened.title()).not.toBe('');
  await opened.close();
  await page.close();
});

test('the card closes by Esc and by leaving, and can be entered', async () => {
  const page = await openArticle(world);
  const mention = await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/);
  const [card] = await findInCard(page, 'dialog');
  if (!card) throw new Error('no card');
  const covers =
    mention.x >= card.x &&
    mention.x <= card.x + card.width &&
    mention.y >= card.y &&
    mention.y <= card.y + card.height;
  expect(covers).toBe(false);
  await page.mouse.move(card.x + card.width / 2, card.y + 40, { steps: 12 });
  await page.waitForTimeout(800);
  expect(await readCardText(page)).toMatch(/insiders bought/);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(100);
  expect(await readCardText(page)).toBeNull();
  await page.close();
});

test('a page full of traps is read, and a card it throws out comes back', async () => {
  const page = await openArticle(world);
  await page.evaluate(() => {
    const form = document.createElement('form');
    const field = document.createElement('input');
    field.name = 'getAttribute';
    form.append(field, ' Quillhaven Instruments (QHVN) in a form');
    document.querySelector('article')?.prepend(form);
  });
  await expect
    .poll(async () => (await readMentions(page)).filter(({ text }) => text === 'QHVN').length)
    .toBeGreaterThanOrEqual(3);
  await hoverMention(page, 'TWKA');
  await waitForCardText(page, /private placement/, 20_000);
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await hoverMention(page, 'WTHP');
  expect(await waitForCardText(page, /No insider trades/, 20_000)).toContain('WTHP');
  await page.close();
});
