import { setTimeout as wait } from 'node:timers/promises';
import { inFirefox } from './firefox-chrome';
import type { TappedConnection } from './tapped-connection';

interface PopupMessages {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(address: string, isForLaterToo: boolean): void;
}

interface PopupWindow {
  readonly document: {
    querySelector(selector: string): { readonly messageManager: PopupMessages } | null;
  };
}

interface PopupScope {
  readonly Services: { readonly wm: { getMostRecentWindow(kind: string): PopupWindow | null } };
}

/** In the panel of the toolbar button, which is no tab and in none of the protocol's trees. */
const POPUP = '.webextension-popup-browser';

/** Runs an expression in the popup that is open in the window in front; it has to give plain data. */
export async function evaluateInPopup(
  connection: TappedConnection,
  expression: string,
): Promise<unknown> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await inFirefox(connection, askPopup, { expression, selector: POPUP });
    if (answer !== null) return (JSON.parse(answer) as { value?: unknown }).value;
    await wait(100);
  }
  throw new Error('No popup has opened.');
}

// Runs in Firefox, as text. Null when no popup is there.
async function askPopup({
  expression,
  selector,
}: {
  expression: string;
  selector: string;
}): Promise<string | null> {
  const { Services } = globalThis as unknown as PopupScope;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const messages = window?.document.querySelector(selector)?.messageManager;
  if (!messages) return null;
  const name = `buyline-test-${Math.random()}`;
  const script = `(async () => {
    const scope = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const value = await Cu.evalInSandbox(${JSON.stringify(expression)}, scope);
    sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify({ value }));
  })()`;
  return new Promise((resolve) => {
    const hear = ({ data }: { data: string }) => {
      messages.removeMessageListener(name, hear);
      resolve(data);
    };
    messages.addMessageListener(name, hear);
    messages.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
}
