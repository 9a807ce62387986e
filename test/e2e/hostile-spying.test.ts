import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention, readMentions, waitForMentions } from '@/test/browser/mentions';
import { HOSTILE_URL } from '@/test/replica/pages/hostile';
import { countHosts, openHostile } from './hostile-world';
import { startWorld, type World } from './world';

let world: World;
let page: Page;
let devtools: CDPSession;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
afterEach(() => page.close());

async function open(): Promise<void> {
  page = await openHostile(world, 'about:blank');
  devtools = await page.context().newCDPSession(page);
  // A policy of the page's own would stop its spying, and prove nothing.
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.goto(HOSTILE_URL);
  await waitForMentions(page);
}

async function openCard(): Promise<void> {
  await open();
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
}

test('no file of the package can be fetched, shown or framed by a page that knows our id', async () => {
  await open();
  const { origin } = world.browser;
  const files = [
    'popup.html',
    'icon/16.png',
    'manifest.json',
    'content-scripts/card.js',
    'lexicon.txt',
  ];
  const got = await page.evaluate(
    async (addresses) => {
      const all = addresses.map(async (address) => {
        const loaded = (['img', 'script'] as const).map(
          (tag) =>
            new Promise<boolean>((resolve) => {
              const element = Object.assign(document.createElement(tag), { src: address });
              element.addEventListener('load', () => resolve(true));
              element.addEventListener('error', () => resolve(false));
              document.body.append(element);
            }),
        );
        const fetched = fetch(address).then(
          () => true,
          () => false,
        );
        return Promise.all([fetched, ...loaded]);
      });
      return (await Promise.all(all)).flat();
    },
    files.map((file) => `${origin}/${file}`),
  );
  expect(got).toEqual(files.flatMap(() => [false, false, false]));
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${origin}/popup.html`);
  await page.waitForTimeout(500);
  const shown = page
    .frames()
    .slice(1)
    .map((frame) => frame.url());
  expect(shown).toEqual(['chrome-error://chromewebdata/']);
});

test('before a word is rested on nothing of the page is changed, and nothing is asked of it', async () => {
  page = await openHostile(world, HOSTILE_URL, () => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const watch = (): void => {
      const observer = new MutationObserver((all) =>
        seen.push(...all.map(({ type, target }) => `${type} ${target.nodeName}`)),
      );
      const everything = { attributes: true, characterData: true, childList: true, subtree: true };
      observer.observe(document, everything);
    };
    addEventListener('DOMContentLoaded', watch);
  });
  await waitForMentions(page);
  await page.waitForTimeout(500);
  const told = await page.evaluate(() => ({
    seen: (globalThis as { seen?: string[] }).seen,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.keys(globalThis).filter((name) => /buyline|wxt|react/i.test(name)),
  }));
  expect(told).toEqual({ seen: [], resources: [], sheets: 1, globals: [] });
  expect(await countHosts(page)).toBe(0);
});

test('what a page can see is which words are underlined, and by which neutral names', async () => {
  await open();
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names.length).toBeGreaterThan(0);
  // The letter stands for the state of the mark, unless the reader has all marks drawn the same.
  expect(names.filter((name) => !/^underline-[a-f][1-3]$/.test(name))).toEqual([]);
});

test('of an open card a page sees an empty element and its outline, and none of its words', async () => {
  await openCard();
  const told = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const selection = getSelection();
    const tried: string[] = [];
    for (const words of ['insiders bought', 'chief executive', 'market']) {
      selection?.removeAllRanges();
      (globalThis as unknown as { find: (words: string) => boolean }).find(words);
      tried.push(String(selection));
      for (const way of ['forward', 'backward']) {
        selection?.modify('extend', way, 'documentboundary');
        tried.push(String(selection));
      }
    }
    document.execCommand('selectAll');
    tried.push(String(selection));
    for (const text of [document.documentElement.innerText, document.documentElement.textContent]) {
      tried.push(text ?? '');
    }
    const at = document.caretPositionFromPoint(innerWidth / 2, innerHeight / 2)?.offsetNode;
    tried.push(at?.textContent ?? '');
    return { host: host?.outerHTML, tried: tried.filter((text) => /bought|insider/.test(text)) };
  });
  expect(told).toEqual({ host: '<div></div>', tried: [] });
});

test('highlights that a page clears, fills or turns around come back, and the card stays true', async () => {
  await open();
  const before = await readMentions(page);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await readMentions(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append('More.'));
  await page.mouse.move(before[0]?.x ?? 0, before[0]?.y ?? 0, { steps: 3 });
  await expect.poll(() => readMentions(page), { timeout: 5_000 }).toEqual(before);
  await page.evaluate(() => {
    const words = document.querySelector('main p:nth-of-type(2)')?.firstChild;
    if (!words) return;
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) if (range instanceof Range) range.selectNodeContents(words);
      highlight.priority = 99;
    }
  });
  const place = before.find(({ text }) => text === 'QHVN');
  if (!place) throw new Error('QHVN is not underlined.');
  // A hand is never quite still; on a busy machine it rests there before the marks are true again.
  const pointed = async () => {
    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    return readCardText(page);
  };
  await expect
    .poll(pointed, { timeout: 20_000, interval: 1_000 })
    .toMatch(/QHVN[^]*insiders bought/);
});

test('a page that leaves again and again opens no more cards than the reader rests on', async () => {
  await openCard();
  await page.evaluate(async () => {
    for (let at = 0; at < 200; at++) {
      const lead = document.querySelector('#lead');
      lead?.replaceWith(lead.cloneNode(true));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  });
  await page.waitForTimeout(800);
  expect(await countHosts(page)).toBeLessThanOrEqual(1);
  expect((await readCardText(page)) ?? '').not.toMatch(/FNLW/);
});
