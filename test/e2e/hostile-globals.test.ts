import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findInCard, readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention, waitForMentions } from '@/test/browser/mentions';
import { HOSTILE_URL } from '@/test/replica/pages/hostile';
import {
  breakEverything,
  poseAsBrowser,
  tapEverything,
  type Gains,
} from '@/test/replica/pages/hostile-scripts';
import { countHosts, keptBy, openHostile } from './hostile-world';
import { secRequests, startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
afterEach(() => page.close());

async function open(script?: () => void): Promise<void> {
  page = await openHostile(world, HOSTILE_URL, script);
}

const gains = () => page.evaluate(() => (globalThis as Gains).gained);

test('a page that taps all that the language and the browser offer hears no call of ours', async () => {
  await open(tapEverything);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  expect(await gains()).toEqual([]);
});

test('a page that breaks what a reader of pages needs breaks it for itself alone', async () => {
  await open();
  const place = (await waitForMentions(page)).find(({ text }) => text === 'QHVN');
  if (!place) throw new Error('QHVN is not underlined.');
  await page.close();
  await open(breakEverything);
  // What would tell that it is marked is broken for the test, too, which runs in the page.
  await page.waitForTimeout(2_000);
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  expect(await waitForCardText(page, /insiders bought/, 20_000)).toMatch(/QHVN/);
});

test('a page that poses as the browser hears none of our messages, and ours are answered', async () => {
  await open(poseAsBrowser);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  expect(await gains()).toEqual([]);
});

test('forged events open no card, ask the SEC for nothing and open no tab', async () => {
  await open();
  const marks = await waitForMentions(page);
  const asked = secRequests(world).length;
  const before = await keptBy(world);
  await page.evaluate(async (marks) => {
    for (let round = 0; round < 20; round++) {
      for (const { x: clientX, y: clientY } of marks) {
        const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
        const target = document.elementFromPoint(clientX, clientY) ?? document.body;
        for (const pointerType of ['mouse', 'touch']) {
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'contextmenu']) {
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType, isPrimary: true }));
          }
        }
        // Firefox has no touch where there is no screen for it.
        if ('Touch' in globalThis) {
          const touch = new Touch({ identifier: 1, target, clientX, clientY });
          target.dispatchEvent(new TouchEvent('touchstart', { ...at, touches: [touch] }));
        }
        for (const type of ['mousemove', 'click']) {
          target.dispatchEvent(new MouseEvent(type, { ...at, altKey: true }));
        }
      }
      for (const key of ['Alt', 'Enter', 'j', 'o', 'p']) {
        const init = { key, altKey: true, bubbles: true, composed: true };
        document.dispatchEvent(new KeyboardEvent('keydown', init));
      }
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }, marks);
  await page.waitForTimeout(600);
  expect(await countHosts(page)).toBe(0);
  expect(secRequests(world).length).toBe(asked);
  expect(await keptBy(world)).toEqual(before);
});

test('messages and events in our name do nothing: neither a start nor an end, nor a request', async () => {
  await open();
  await waitForMentions(page);
  const before = await keptBy(world);
  await page.evaluate(() => {
    const request = { cik: '0009990001', ticker: 'QHVN' };
    const kinds = [
      'watch.add',
      'card.inject',
      'page.open',
      'page.command',
      'data.wipe',
      'card.open',
    ];
    for (const kind of kinds) {
      const detail = { kind, request, command: 'open-mention', anyway: true };
      postMessage(detail, '*');
      for (const target of [document, window, document.documentElement]) {
        target.dispatchEvent(new CustomEvent(kind, { detail }));
      }
      dispatchEvent(new MessageEvent('message', { data: detail, origin: 'chrome-extension://x' }));
    }
    const type = 'wxt:content-script-started';
    postMessage({ type, contentScriptName: 'detector' }, '*');
    for (const name of [type, `${type}:detector`, 'pageshow', 'pagehide', 'blur', 'abort']) {
      document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'detector' } }));
      dispatchEvent(new Event(name));
    }
  });
  await page.waitForTimeout(400);
  expect(await countHosts(page)).toBe(0);
  expect(await keptBy(world)).toEqual(before);
  await hoverMention(page, 'QHVN');
  expect(await waitForCardText(page, /insiders bought/, 20_000)).toMatch(/QHVN/);
});

test('forged clicks and keys do nothing on an open card: it stays, and nothing is watched', async () => {
  await open();
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  const [star] = await findInCard(page, '.star');
  if (!star) throw new Error('The card has no star.');
  const before = await keptBy(world);
  await page.bringToFront();
  await page.evaluate(({ x, y }) => {
    const at = { clientX: x + 5, clientY: y + 5, bubbles: true, composed: true, detail: 1 };
    const host = document.documentElement.lastElementChild;
    const targets = [host, document.elementFromPoint(x + 5, y + 5), document.body, document];
    for (const target of targets) {
      for (const type of [
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
        'click',
        'dblclick',
      ]) {
        target?.dispatchEvent(new PointerEvent(type, at));
      }
      for (const key of ['Escape', 'Tab', 'Enter', ' ']) {
        for (const type of ['keydown', 'keyup']) {
          target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        }
      }
      for (const type of ['toggle', 'beforetoggle', 'close', 'cancel', 'scroll']) {
        target?.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
    if (host instanceof HTMLElement) host.click();
  }, star);
  await page.waitForTimeout(400);
  expect(await readCardText(page)).toMatch(/insiders bought/);
  expect(await keptBy(world)).toEqual(before);
});
