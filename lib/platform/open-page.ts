import { browser } from 'wxt/browser';

/** Opens a page of ours in a new tab, by its path within the extension (`/company.html?cik=…`). */
export async function openPage(path: string): Promise<void> {
  const { href } = new URL(path, browser.runtime.getURL('/'));
  await browser.tabs.create({ url: href });
}
