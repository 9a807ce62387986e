import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MarkState } from '@/lib/core/mark/mark';
import { findInCard, readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { emulateMedia } from '@/test/browser/emulate-media';
import { hoverMention, readMentions, waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import { openCard, sendFrom } from './fund-messages';
import { differences, markBoxes, statesOf, textLines } from './marked';
import { openArticle, openOptions, secRequests, startWorld, type World } from './world';

let world: World;
let options: Page;
let page: Page;
/** An empty page, in which pictures are compared. */
let blank: Page;

beforeAll(async () => {
  world = await startWorld();
  options = await openOptions(world);
  blank = await world.browser.context.newPage();
  page = await openArticle(world);
});
afterAll(() => world.close());

const HOST = new URL(DEMO_ARTICLE_URL).hostname;
const NAMES = ['QHVN', 'FNLW', 'KSLN', 'WRNF', 'TWKA'];

/** Requests about companies: the lists of names do not count. */
const aboutCompanies = () => secRequests(world).filter(({ path }) => !path.startsWith('/files/'));

const choose = (markStyle: string) => sendFrom(options, 'settings.choose', { markStyle });

async function untilStates(expected: Partial<Record<string, MarkState>>): Promise<void> {
  const words = Object.keys(expected);
  await expect.poll(() => statesOf(page, words), { timeout: 30_000 }).toEqual(expected);
}

async function untilDrawn(isDrawn: boolean): Promise<void> {
  await expect.poll(async () => (await readMentions(page)).length > 0).toBe(isDrawn);
}

/** A picture of the viewport with the pointer away from everything. */
async function picture(): Promise<Buffer> {
  await page.bringToFront();
  await page.mouse.move(1, 1);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

test('before anything was looked up nothing is known of any mark, and nobody is asked', async () => {
  await untilStates(Object.fromEntries(NAMES.map((name) => [name, 'unknown'])));
  await page.waitForTimeout(1_000);
  expect(aboutCompanies()).toEqual([]);
});

test('what a card reads is told by all marks of its company, on every page', async () => {
  await hoverMention(page, 'QHVN');
  await untilStates({ QHVN: 'cluster', 'Quillhaven Instruments': 'cluster', FNLW: 'unknown' });
  await page.mouse.move(1, 1);
  for (const [number, ticker] of [
    [2, 'FNLW'],
    [13, 'KSLN'],
    [9, 'WRNF'],
  ] as const) {
    await openCard(options, String(9_990_000 + number).padStart(10, '0'), ticker);
  }
  await untilStates({
    QHVN: 'cluster',
    FNLW: 'bought',
    KSLN: 'sold',
    WRNF: 'quiet',
    TWKA: 'unknown',
  });
});

test('a page that is loaded again has its states without a single request', async () => {
  const before = aboutCompanies().length;
  await page.reload();
  await waitForMentions(page);
  await untilStates({ QHVN: 'cluster', KSLN: 'sold', WRNF: 'quiet', TWKA: 'unknown' });
  expect(aboutCompanies()).toHaveLength(before);
});

test('marks come, change and go, and not one line of text moves', async () => {
  await sendFrom(options, 'site.pause', { host: HOST, untilMs: null });
  await untilDrawn(false);
  const [html, lines, plain] = [await page.content(), await textLines(page), await picture()];
  expect(lines.length).toBeGreaterThan(30);
  await sendFrom(options, 'site.resume', { host: HOST });
  await untilStates({ QHVN: 'cluster', KSLN: 'sold', WRNF: 'quiet' });
  for (const style of ['faint', 'normal', 'strong'] as const) {
    await choose(style);
    await expect.poll(async () => Object.keys(await statesOf(page, NAMES)).length).toBe(5);
    await page.waitForTimeout(300);
    expect(await textLines(page)).toEqual(lines);
    const drawn = await differences(blank, [plain, await picture()], await markBoxes(page), 12);
    expect(drawn.all).toBeGreaterThan(100);
    expect(drawn.outside).toBe(0);
  }
  await choose('hidden');
  await untilDrawn(false);
  expect(await textLines(page)).toEqual(lines);
  expect((await picture()).equals(plain)).toBe(true);
  expect(await page.content()).toBe(html);
});

test('hidden marks are not in the registry, and their names still have a card', async () => {
  await choose('normal');
  await untilDrawn(true);
  const mention = (await readMentions(page)).find(({ text, y }) => text === 'QHVN' && y < 780);
  if (!mention) throw new Error('QHVN is not in view');
  await choose('hidden');
  await untilDrawn(false);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.mouse.move(mention.x - 3, mention.y);
  await page.mouse.move(mention.x, mention.y, { steps: 3 });
  await waitForCardText(page, /Quillhaven/);
  await page.keyboard.press('Escape');
  await choose('normal');
  await untilDrawn(true);
});

test('nothing of the marks is printed', async () => {
  await emulateMedia(page, { isPrint: true });
  const marked = await picture();
  await choose('hidden');
  await untilDrawn(false);
  expect((await picture()).equals(marked)).toBe(true);
  await emulateMedia(page, {});
  await choose('normal');
  await untilDrawn(true);
});

test('what a reader mode or the clipboard takes is what the author wrote, with a card open too', async () => {
  const taken = () =>
    page.evaluate(() => {
      const copy = document.cloneNode(true) as Document;
      document.execCommand('selectAll');
      const text = String(getSelection());
      getSelection()?.removeAllRanges();
      return { html: copy.body.innerHTML, text, whole: document.body.innerText };
    });
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /Quillhaven/);
  const marked = await taken();
  await emulateMedia(page, { isPrint: true });
  expect(await findInCard(page, 'dialog')).toEqual([]);
  await emulateMedia(page, {});
  expect(await findInCard(page, 'dialog')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await choose('hidden');
  await untilDrawn(false);
  expect(await taken()).toEqual(marked);
  expect(marked.text).not.toMatch(/insiders bought \$/);
  await choose('normal');
  await untilDrawn(true);
});

test('in forced colours shapes still tell states apart', async () => {
  await emulateMedia(page, { isForced: true });
  const lines = await textLines(page);
  const shapes = await page.evaluate(() =>
    [...CSS.highlights.keys()].map((name) => {
      const style = getComputedStyle(document.documentElement, `::highlight(${name})`);
      return `${style.textDecorationLine} ${style.textDecorationStyle}`;
    }),
  );
  const lined = ['dotted', 'solid', 'dashed', 'double'].map((shape) => `underline ${shape}`);
  expect(new Set(shapes)).toEqual(new Set([...lined, 'none solid']));
  await choose('hidden');
  await untilDrawn(false);
  expect(await textLines(page)).toEqual(lines);
  await emulateMedia(page, {});
  await choose('normal');
  await untilDrawn(true);
});

test('a page finds no style sheet of ours and no word of a state in names', async () => {
  const seen = await page.evaluate(() => ({
    names: [...CSS.highlights.keys()],
    adopted: document.adoptedStyleSheets.length,
    rules: [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .filter((rule) => rule.includes('highlight')),
  }));
  expect(seen.names.length).toBeGreaterThan(3);
  expect(seen.names.filter((name) => !/^underline-[a-f][1-3]$/.test(name))).toEqual([]);
  expect(seen).toMatchObject({ adopted: 0, rules: [] });
});

test('ten fast passes over a dense article open no card', async () => {
  const before = aboutCompanies().length;
  for (let pass = 0; pass < 10; pass++) {
    const shown = (await readMentions(page)).filter(({ y }) => y > 0 && y < 780);
    expect(shown.length).toBeGreaterThan(9);
    // Not one after the other's answer: on a busy machine that would be no fast pass.
    await Promise.all(shown.map(({ x, y }) => page.mouse.move(x, y, { steps: 2 })));
    await page.mouse.move(1, 1);
  }
  await page.waitForTimeout(1_200);
  expect(await readCardText(page)).toBeNull();
  expect(aboutCompanies()).toHaveLength(before);
});
