import type { CDPSession, Page } from 'playwright-core';

/** A page of the extension that is no tab, and none of Playwright's pages: a popup, a side panel. */
export interface OwnTarget {
  /** Runs an expression in it and returns its value, which has to be plain data. */
  evaluate(expression: string): Promise<unknown>;
}

/** The browser's protocol as far as it is used here; Playwright types the answers of no nested session. */
interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** Waits until a page of the extension opens that Playwright has not attached to, and attaches. */
export async function attachToOwn(page: Page, url: string): Promise<OwnTarget> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser gave no DevTools connection.');
  const devtools = await browser.newBrowserCDPSession();
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

/** Waits for a target that Playwright has not attached to. */
async function untilOpen(devtools: CDPSession, url: string): Promise<string> {
  for (let look = 0; look < 50; look++) {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const found = targetInfos.find((one) => one.url === url && !one.attached);
    if (found) return found.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} has not opened.`);
}
