import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readMentions } from '@/test/browser/mentions';
import { FRAME_PARTS, LIVING_URL } from '@/test/replica/pages/living';

/** A page with a frame in it, 700 pixels wide, whose words are underlined. */
export async function openFramed(page: Page, height: number): Promise<Frame> {
  await page.goto(`${LIVING_URL}?frames`);
  const place = { src: FRAME_PARTS[0], height };
  await page.evaluate(({ src, height }) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 700, height });
    document.querySelector('article')?.append(frame);
  }, place);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await expect
    .poll(async () => (await readMentions(frame)).length, { timeout: 8_000 })
    .toBeGreaterThan(0);
  return frame;
}
