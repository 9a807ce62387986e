import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Box } from '@/test/browser/card-reader';
import { areOver } from '@/test/browser/card-sight';
import {
  findInCard,
  readCardText,
  readCardTree,
  waitForCardText,
} from '@/test/browser/closed-shadow';
import { hoverMention, readMentions } from '@/test/browser/mentions';
import { IS_FIREFOX } from './browser-here';
import { pressInCard } from './card-controls';
import { openArticle, startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
beforeEach(async () => {
  page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
});
afterEach(() => page.close());

const cards = (): Promise<Box[]> => findInCard(page, 'dialog');

async function firstCard(): Promise<Box> {
  const [card] = await cards();
  if (!card) throw new Error('There is no card.');
  return card;
}

/** Presses with the pointer where the name in the card's header stands, and drags it. */
async function drag(x: number, y: number): Promise<void> {
  const [name] = await findInCard(page, '.card-name');
  if (!name) throw new Error('The card has no name.');
  const [fromX, fromY] = [name.x + 20, name.y + name.height / 2];
  await page.mouse.move(fromX, fromY, { steps: 6 });
  await page.mouse.down();
  const [toX, toY] = [fromX + x, fromY + y];
  // A driven pointer never leaves the window in Firefox.
  const [lastX, lastY] = [Math.max(0, Math.min(toX, 1_099)), Math.max(0, Math.min(toY, 799))];
  await page.mouse.move(IS_FIREFOX ? lastX : toX, IS_FIREFOX ? lastY : toY, { steps: 8 });
  await page.mouse.up();
}

/** Leaves all cards and waits for longer than they wait. */
async function leave(): Promise<void> {
  await page.mouse.move(2, 2, { steps: 5 });
  await page.waitForTimeout(700);
}

test('a pinned card stays when the pointer goes, the page scrolls and others are clicked', async () => {
  await pressInCard(page, /keep this card open/i);
  const before = await firstCard();
  await leave();
  await page.mouse.click(2, 2);
  await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
  await page.waitForTimeout(300);
  const after = await firstCard();
  expect([after.x, after.y]).toEqual([before.x, before.y]);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(100);
  expect(await readCardText(page)).toBeNull();
});

test('with its pin taken out a card goes with the pointer again', async () => {
  await pressInCard(page, /keep this card open/i);
  await page.waitForTimeout(100);
  await pressInCard(page, /keep this card open/i);
  await leave();
  expect(await readCardText(page)).toBeNull();
});

test('a card is dragged by its header, stays inside the window and is pinned by it', async () => {
  const before = await firstCard();
  await drag(-150, -60);
  const moved = await firstCard();
  expect(moved.x - before.x).toBeCloseTo(-150, 0);
  await leave();
  expect(await cards()).toHaveLength(1);
  await drag(3_000, -3_000);
  const { x, y, width } = await firstCard();
  const windowWidth = await page.evaluate(() => innerWidth);
  expect(x + width).toBeLessThanOrEqual(windowWidth);
  expect(y).toBeGreaterThanOrEqual(0);
});

test('a pinned card is moved by arrow keys, and by clicks from corner to corner', async () => {
  await pressInCard(page, /keep this card open/i);
  await page.waitForTimeout(100);
  const before = await firstCard();
  await pressInCard(page, /move the card/i);
  const corner = await firstCard();
  expect(corner.x === 8 || corner.x + corner.width === 1_092).toBe(true);
  expect(corner.y === 8 || corner.y + corner.height === 792).toBe(true);
  expect([corner.x, corner.y]).not.toEqual([before.x, before.y]);
  await page.keyboard.press(corner.y === 8 ? 'ArrowDown' : 'ArrowUp');
  await page.keyboard.press(corner.x === 8 ? 'ArrowRight' : 'ArrowLeft');
  const { x, y } = await firstCard();
  expect([Math.abs(x - corner.x), Math.abs(y - corner.y)]).toEqual([16, 16]);
});

test('a pinned card and another stand side by side; Esc closes the one in front, then the other', async () => {
  await drag(500, 300);
  const { y } = (await readMentions(page)).find(({ text }) => text === 'TWKA') ?? { y: 0 };
  await hoverMention(page, 'TWKA');
  await expect.poll(async () => (await cards()).length, { timeout: 8_000 }).toBe(2);
  expect(y).not.toBe(0);
  await page.keyboard.press('Escape');
  expect(await cards()).toHaveLength(1);
  expect(await readCardText(page)).toMatch(/QHVN/);
  await page.keyboard.press('Escape');
  expect(await cards()).toHaveLength(0);
});

test('two quick clicks on the star watch the company once and hide nothing', async () => {
  const [star] = await findInCard(page, '.star');
  if (!star) throw new Error('The card has no star.');
  await page.mouse.dblclick(star.x + star.width / 2, star.y + star.height / 2);
  await page.waitForTimeout(600);
  const pressed = await findInCard(page, '.star[aria-pressed="true"]');
  expect(pressed).toHaveLength(1);
  expect(await readCardText(page)).toMatch(/insiders bought/);
});

test('screen readers are told of the card in one sentence, and that it is a dialog', async () => {
  const spoken = await readCardTree(page);
  const dialog = spoken.find(({ role }) => role === 'dialog');
  expect(dialog?.name).toMatch(/Quillhaven/);
  const status = spoken.findIndex(({ role }) => role === 'status');
  expect(status).toBeGreaterThanOrEqual(0);
  const sentence = spoken.slice(status).find(({ role }) => role === 'StaticText');
  expect(sentence?.name).toMatch(/^QHVN: 3 insiders bought \$4\.2M/);
});

test('the card can be dismissed without moving, entered at leisure, and never covers its word', async () => {
  const card = await firstCard();
  const word = (await readMentions(page)).find(({ text }) => text === 'QHVN');
  if (!word) throw new Error('QHVN is not underlined.');
  expect(areOver(card, { x: word.x - 10, y: word.y - 5, width: 20, height: 10 })).toBe(false);
  await page.mouse.move(card.x + card.width - 30, card.y + 60, { steps: 40 });
  await page.waitForTimeout(700);
  expect(await cards()).toHaveLength(1);
  await page.keyboard.press('Escape');
  expect(await cards()).toHaveLength(0);
});
