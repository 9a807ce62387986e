import type { CDPSession, Page } from 'playwright-core';
import { pressAction } from './press-action';

/** The popup as the browser shows it at the toolbar button: no tab, and none of Playwright's pages. */
export interface RealPopup {
  /** Runs an expression in it and returns its value, which has to be plain data. */
  evaluate(expression: string): Promise<unknown>;
}

/** The browser's protocol as far as it is used here; Playwright types the answers of no nested session. */
interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/**
 * Presses the extension's button while this page is in front and attaches to the popup that opens.
 * It stays open until the page is clicked or the browser closed.
 */
export async function openRealPopup(page: Page, extensionId: string): Promise<RealPopup> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser gave no DevTools connection.');
  await pressAction(page, extensionId);
  const devtools = await browser.newBrowserCDPSession();
  const url = `chrome-extension://${extensionId}/popup.html`;
  const targetId = await untilOpen(devtools, url);
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (value: unknown) => void>();
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id = 0, result } = JSON.parse(message) as Answer;
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  return {
    async evaluate(expression) {
      const id = ++last;
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      const value = new Promise((resolve) => waiting.set(id, resolve));
      await devtools.send('Target.sendMessageToTarget', { sessionId, message });
      return value;
    },
  };
}

/** Waits for the target of the popup, the one that Playwright has not attached to. */
async function untilOpen(devtools: CDPSession, url: string): Promise<string> {
  for (let look = 0; look < 50; look++) {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const popup = targetInfos.find((one) => one.url === url && !one.attached);
    if (popup) return popup.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No popup has opened.');
}
