import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { openArticle, startWorld, type World } from './world';

let world: World;
let page: Page;
let devtools: CDPSession;
/** Our scripts in the page, by the names of their files, with what each is known by. */
const scripts = new Map<string, string>();

beforeAll(async () => {
  world = await startWorld();
  page = await openArticle(world);
  devtools = await world.browser.context.newCDPSession(page);
  const prefix = `${world.browser.origin}/`;
  devtools.on('Debugger.scriptParsed', ({ url, scriptId }) => {
    if (url.startsWith(prefix)) scripts.set(url.slice(url.lastIndexOf('/') + 1), scriptId);
  });
  // Tells of the scripts that were there before, too.
  await devtools.send('Debugger.enable');
});
afterAll(() => world.close());

const names = (): string[] => [...scripts.keys()].sort();

async function haveReact(): Promise<string[]> {
  const found: string[] = [];
  for (const [name, scriptId] of scripts) {
    const { scriptSource } = await devtools.send('Debugger.getScriptSource', { scriptId });
    if (/react\.(?:transitional\.)?element/.test(scriptSource)) found.push(name);
  }
  return found;
}

test('a page has neither the card’s script nor React before the pointer first rests on a mention', async () => {
  await expect.poll(names).toEqual(['detector.js', 'judge.js']);
  // The pointer passes, and does not rest.
  await page.mouse.move(10, 10);
  await page.mouse.move(700, 600, { steps: 3 });
  expect(await haveReact()).toEqual([]);
  expect(names()).toEqual(['detector.js', 'judge.js']);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /QHVN/, 20_000);
  expect(names()).toEqual(['card.js', 'detector.js', 'judge.js']);
  expect(await haveReact()).toEqual(['card.js']);
});
