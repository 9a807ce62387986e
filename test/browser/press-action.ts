import type { Page } from 'playwright-core';
import { connectionOf } from './firefox-chrome';
import { triggerAction } from './firefox-extension';

/** Not yet among Playwright's types of the protocol. */
interface ActionDevtools {
  send(
    method: 'Extensions.triggerAction',
    params: { readonly id: string; readonly targetId: string },
  ): Promise<unknown>;
}

/**
 * Presses the extension's button in the toolbar while this page is in front, as a reader does: the
 * popup opens, and the extension may know the page's address from then on. Throws when the browser
 * has no such tab.
 */
export async function pressAction(page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const connection = connectionOf(page.context());
  if (connection) return triggerAction(connection, extensionId, page.url());
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser gave no DevTools connection.');
  const devtools = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`There is no tab with ${page.url()}.`);
    await (devtools as unknown as ActionDevtools).send('Extensions.triggerAction', {
      id: extensionId,
      targetId: tab.targetId,
    });
  } finally {
    await devtools.detach();
  }
}
