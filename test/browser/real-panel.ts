import type { Page } from 'playwright-core';
import { connectionOf } from './firefox-chrome';
import { openSidebar } from './firefox-window';
import { ownPageOf } from './firefox-own-page';
import { attachToOwn, type OwnTarget } from './own-target';
import { openRealPopup } from './real-popup';

/**
 * Opens the side panel beside this page, as a press in the popup does, and attaches to it; in Firefox
 * the sidebar, as its own menu does.
 */
export async function openRealPanel(page: Page, extensionId: string): Promise<OwnTarget> {
  const connection = connectionOf(page.context());
  if (connection) {
    await page.bringToFront();
    await openSidebar(connection, extensionId, page.url());
    return ownPageOf(connection, 'sidebar');
  }
  const popup = await openRealPopup(page, extensionId);
  void popup.evaluate(
    'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
  );
  return attachToOwn(page, `chrome-extension://${extensionId}/sidepanel.html`);
}
