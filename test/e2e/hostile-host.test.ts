import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Box } from '@/test/browser/card-reader';
import { findInCard, readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { HOSTILE_URL } from '@/test/replica/pages/hostile';
import { removeHosts } from '@/test/replica/pages/hostile-scripts';
import { keptBy, openHostile } from './hostile-world';
import { startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
afterEach(() => page.close());

async function openCard(script?: () => void): Promise<void> {
  page = await openHostile(world, HOSTILE_URL, script);
  await hoverMention(page, 'QHVN');
  if (!script) await waitForCardText(page, /insiders bought/, 20_000);
}

async function star(): Promise<Box> {
  const [box] = await findInCard(page, '.star');
  if (!box) throw new Error('The card has no star.');
  return box;
}

async function press({ x, y, width, height }: Box): Promise<void> {
  await page.mouse.move(x + width / 2 - 4, y + height / 2, { steps: 4 });
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForTimeout(300);
}

async function watched(): Promise<readonly string[]> {
  const kept = await keptBy(world);
  await page.bringToFront();
  return kept.watched;
}

test('a page that takes our element off gets a card closed, and no fight over it', async () => {
  await openCard(removeHosts);
  const removed = () =>
    page.evaluate(() => (globalThis as { counted?: { removed: number } }).counted?.removed ?? 0);
  await expect.poll(removed, { timeout: 20_000 }).toBeGreaterThan(0);
  await page.waitForTimeout(1_500);
  expect(await readCardText(page)).toBeNull();
  expect(await removed()).toBeLessThan(5);
});

test('styles on our element neither hide, nor move, nor shrink the card', async () => {
  await openCard();
  const [before] = await findInCard(page, 'dialog');
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    host?.setAttribute(
      'style',
      `display:none!important;opacity:0!important;visibility:hidden!important;transform:scale(.1)
       translate(500px)!important;clip-path:inset(50%)!important;filter:opacity(0)!important;
       pointer-events:none!important;left:-999px!important;zoom:.1!important;color:red!important`,
    );
    host?.setAttribute('hidden', '');
    host?.setAttribute('inert', '');
    host?.setAttribute('class', 'stage');
  });
  await page.waitForTimeout(300);
  expect(await findInCard(page, 'dialog')).toEqual([before]);
  expect(await readCardText(page)).toMatch(/insiders bought/);
});

test('a copy of our element is an empty box, and no root can be had or made on it', async () => {
  await openCard();
  const told = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const copy = host?.cloneNode(true);
    if (!host || !(copy instanceof HTMLElement)) return null;
    document.body.append(copy);
    const attach = (): string => {
      try {
        host.attachShadow({ mode: 'open' });
        return 'attached';
      } catch {
        return 'refused';
      }
    };
    return [copy.outerHTML, copy.shadowRoot, host.shadowRoot, attach()];
  });
  expect(told).toEqual(['<div></div>', null, null, 'refused']);
});

test('a click on a star under something that lets clicks through is left out', async () => {
  await openCard();
  const place = await star();
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.textContent = 'Continue reading';
    cover.style.cssText =
      'pointer-events:none;position:fixed;inset:0;width:auto;height:auto;margin:0;background:#fff';
    document.body.append(cover);
    const show = (): void => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
    };
    // More often than we come to the front again, before and after each click.
    for (let at = 0; at < 30; at++) setTimeout(show, at * 20);
    addEventListener('pointerdown', show, { capture: true });
    addEventListener('toggle', () => setTimeout(show, 20), { capture: true, once: false });
  });
  await page.waitForTimeout(1_200);
  await press(place);
  expect(await watched()).toEqual([]);
});

test('a click through a transition of the page that is painted over all is left out', async () => {
  await openCard();
  const place = await star();
  await page.addStyleTag({
    content: `::view-transition{background:#fff;pointer-events:none}
::view-transition-group(*){animation-duration:9s}`,
  });
  await page.evaluate(() => void document.startViewTransition(() => undefined));
  await page.waitForTimeout(500);
  await press(place);
  expect(await watched()).toEqual([]);
});

test('a card that is carried off into a frame that nobody sees is not shown there', async () => {
  await openCard();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0;border:0';
    document.body.append(frame);
    const host = document.documentElement.lastElementChild;
    const there = frame.contentDocument;
    if (!host || !there) throw new Error('no frame');
    there.documentElement.append(there.adoptNode(host));
    const tip = document.createElement('div');
    tip.popover = 'manual';
    document.body.append(tip);
    tip.showPopover();
  });
  await page.waitForTimeout(400);
  expect(await findInCard(page, '.star')).toEqual([]);
});

test('a star that the page moves under the pointer takes no click', async () => {
  await openCard();
  const place = await star();
  const goal = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  await page.mouse.move(goal.x, goal.y, { steps: 4 });
  const scrollTo = (top: number): Promise<void> =>
    page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), top);
  // On a busy machine the click may come so late that it counts, as a reader's would: once more then.
  for (let turn = 0; turn < 8; turn++) {
    await scrollTo(60);
    await page.waitForTimeout(400);
    const late = page.evaluate(() => {
      const moved = performance.now();
      window.scrollTo({ top: 0, behavior: 'instant' });
      return new Promise<number>((resolve) =>
        document.addEventListener('pointerdown', () => resolve(performance.now() - moved), {
          capture: true,
          once: true,
        }),
      );
    });
    await page.waitForTimeout(60);
    await page.mouse.click(goal.x, goal.y);
    const afterMs = await late;
    await page.waitForTimeout(400);
    const kept = await watched();
    if (afterMs > 150) {
      if (kept.length > 0) await page.mouse.click(goal.x, goal.y);
      continue;
    }
    expect(kept).toEqual([]);
    expect(await readCardText(page)).toMatch(/insiders bought/);
    return;
  }
  throw new Error('No click came soon enough after the page had moved the star.');
}, 120_000);

test('a click of the reader on a star that is in plain sight counts at once', async () => {
  await openCard();
  await press(await star());
  expect(await watched()).toHaveLength(1);
});
