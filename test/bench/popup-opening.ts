import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '@/test/browser/launch';
import { attachToOwn } from '@/test/browser/own-target';
import { pressAction } from '@/test/browser/press-action';
import type { PopupPage } from './popup-pages';

/** Milliseconds of one opening of the popup at the toolbar button. */
export interface OpeningTimes {
  /**
   * From the beginning of its navigation, by its own clock, until its first lines were on the
   * screen, by the browser's record (Element Timing).
   */
  readonly first: number;
  /** From the same until the living popup stood in their place; of the floor not a number. */
  readonly living: number;
  /** From the press until the first lines, with what the driver of the browser takes to press. */
  readonly pressed: number;
}

/** What a probed page has noted. */
interface Noted {
  readonly origin: number;
  readonly first?: number;
  readonly living?: number;
}

/** Nothing is asked of a popup in this time, so that asking does not hold it up. */
const UNWATCHED_MS = 1_000;
const PATIENCE = 100;

/** Presses the button while this page is in front; a page of the three opens as popup, is timed and closed. */
export async function openTimed(
  page: Page,
  { context, extensionId }: LaunchedBrowser,
  which: PopupPage,
): Promise<OpeningTimes> {
  const url = `chrome-extension://${extensionId}/${which}.html`;
  const pressedAt = performance.timeOrigin + performance.now();
  await pressAction(page, extensionId);
  await wait(UNWATCHED_MS);
  const popup = await attachToOwn(page, url);
  // A popup that has only just opened has no probe yet, and answers nothing.
  const ask = async () =>
    ((await popup.evaluate('({ ...openingTimes, origin: performance.timeOrigin })')) ?? {
      origin: Number.NaN,
    }) as Noted;
  let noted = await ask();
  const isDone = ({ first, living }: Noted) =>
    first !== undefined && (which === 'floor' || living !== undefined);
  for (let looks = 0; !isDone(noted) && looks < PATIENCE; looks++) {
    await wait(100);
    noted = await ask();
  }
  const devtools = await context.browser()?.newBrowserCDPSession();
  const targets = await devtools?.send('Target.getTargets');
  for (const target of targets?.targetInfos ?? []) {
    if (target.url !== url) continue;
    await devtools?.send('Target.closeTarget', { targetId: target.targetId });
  }
  await devtools?.detach();
  const { origin, first = Number.NaN, living = Number.NaN } = noted;
  return { first, living, pressed: origin - pressedAt + first };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
