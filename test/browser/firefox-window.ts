import { inFirefox } from './firefox-chrome';
import type { TappedConnection } from './tapped-connection';

// Firefox's own insides, as far as they are used here; the functions run in Firefox as text.

interface NativeBrowser {
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: { mediumOverride: string; forcedColorsOverride: string };
}

interface FirefoxWindow {
  readonly gBrowser: {
    readonly selectedBrowser: NativeBrowser;
    addTrustedTab(url: string, options: { readonly inBackground: boolean }): unknown;
  };
  readonly SidebarController: { show(id: string): Promise<boolean> };
  focus(): void;
}

interface WindowScope {
  readonly Services: {
    readonly wm: { getEnumerator(kind: string): Iterable<FirefoxWindow> };
  };
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: { readonly shortcuts: { onCommand(name: string): void } };
    } | null;
  };
}

/** Shows the extension's sidebar in the window whose tab in front has this address. */
export async function openSidebar(
  connection: TappedConnection,
  id: string,
  url: string,
): Promise<void> {
  await inFirefox(
    connection,
    async ({ id, url }) => {
      const { Services } = globalThis as unknown as WindowScope;
      const windows = [...Services.wm.getEnumerator('navigator:browser')];
      const window = windows.find(
        ({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === url,
      );
      if (!window) throw new Error(`No tab with ${url} is in front.`);
      window.focus();
      const name = id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
      await window.SidebarController.show(`${name}-sidebar-action`);
    },
    { id, url },
  );
}

/** Opens an address in a tab beside the one in front that has the other, before it or behind. */
export async function openTabBeside(
  connection: TappedConnection,
  beside: string,
  tab: { readonly url: string; readonly inBackground: boolean },
): Promise<void> {
  await inFirefox(
    connection,
    ({ beside, url, inBackground }) => {
      const { Services } = globalThis as unknown as WindowScope;
      const windows = [...Services.wm.getEnumerator('navigator:browser')];
      const window = windows.find(
        ({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === beside,
      );
      if (!window) throw new Error(`No tab with ${beside} is in front.`);
      window.gBrowser.addTrustedTab(url, { inBackground });
    },
    { beside, ...tab },
  );
}

/** Tells the extension of a shortcut, as if its keys had been pressed in the tab in front. */
export async function sendCommand(
  connection: TappedConnection,
  id: string,
  name: string,
): Promise<void> {
  await inFirefox(
    connection,
    ({ id, name }) => {
      const { WebExtensionPolicy } = globalThis as unknown as WindowScope;
      WebExtensionPolicy.getByID(id)?.extension.shortcuts.onCommand(name);
    },
    { id, name },
  );
}

/** What a page is shown for; empty for the screen, and the reader's own colours. */
export interface ShownFor {
  readonly medium: '' | 'print';
  readonly forcedColors: '' | 'active';
}

/** Shows the tab in front that has this address as for print, or with forced colours. */
export async function showFor(
  connection: TappedConnection,
  url: string,
  shown: ShownFor,
): Promise<void> {
  await inFirefox(
    connection,
    ({ url, medium, forcedColors }) => {
      const { Services } = globalThis as unknown as WindowScope;
      for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
        const { currentURI, browsingContext } = gBrowser.selectedBrowser;
        if (currentURI.spec !== url) continue;
        browsingContext.mediumOverride = medium;
        browsingContext.forcedColorsOverride = forcedColors === '' ? 'none' : forcedColors;
      }
    },
    { url, ...shown },
  );
}
