import { browser } from 'wxt/browser';

/** Opens the popup's page in a tab of its own, with a search under way. */
export async function openSearch(text: string): Promise<void> {
  const query = new URLSearchParams({ search: text });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?${query}` });
}
