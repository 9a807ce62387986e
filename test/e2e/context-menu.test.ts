import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findInCard, readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { pressAction } from '@/test/browser/press-action';
import { stopWorker } from '@/test/browser/stop-worker';
import { IS_FIREFOX } from './browser-here';
import { pressInCard, turnCard } from './card-controls';
import { chooseLookUp, selectText } from './choose-look-up';
import { openArticle, startWorld, type World } from './world';

/** On a site that Buyline does not read by itself. */
const ELSEWHERE = 'https://robinhood.com/some/text';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

async function openElsewhere(): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(ELSEWHERE);
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.style.cssText = 'margin: 120px 60px; font: 18px serif';
    text.textContent =
      'My uncle swears by Quillhaven Instruments, and by the quiet of the morning.';
    document.body.append(text);
  });
  return page;
}

test('selected words open the card beside them, on a site that is not read', async () => {
  const page = await openElsewhere();
  await selectText(page, 'Quillhaven Instruments');
  await pressAction(page, world.browser.extensionId);
  await chooseLookUp(world, 'Quillhaven Instruments');
  const text = await waitForCardText(page, /3 insiders bought/, 30_000);
  expect(text).toContain('Why this: you selected it.');
  const [card] = await findInCard(page, 'dialog');
  const selection = await page.evaluate(() =>
    document.getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON(),
  );
  expect(card?.y).toBeGreaterThan(Number(selection?.bottom));
  expect(card?.y).toBeLessThan(Number(selection?.bottom) + 20);
  // The pointer is still where the menu was: the card waits for it.
  await page.mouse.move(700, 700, { steps: 5 });
  await page.waitForTimeout(700);
  expect(await readCardText(page)).toMatch(/3 insiders bought/);
  await page.keyboard.press('Escape');
  expect(await readCardText(page)).toBeNull();
});

test('words that name nothing get a search, and another company can be shown', async () => {
  const page = await openElsewhere();
  await selectText(page, 'the quiet of the morning');
  await pressAction(page, world.browser.extensionId);
  await chooseLookUp(world, 'the quiet of the morning');
  await waitForCardText(page, /No company on the SEC’s list matches “the quiet of/, 30_000);
  await page.keyboard.type('fernlow');
  await waitForCardText(page, /FNLW/);
  await pressInCard(page, /^Show FNLW/);
  await waitForCardText(page, /FNLW[\s\S]*as of/, 20_000);
  await turnCard(page);
  await waitForCardText(page, /Which company is meant\?/);
  await page.keyboard.type('quillhaven');
  await waitForCardText(page, /QHVN/);
  await pressInCard(page, /^Show QHVN/);
  await waitForCardText(page, /3 insiders bought/, 20_000);
  await page.mouse.click(20, 20);
  expect(await readCardText(page)).toBeNull();
});

test('what is selected in a field is looked up beside the field', async () => {
  const page = await openElsewhere();
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.value = 'QHVN';
    document.body.append(field);
    field.select();
  });
  await pressAction(page, world.browser.extensionId);
  await chooseLookUp(world, 'QHVN');
  expect(await waitForCardText(page, /3 insiders bought/, 30_000)).toContain('QHVN');
});

test('the menu works after the worker was stopped, beside the detector', async () => {
  const page = await openArticle(world);
  await stopWorker(world.browser);
  // Any event wakes the worker, as a choice in the menu does.
  await page.reload();
  await selectText(page, 'Fernlow Foods');
  await chooseLookUp(world, '$FNLW');
  expect(await waitForCardText(page, /FNLW[\s\S]*as of/, 20_000)).toContain('you selected it');
});

test.skipIf(IS_FIREFOX)('where no script may run, the popup’s search opens in a tab', async () => {
  const page = await world.browser.context.newPage();
  await page.goto('chrome://version');
  const opened = world.browser.context.waitForEvent('page');
  await chooseLookUp(world, 'Quillhaven');
  const popup = await opened;
  await popup.waitForURL(/popup\.html\?search=QHVN$/);
  expect(await popup.getByRole('combobox').inputValue()).toBe('QHVN');
  await popup.getByRole('button', { name: 'Watch QHVN' }).waitFor();
});

test('no permission is used on a page that the reader did not choose', async () => {
  const page = await openElsewhere();
  const opened = world.browser.context.waitForEvent('page');
  await chooseLookUp(world, 'Quillhaven Instruments');
  expect((await opened).url()).toMatch(/popup\.html|about:blank/);
  expect(await readCardText(page)).toBeNull();
});
