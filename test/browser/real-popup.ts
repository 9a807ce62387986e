import type { Page } from 'playwright-core';
import { connectionOf } from './firefox-chrome';
import { ownPageOf } from './firefox-own-page';
import { attachToOwn, type OwnTarget } from './own-target';
import { pressAction } from './press-action';

/** The popup as the browser shows it at the toolbar button: no tab, and none of Playwright's pages. */
export type RealPopup = OwnTarget;

/**
 * Presses the extension's button while this page is in front and attaches to the popup that opens.
 * It stays open until the page is clicked or the browser closed.
 */
export async function openRealPopup(page: Page, extensionId: string): Promise<RealPopup> {
  const connection = connectionOf(page.context());
  await pressAction(page, extensionId);
  if (connection) return ownPageOf(connection, 'popup');
  return attachToOwn(page, `chrome-extension://${extensionId}/popup.html`);
}
