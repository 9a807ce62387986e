import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { areOver, countPixels, lookAtCard } from '@/test/browser/card-sight';
import type { Box } from '@/test/browser/card-reader';
import { findInCard, readCardText, runInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention, readMentions } from '@/test/browser/mentions';
import { ENEMY, FIGHT_SCRIPTS, fightUrl, type FightName } from '@/test/replica/pages/fighting';
import { openFramed } from './framed-page';
import { RIGHT_TO_LEFT_URL } from '@/test/replica/pages/odd-layouts';
import { startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
beforeEach(async () => void (page = await world.browser.context.newPage()));
afterEach(() => page.close());

async function openFight(name: FightName): Promise<void> {
  await page.goto(fightUrl(name));
  const script = FIGHT_SCRIPTS[name];
  if (script) await page.evaluate(script);
}

/** The box of the first words that are marked with this text. */
async function boxOf(text: string): Promise<Box> {
  const mention = (await readMentions(page)).find((one) => one.text === text);
  if (!mention) throw new Error(`${text} is not underlined.`);
  // Narrower than the word: its middle is what is known.
  return { x: mention.x - 12, y: mention.y - 5, width: 24, height: 10 };
}

async function expectWholeCard(text = 'QHVN'): Promise<void> {
  await waitForCardText(page, /insiders bought/, 20_000);
  await page.waitForTimeout(1_300);
  const { box, isOnScreen, hidden } = await lookAtCard(page);
  expect({ isOnScreen, hidden }).toEqual({ isOnScreen: true, hidden: 0 });
  expect(box.width).toBeGreaterThan(250);
  expect(box.height).toBeGreaterThan(100);
  expect(areOver(box, await boxOf(text))).toBe(false);
  // A shadow lies around the card, its edge included; what is within is the card's own.
  const within = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
  expect(await countPixels(page, within, ENEMY)).toBe(0);
}

test.each<FightName>([
  'tooltips',
  'transforms',
  'z-index',
  'fixed-header',
  'hostile-style',
  'modal-dialog',
  'open-popover',
  'zoomed-root',
  'shrunk-root',
  'own-scroller',
  'low-lines',
])('the card is shown in full on a page of %s', async (name) => {
  await openFight(name);
  await hoverMention(page, 'QHVN');
  await expectWholeCard();
});

test('in a frame the card is shown in full within it', async () => {
  const frame = await openFramed(page, 300);
  const offset = await page.locator('iframe').boundingBox();
  const mention = (await readMentions(frame)).find(({ text }) => text === 'ORSD');
  if (!offset || !mention) throw new Error('ORSD is not underlined in the frame.');
  const word = { x: offset.x + mention.x, y: offset.y + mention.y };
  await page.mouse.move(word.x - 3, word.y);
  await page.mouse.move(word.x, word.y, { steps: 3 });
  await waitForCardText(page, /conversion/i, 20_000);
  const shown = await frame.evaluate(
    ({ x, y }) => {
      const host = document.documentElement.lastElementChild;
      const hits = (fx: number, fy: number): boolean => document.elementFromPoint(fx, fy) === host;
      let hit = 0;
      for (let at = 0; at < innerHeight; at += 4) if (hits(x + 40, at)) hit += 4;
      return { hit, word: hits(x, y), height: innerHeight };
    },
    { x: mention.x, y: mention.y },
  );
  expect(shown.word).toBe(false);
  expect(shown.hit).toBeGreaterThan(120);
  // All of it lies within the frame, in front of everything, and its end can be come to.
  const [box] = await findInCard(page, 'dialog');
  if (!box) throw new Error('There is no card.');
  expect(box.x).toBeGreaterThanOrEqual(offset.x);
  expect(box.y).toBeGreaterThanOrEqual(offset.y);
  expect(box.x + box.width).toBeLessThanOrEqual(offset.x + offset.width);
  expect(box.y + box.height).toBeLessThanOrEqual(offset.y + offset.height);
  const covered = await frame.evaluate(
    ({ x, y, width, height }) => {
      const host = document.documentElement.lastElementChild;
      const parts = [0.04, 0.25, 0.5, 0.75, 0.96];
      const points = parts.flatMap((a) => parts.map((b) => [x + a * width, y + b * height]));
      return points.filter(([a = 0, b = 0]) => document.elementFromPoint(a, b) !== host).length;
    },
    { ...box, x: box.x - offset.x, y: box.y - offset.y },
  );
  expect(covered).toBe(0);
  await runInCard(page, (root) => {
    root.querySelector('.card-footer')?.scrollIntoView();
    return '';
  });
  const [end] = await findInCard(page, '.card-footer');
  expect(end?.y).toBeGreaterThan(box.y);
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(box.y + box.height + 1);
});

test('in a page that reads from right to left the card stands under the word, within the page', async () => {
  await page.goto(RIGHT_TO_LEFT_URL);
  await hoverMention(page, 'QHVN');
  await expectWholeCard();
});

test.each([
  [900, 150],
  [900, 220],
  [420, 320],
  [320, 480],
])('in a window of %i by %i pixels the card is readable beside the word', async (width, height) => {
  await page.setViewportSize({ width, height });
  await page.goto(fightUrl('fixed-header'));
  await page.addStyleTag({ content: '.enemy{display:none} main{padding:0}' });
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  await page.waitForTimeout(300);
  const { box, isOnScreen, hidden } = await lookAtCard(page);
  expect({ isOnScreen, hidden }).toEqual({ isOnScreen: true, hidden: 0 });
  expect(box.height).toBeGreaterThanOrEqual(Math.min(130, height - 24));
  expect(areOver(box, await boxOf('QHVN'))).toBe(false);
});

test('the card follows its word as the page scrolls, flips at an edge, and goes with it', async () => {
  await page.goto(fightUrl('low-lines'));
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  const scrollBy = async (top: number): Promise<void> => {
    await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), top);
    await page.waitForTimeout(300);
  };
  const isBelow = async (): Promise<boolean> => {
    const [{ box, isOnScreen }, word] = [await lookAtCard(page), await boxOf('QHVN')];
    expect(isOnScreen).toBe(true);
    expect(areOver(box, word)).toBe(false);
    const gap = box.y > word.y ? box.y - word.y - word.height : word.y - box.y - box.height;
    expect(gap).toBeLessThan(30);
    return box.y > word.y;
  };
  expect(await isBelow()).toBe(true);
  await scrollBy(80);
  expect(await isBelow()).toBe(true);
  await scrollBy(-500);
  expect(await isBelow()).toBe(false);
  await scrollBy(5_000);
  expect(await readCardText(page)).toBeNull();
});

test('keys and the pointer work on a card over a modal dialog, and it ends with the dialog', async () => {
  await openFight('modal-dialog');
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  const { box } = await lookAtCard(page);
  await page.mouse.move(box.x + 60, box.y + 90, { steps: 10 });
  await page.waitForTimeout(700);
  expect(await readCardText(page)).toMatch(/insiders bought/);
  await page.keyboard.press('Escape');
  expect(await readCardText(page)).toBeNull();
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await page.waitForTimeout(600);
  expect(await readCardText(page)).toBeNull();
});
