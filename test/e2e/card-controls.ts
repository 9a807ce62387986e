import type { Page } from 'playwright-core';
import { clickInCard, findInCard, readCardTree } from '@/test/browser/closed-shadow';

/** Presses the first button of the card with this name, as a screen reader calls it. */
export async function pressInCard(page: Page, name: RegExp): Promise<void> {
  const buttons = (await readCardTree(page)).filter(({ role }) => role === 'button');
  const index = buttons.findIndex((button) => name.test(button.name));
  if (index < 0) {
    throw new Error(`No button ${name} in the card: ${buttons.map((one) => one.name).join(', ')}`);
  }
  const boxes = await findInCard(page, 'button');
  const box = boxes[index];
  if (!box) throw new Error(`The button ${name} is not laid out.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Turns the card over to where the reader corrects it. */
export async function turnCard(page: Page): Promise<void> {
  await clickInCard(page, '.card-why button');
}
