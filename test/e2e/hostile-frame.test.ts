import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { readMentions } from '@/test/browser/mentions';
import { openFramed } from './framed-page';
import { countHosts, keptBy } from './hostile-world';
import { startWorld, type World } from './world';

// Only Chromium tells what can be seen of a frame.

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

test('in a frame that the page around it has made transparent no click on a star counts', async () => {
  const page = await world.browser.context.newPage();
  const frame = await openFramed(page, 600);
  const mention = (await readMentions(frame)).find(({ text }) => text === 'ORSD');
  const offset = await page.locator('iframe').boundingBox();
  if (!mention || !offset) throw new Error('ORSD is not underlined in the frame.');
  await page.mouse.move(offset.x + mention.x - 3, offset.y + mention.y);
  await page.mouse.move(offset.x + mention.x, offset.y + mention.y, { steps: 3 });
  await waitForCardText(page, /conversion/i, 20_000);
  await page.locator('iframe').evaluate((element) => (element.style.opacity = '0'));
  await page.waitForTimeout(400);
  const [place] = await findInCard(page, '.star');
  if (!place) throw new Error('The card has no star.');
  const goal = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  await page.mouse.move(goal.x - 4, goal.y, { steps: 4 });
  await page.mouse.click(goal.x, goal.y);
  await page.waitForTimeout(300);
  expect(await countHosts(page)).toBe(0);
  expect((await keptBy(world)).watched).toEqual([]);
});
