import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention, readMentions } from '@/test/browser/mentions';
import { HOSTILE_URL } from '@/test/replica/pages/hostile';
import { openHostile } from './hostile-world';
import { secRequests, startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
afterEach(() => page.close());

/** The longest time between two frames while the page is left alone, in milliseconds. */
async function longestFrame(forMs: number): Promise<number> {
  return page.evaluate(
    (forMs) =>
      new Promise<number>((resolve) => {
        const [start, gaps] = [performance.now(), [0]];
        let last = start;
        const next = (now: number): void => {
          gaps.push(now - last);
          last = now;
          if (now - start < forMs) requestAnimationFrame(next);
          else resolve(Math.round(Math.max(...gaps)));
        };
        requestAnimationFrame(next);
      }),
    forMs,
  );
}

async function expectCard(): Promise<void> {
  await hoverMention(page, 'QHVN');
  expect(await waitForCardText(page, /insiders bought/, 20_000)).toMatch(/QHVN/);
}

test('ten thousand changes a second: the page goes on, marks stay true and a card opens', async () => {
  page = await openHostile(world, HOSTILE_URL);
  await expect.poll(async () => (await readMentions(page)).length).toBeGreaterThan(0);
  const asked = secRequests(world).length;
  await page.evaluate(() => {
    const box = document.body.appendChild(document.createElement('p'));
    const text = box.appendChild(document.createTextNode(''));
    const flood = (): void => {
      for (let at = 0; at < 50; at++) text.data = `Orrisdale Holdings (ORSD) ${Math.random()}`;
      for (let at = 0; at < 50; at++) {
        box.append(document.createElement('b'));
        box.lastChild?.remove();
      }
    };
    Object.assign(globalThis, { flooding: setInterval(flood, 10) });
  });
  const longest = await longestFrame(3_000);
  expect(longest).toBeLessThan(500);
  await expectCard();
  const marks = await readMentions(page);
  expect(marks.filter(({ text }) => text === '')).toEqual([]);
  expect(secRequests(world).length - asked).toBeLessThan(40);
});

test('words ten thousand elements deep are read, and the page goes on', async () => {
  page = await openHostile(world, HOSTILE_URL);
  await page.evaluate(() => {
    const innermost = document.createElement('span');
    innermost.textContent = 'Orrisdale Holdings (NASDAQ: ORSD) fell.';
    let nest: HTMLElement = innermost;
    for (let depth = 0; depth < 10_000; depth++) {
      const around = document.createElement('span');
      around.append(nest);
      nest = around;
    }
    // Laid out, so deep a nest ends a tab of Chromium with or without us.
    nest.style.display = 'none';
    document.querySelector('main')?.prepend(nest);
  });
  expect(await longestFrame(2_000)).toBeLessThan(1_500);
  await expect
    .poll(async () => (await readMentions(page)).map(({ text }) => text), { timeout: 15_000 })
    .toContain('ORSD');
  // So deep a document DevTools cannot tell the test, which looks for the card by it.
  await page.evaluate(() => document.querySelector('main > span')?.remove());
  await expectCard();
});

test.each([1, 8])('%i texts of five megabytes do not hold up the page', async (count) => {
  page = await openHostile(world, HOSTILE_URL);
  await page.evaluate((count) => {
    const line = '$QHVN (NYSE: A.B Inc. & Co ((( $$$ <b> \u202E\u0410pple of 1,000 shares. ';
    for (let at = 0; at < count; at++) {
      const text = document.createElement('p');
      // Laid out, it takes Chromium a minute with or without us; read is what is hidden, too.
      text.style.display = 'none';
      text.append(line.repeat(Math.ceil(5_000_000 / line.length)));
      document.querySelector('main')?.append(text);
    }
  }, count);
  expect(await longestFrame(3_000)).toBeLessThan(1_500);
  await expectCard();
});
