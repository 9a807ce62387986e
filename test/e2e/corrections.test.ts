import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { focusedInCard, readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention, readMentions, waitForMentions } from '@/test/browser/mentions';
import { pressInCard, turnCard } from './card-controls';
import { openArticle, openOptions, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

async function countMarks(page: Page, text: string): Promise<number> {
  return (await readMentions(page)).filter((mention) => mention.text === text).length;
}

test('“Nowhere” takes every mark of the word away, until it is taken back in the options', async () => {
  const page = await openArticle(world);
  const before = await countMarks(page, 'QHVN');
  expect(before).toBeGreaterThanOrEqual(2);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  await turnCard(page);
  expect(await waitForCardText(page, /“QHVN” is not/)).toMatch(/Not on this site[\s\S]*Nowhere/);
  await pressInCard(page, /^Nowhere/);
  await waitForCardText(page, /Noted\. “QHVN” is no longer marked as QHVN on any site/);
  await expect.poll(() => countMarks(page, 'QHVN')).toBe(0);
  expect(await countMarks(page, 'TWKA')).toBeGreaterThan(0);
  await pressInCard(page, /^Close$/);
  expect(await readCardText(page)).toBeNull();

  await page.reload();
  await waitForMentions(page);
  await expect.poll(() => countMarks(page, 'TWKA')).toBeGreaterThan(0);
  expect(await countMarks(page, 'QHVN')).toBe(0);

  const options = await openOptions(world);
  await options.getByText(/“qhvn” is not .*\(QHVN\)/i).waitFor();
  expect(await options.getByText('On every site, since').count()).toBe(1);
  await options.getByRole('button', { name: /Remove the correction of “qhvn”/ }).click();
  await options.getByText('You have corrected nothing.').waitFor();
  await page.reload();
  await expect.poll(() => countMarks(page, 'QHVN')).toBe(before);
});

test('another company takes the place of the wrong one, here alone', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'WTHP');
  await waitForCardText(page, /No insider trades/, 20_000);
  await turnCard(page);
  await waitForCardText(page, /is another company/);
  await pressInCard(page, /^It is another company/);
  await waitForCardText(page, /Which company is “WTHP”/);
  await page.keyboard.type('quillhaven');
  await waitForCardText(page, /QHVN/);
  await pressInCard(page, /^Choose QHVN/);
  const text = await waitForCardText(page, /3 insiders bought/, 20_000);
  expect(text).toMatch(/Noted\. “WTHP” is QHVN on this site\./);
  await page.keyboard.press('Escape');
  expect(await readCardText(page)).toBeNull();

  // Back on the page, the word now leads to the company that was chosen.
  await hoverMention(page, 'WTHP');
  await waitForCardText(page, /3 insiders bought/, 20_000);
  const options = await openOptions(world);
  await options.getByText(/“wthp” is .*\(QHVN\), not .*\(WTHP\)/i).waitFor();
  await options.getByText('www.ainvest.com, since').waitFor();
});

test('it can be done by keyboard alone, and Esc goes one step back', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab');
    if ((await focusedInCard(page)) === 'Not this company?') break;
  }
  await page.keyboard.press('Enter');
  expect(await readCardText(page)).toMatch(/“QHVN” is not/);
  await page.keyboard.press('Escape');
  expect(await readCardText(page)).toMatch(/insiders bought/);
  expect(await focusedInCard(page)).toBe('Not this company?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focusedInCard(page)).toMatch(/^Not on this site/);
  await page.keyboard.press('Enter');
  await waitForCardText(page, /Noted\. “QHVN” is no longer marked as QHVN on this site/);
  expect(await focusedInCard(page)).toBe('Close');
  await page.keyboard.press('Enter');
  expect(await readCardText(page)).toBeNull();
});

test('typing in the card stays in the card, whatever the page listens to', async () => {
  const page = await openArticle(world);
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { heardByPage: keys });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      document.addEventListener(type, (event) => keys.push(event.key), { capture: true });
    }
  });
  await hoverMention(page, 'WTHP');
  await waitForCardText(page, /No insider trades/, 20_000);
  await turnCard(page);
  await pressInCard(page, /^It is another company/);
  await page.keyboard.type('fernlow');
  await waitForCardText(page, /FNLW/);
  expect(await page.evaluate(() => (globalThis as { heardByPage?: string[] }).heardByPage)).toEqual(
    [],
  );
});
