import { browser } from 'wxt/browser';
import { PAGE_COMMANDS, type PageCommand, type PageMessage } from '@/lib/messages/page-messages';

function isPageCommand(command: string): command is PageCommand {
  return (PAGE_COMMANDS as readonly string[]).includes(command);
}

/**
 * Passes the reader's shortcuts on to the tab in front: to the frame that has the focus, or, where
 * there is nothing to do in it, to the page itself. Must be called as the worker starts.
 */
export function passCommandsOn(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && isPageCommand(command)) void pass(command, tab.id);
  });
}

async function pass(command: PageCommand, tabId: number): Promise<void> {
  const tell = (anyway: boolean): PageMessage => ({ kind: 'page.command', command, anyway });
  try {
    if ((await browser.tabs.sendMessage(tabId, tell(false))) === true) return;
    await browser.tabs.sendMessage(tabId, tell(true), { frameId: 0 });
  } catch {
    // No script of ours is in that tab: nothing is marked there.
  }
}
