import type { BrowserContext } from 'playwright-core';
import { connectionOf } from './firefox-chrome';
import { allowWhenAsked } from './firefox-extension';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      addHostPermission(extensionId: string, pattern: string): Promise<void>;
    };
  };
}

/**
 * Says yes beforehand to what the browser would ask in a window of its own, which no test can
 * press; in Firefox, whose question can be pressed, it will be. The extension still has to ask, by a
 * press of the reader's, before it gets the permission.
 */
export async function approveHost(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  const connection = connectionOf(context);
  if (connection) return allowWhenAsked(connection);
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, host]) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.addHostPermission(id, host);
    },
    [extensionId, pattern] as const,
  );
  await page.close();
}
