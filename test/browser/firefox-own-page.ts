import { setTimeout as wait } from 'node:timers/promises';
import { inFirefox } from './firefox-chrome';
import type { OwnTarget } from './own-target';
import type { TappedConnection } from './tapped-connection';

/** Pages of the extension that are no tab and in none of the protocol's trees. */
export type OwnPlace = 'popup' | 'sidebar';

interface OwnMessages {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(address: string, isForLaterToo: boolean): void;
}

interface OwnBrowser {
  readonly messageManager: OwnMessages;
  focus(): void;
  readonly contentDocument: { getElementById(id: string): OwnBrowser | null } | null;
}

interface PlacesScope {
  readonly Services: {
    readonly wm: {
      getMostRecentWindow(kind: string): {
        readonly document: { querySelector(selector: string): OwnBrowser | null };
      } | null;
    };
  };
}

const KEY_CODES = { Tab: 9, Enter: 13, Escape: 27, ArrowDown: 40 } as const;

/** What is open at the button of the window in front, or in its sidebar. */
export function ownPageOf(connection: TappedConnection, place: OwnPlace): OwnTarget {
  return {
    evaluate: (expression) =>
      run(
        connection,
        place,
        // One for all expressions: what one of them leaves, the next finds. The page sees none of it.
        `const scope = content.scopeOfTests ??= new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        // As if it were done by the reader's hand: what opens a tab is let do so.
        content.document.notifyUserGestureActivation();
        return Cu.evalInSandbox(${JSON.stringify(expression)}, scope);`,
      ),
    async press(key) {
      await inFirefox(connection, giveFocus, place);
      const named = JSON.stringify({ key, code: key, keyCode: KEY_CODES[key] });
      await run(
        connection,
        place,
        `const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        typist.beginInputTransactionForTests(content);
        const event = new content.KeyboardEvent('', ${named});
        typist.keydown(event);
        typist.keyup(event);`,
      );
    },
  };
}

/** Runs the body of a function there, with Firefox's own privileges; it gives plain data. */
async function run(connection: TappedConnection, place: OwnPlace, body: string): Promise<unknown> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await inFirefox(connection, ask, { body, place });
    if (answer !== null) {
      const { value, problem } = JSON.parse(answer) as { value?: unknown; problem?: string };
      if (problem !== undefined) throw new Error(`In the ${place}: ${problem}`);
      return value;
    }
    await wait(100);
  }
  throw new Error(`No ${place} has opened.`);
}

// These run in Firefox, as text.

/** A sidebar that has opened leaves the focus in the page; the popup takes it. */
function giveFocus(place: OwnPlace): void {
  if (place === 'popup') return;
  const { Services } = globalThis as unknown as PlacesScope;
  const { document } = Services.wm.getMostRecentWindow('navigator:browser') ?? {};
  const sidebar = document?.querySelector('#sidebar');
  sidebar?.contentDocument?.getElementById('webext-panels-browser')?.focus();
}

/** Null when nothing is open there. */
async function ask({ body, place }: { body: string; place: string }): Promise<string | null> {
  const { Services } = globalThis as unknown as PlacesScope;
  const selector = place === 'popup' ? '.webextension-popup-browser' : '#sidebar';
  const outer = Services.wm
    .getMostRecentWindow('navigator:browser')
    ?.document.querySelector(selector);
  const shown =
    place === 'popup' ? outer : outer?.contentDocument?.getElementById('webext-panels-browser');
  const messages = shown?.messageManager;
  if (!messages) return null;
  const name = `buyline-test-${Math.random()}`;
  const script = `(async () => {
    const answer = await (async () => { ${body} })().then(
      (value) => ({ value }),
      (error) => ({ problem: String(error) }),
    );
    sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
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
