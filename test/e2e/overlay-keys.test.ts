import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { countPixels } from '@/test/browser/card-sight';
import { findInCard, readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { readMentions } from '@/test/browser/mentions';
import type { PageCommand } from '@/lib/messages/page-messages';
import { openFramed } from './framed-page';
import { pressCommand } from './press-command';
import { openArticle, startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
beforeEach(async () => void (page = await openArticle(world)));
afterEach(() => page.close());

/** Presses a shortcut, and waits until what it does is done. */
async function press(command: PageCommand): Promise<void> {
  await pressCommand(world, page, command);
  await page.waitForTimeout(400);
}

const BLUE = { red: 29, green: 78, blue: 216 };

/** The words around whose middle the page is painted with a ring. */
async function ringed(): Promise<string[]> {
  const words: string[] = [];
  for (const { text, x, y } of await readMentions(page)) {
    if (y < 22 || y > 778) continue;
    const strip = { x: x - 4, y: y - 22, width: 8, height: 44 };
    if ((await countPixels(page, strip, BLUE)) > 0) words.push(text);
  }
  return words;
}

test('the manifest lists the shortcuts, and suggests keys for four at most', async () => {
  const listed = await world.browser.worker.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> } };
      }
    ).chrome.commands.getAll(),
  );
  const ours = listed.filter(({ name }) => !name.startsWith('_'));
  expect(ours.map(({ name }) => name).sort()).toEqual([
    'next-mention',
    'open-mention',
    'pin-card',
    'previous-mention',
  ]);
  expect(ours.every(({ shortcut }) => shortcut.includes('Alt'))).toBe(true);
});

test('from mention to mention and back, with a ring, and no node of the page changes', async () => {
  const before = await page.evaluate(() => document.body.outerHTML);
  await press('next-mention');
  const [first] = await ringed();
  await press('next-mention');
  const [second] = await ringed();
  await press('previous-mention');
  const [third] = await ringed();
  expect(first).toBeDefined();
  expect(second).toBeDefined();
  expect(third).toBe(first);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('open, Esc, and open pinned: the focus goes into the card and comes back to the page', async () => {
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: '#x',
      textContent: 'a link',
    });
    document.querySelector('article')?.prepend(link);
    link.focus({ preventScroll: true });
  });
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.textContent?.slice(0, 6));
  await press('next-mention');
  const scrolled = await page.evaluate(() => scrollY);
  await press('open-mention');
  await waitForCardText(page, /QHVN|Quillhaven/, 20_000);
  expect(await focused()).toBe('');
  await page.mouse.move(300, 300);
  await page.mouse.move(700, 500, { steps: 5 });
  await page.waitForTimeout(700);
  expect(await readCardText(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await readCardText(page)).toBeNull();
  expect(await focused()).toBe('a link');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await press('open-mention');
  await press('pin-card');
  await waitForCardText(page, /QHVN|Quillhaven/);
  expect(await findInCard(page, '.pin[aria-pressed="true"]')).toHaveLength(1);
  await press('next-mention');
  expect(await findInCard(page, 'dialog')).toHaveLength(1);
});

test('the first key of all can open the first mention on the screen', async () => {
  await press('open-mention');
  await waitForCardText(page, /SEC filings/, 20_000);
  // Until then the card's shadow lies on the ring.
  await page.keyboard.press('Escape');
  expect(await ringed()).toHaveLength(1);
});

test('in a frame that has the focus the keys go from mention to mention there', async () => {
  const frame = await openFramed(page, 300);
  await page.locator('iframe').click({ position: { x: 300, y: 200 } });
  await press('next-mention');
  const hosts = (): Promise<number[]> =>
    Promise.all(
      [page, frame].map((where) =>
        where.evaluate(() => document.querySelectorAll('html > div').length),
      ),
    );
  await expect.poll(hosts, { timeout: 5_000 }).toEqual([0, 1]);
});
