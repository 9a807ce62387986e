import type { Page } from 'playwright-core';
import { attachToOwn, type OwnTarget } from './own-target';
import { openRealPopup } from './real-popup';

/** Opens the side panel beside this page, as a press in the popup does, and attaches to it. */
export async function openRealPanel(page: Page, extensionId: string): Promise<OwnTarget> {
  const popup = await openRealPopup(page, extensionId);
  void popup.evaluate(
    'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
  );
  return attachToOwn(page, `chrome-extension://${extensionId}/sidepanel.html`);
}
