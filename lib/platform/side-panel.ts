import { browser } from 'wxt/browser';

/** Firefox's own way, which the types of Chromium do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

function sidebar(): SidebarAction | null {
  return (browser as { readonly sidebarAction?: SidebarAction }).sidebarAction ?? null;
}

/** Whether this browser has a place beside the page; phones have none. */
export function hasSidePanel(): boolean {
  return sidebar() !== null || browser.sidePanel?.open !== undefined;
}

/**
 * Opens the panel beside the page of a window. Only from a press, and before anything is waited
 * for: browsers refuse it otherwise, and the promise rejects.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const firefox = sidebar();
  await (firefox ? firefox.open() : browser.sidePanel.open({ windowId }));
}
