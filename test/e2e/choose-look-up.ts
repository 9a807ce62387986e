import type { Page } from 'playwright-core';
import { connectionOf } from '@/test/browser/firefox-chrome';
import { chooseMenuEntry } from '@/test/browser/firefox-extension';
import type { World } from './world';

interface MenuApi {
  readonly chrome: {
    readonly contextMenus: {
      readonly onClicked: { dispatch(info: object, tab: object | undefined): void };
    };
    readonly tabs: { query(about: object): Promise<{ id?: number }[]> };
  };
}

/** Selects the first occurrence of a text on the page, as a reader does by dragging. */
export async function selectText(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
    throw new Error(`“${wanted}” is not on the page.`);
  }, text);
}

/**
 * Chooses “Look up in Buyline” for the selection of the tab that is in front. No test can open the
 * menu itself; `pressAction` before it lets the browser grant the page, as the menu does.
 */
export async function chooseLookUp({ browser }: World, selectionText: string): Promise<void> {
  const connection = connectionOf(browser.context);
  const chosen = { menuItemId: 'look-up', selectionText, frameId: 0 };
  if (connection) return chooseMenuEntry(connection, browser.extensionId, chosen);
  await browser.worker.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as MenuApi;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(chosen, tab);
  }, chosen);
}
