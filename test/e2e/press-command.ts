import type { Page } from 'playwright-core';
import type { PageCommand } from '@/lib/messages/page-messages';
import { connectionOf } from '@/test/browser/firefox-chrome';
import { sendCommand } from '@/test/browser/firefox-window';
import type { World } from './world';

/** Tells the worker of a shortcut on this page as the browser does, which takes none from a test. */
export async function pressCommand(
  { browser }: World,
  page: Page,
  command: PageCommand,
): Promise<void> {
  await page.bringToFront();
  const connection = connectionOf(browser.context);
  if (connection) return sendCommand(connection, browser.extensionId, command);
  await browser.worker.evaluate(async (command) => {
    const { tabs, commands } = (
      globalThis as unknown as {
        chrome: {
          tabs: { query: (about: object) => Promise<object[]> };
          commands: { onCommand: { dispatch: (command: string, tab?: object) => void } };
        };
      }
    ).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(command, tab);
  }, command);
}
