import { setTimeout as wait } from 'node:timers/promises';
import { inFirefox } from './firefox-chrome';
import type { TappedConnection } from './tapped-connection';

// Firefox's own insides, as far as they are used here; the functions run in Firefox as text.

interface NativeTab {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}

interface FirefoxWindow {
  readonly gBrowser: { readonly selectedTab: NativeTab };
  readonly PopupNotifications: {
    readonly panel: {
      readonly firstElementChild: { readonly button: { click(): void } } | null;
    };
  };
  focus(): void;
}

interface FirefoxScope {
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: FirefoxExtension } | null;
  };
  readonly Services: {
    readonly wm: {
      getEnumerator(kind: string): Iterable<FirefoxWindow>;
      getMostRecentWindow(kind: string): FirefoxWindow | null;
    };
    readonly cache2: { clear(): void };
  };
  readonly ChromeUtils: {
    importESModule(address: string): {
      readonly ExtensionPermissions: {
        add(id: string, what: HostAccess, extension: FirefoxExtension): Promise<void>;
        remove(id: string, what: HostAccess, extension: FirefoxExtension): Promise<void>;
      };
      readonly ExtensionParent: {
        readonly apiManager: {
          readonly global: {
            browserActionFor(extension: FirefoxExtension): {
              triggerAction(window: FirefoxWindow): Promise<void>;
            };
          };
        };
      };
    };
  };
}

interface HostAccess {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}

interface FirefoxExtension {
  readonly backgroundState: string;
  terminateBackground(options: object): Promise<void>;
  emit(event: string, ...given: unknown[]): void;
}

/** Ends the event page. Throws when it was not running or lives on. */
export async function stopEventPage(connection: TappedConnection, id: string): Promise<void> {
  const state = await inFirefox(
    connection,
    async (id) => {
      const { WebExtensionPolicy } = globalThis as unknown as FirefoxScope;
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      if (extension?.backgroundState !== 'running') return extension?.backgroundState ?? 'absent';
      await extension.terminateBackground({
        ignoreDevToolsAttached: true,
        disableResetIdleForTest: true,
      });
      return extension.backgroundState === 'running' ? 'still running' : 'ended';
    },
    id,
  );
  if (state !== 'ended') throw new Error(`The event page was ${state}.`);
}

/**
 * Presses the extension's button in the window whose tab in front has this address. Throws when
 * there is none.
 */
export async function triggerAction(
  connection: TappedConnection,
  id: string,
  url: string,
): Promise<void> {
  const isThere = await inFirefox(
    connection,
    async ({ id, url }) => {
      const { WebExtensionPolicy, Services, ChromeUtils } = globalThis as unknown as FirefoxScope;
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      const windows = [...Services.wm.getEnumerator('navigator:browser')];
      const window = windows.find(
        ({ gBrowser }) => gBrowser.selectedTab.linkedBrowser.currentURI.spec === url,
      );
      if (!window || !extension) return false;
      window.focus();
      const { apiManager } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      ).ExtensionParent;
      await apiManager.global.browserActionFor(extension).triggerAction(window);
      return true;
    },
    { id, url },
  );
  if (!isThere) throw new Error(`There is no tab with ${url} in front.`);
  await wait(300);
}

/** Gives the extension hosts, or takes them, as the reader does in Firefox's page of add-ons. */
export async function setHosts(
  connection: TappedConnection,
  id: string,
  change: { readonly origins: readonly string[]; readonly isGranted: boolean },
): Promise<void> {
  await inFirefox(
    connection,
    async ({ id, origins, isGranted }) => {
      const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as FirefoxScope;
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      if (!extension) throw new Error('The extension is not there.');
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const what = { permissions: [], origins };
      if (isGranted) await ExtensionPermissions.add(id, what, extension);
      else await ExtensionPermissions.remove(id, what, extension);
    },
    { id, ...change },
  );
}

/** Presses “Allow” in the question that Firefox is about to ask, once, within half a minute. */
export async function allowWhenAsked(connection: TappedConnection): Promise<void> {
  await inFirefox(
    connection,
    () => {
      const { Services } = globalThis as unknown as FirefoxScope;
      const until = Date.now() + 30_000;
      const timer = setInterval(() => {
        for (const { PopupNotifications } of Services.wm.getEnumerator('navigator:browser')) {
          const question = PopupNotifications.panel.firstElementChild;
          if (!question) continue;
          clearInterval(timer);
          question.button.click();
          return;
        }
        if (Date.now() > until) clearInterval(timer);
      }, 50);
    },
    null,
  );
}

/** Tells the extension that its entry in the menu of the tab in front was chosen. */
export async function chooseMenuEntry(
  connection: TappedConnection,
  id: string,
  chosen: { readonly menuItemId: string; readonly selectionText: string; readonly frameId: number },
): Promise<void> {
  await inFirefox(
    connection,
    ({ id, chosen }) => {
      const { WebExtensionPolicy, Services } = globalThis as unknown as FirefoxScope;
      const tab = Services.wm.getMostRecentWindow('navigator:browser')?.gBrowser.selectedTab;
      WebExtensionPolicy.getByID(id)?.extension.emit('webext-menu-menuitem-click', chosen, tab);
    },
    { id, chosen },
  );
}

/** Empties the cache of answers to requests. */
export async function forgetAnswers(connection: TappedConnection): Promise<void> {
  await inFirefox(
    connection,
    () => (globalThis as unknown as FirefoxScope).Services.cache2.clear(),
    null,
  );
}
