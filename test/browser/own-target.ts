import type { CDPSession, Page } from 'playwright-core';

/** Keys that a test can press there, with the codes of Windows, which all systems take. */
const KEYS = { Tab: 9, Enter: 13, Escape: 27, ArrowDown: 40 } as const;
export type Key = keyof typeof KEYS;

/** A page of the extension that is no tab, and none of Playwright's pages: a popup, a side panel. */
export interface OwnTarget {
  /** Runs an expression in it and returns its value, which has to be plain data. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses a key, as a reader does. */
  readonly press: (key: Key) => Promise<void>;
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
  const send = async (method: string, params: object): Promise<unknown> => {
    const id = ++last;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await devtools.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
  return {
    evaluate: (expression) =>
      send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    async press(key) {
      const pressed = { key, code: key, windowsVirtualKeyCode: KEYS[key] };
      const text = key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
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
