import { browser } from 'wxt/browser';
import { spokenWords } from '@/lib/core/words/spoken';
import type { FrontPage } from '@/lib/core/watch/front-page';
import { readFront } from '@/lib/core/watch/read-front';

const KEY = 'front';

/** Keeps the popup's front page where the popup reads it fastest; null takes it away. */
export async function saveFront(front: FrontPage | null): Promise<void> {
  if (front) await browser.storage.local.set({ [KEY]: front });
  else await browser.storage.local.remove(KEY);
}

/** The front page, where one is kept that may be shown at this moment (epoch milliseconds). */
export async function loadFront(ms: number): Promise<FrontPage | null> {
  const [stored, badge] = await Promise.all([
    browser.storage.local.get(KEY),
    browser.action.getBadgeText({}),
  ]);
  return readFront(stored[KEY], { badge, edition: frontEdition(), ms });
}

/** Which code words a front page, and in which language it speaks now. */
export function frontEdition(): string {
  return `${browser.runtime.getManifest().version} ${spokenWords().locale}`;
}
