import { browser } from 'wxt/browser';

const ID = 'look-up';

/** Text that the reader selected in a frame of a tab. */
export interface SelectedText {
  readonly text: string;
  /** Null where the browser names no tab, as in its own side bars. */
  readonly tabId: number | null;
  readonly frameId: number;
}

/**
 * Puts an entry of that title into the menu of selected text and calls back when it is chosen. Must
 * be called as the worker starts. Browsers keep the entry; making it again at every start brings
 * it back where it was lost, and is refused without harm where it was not.
 */
export function offerLookUp(title: string, onChosen: (selected: SelectedText) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId !== ID || !selectionText) return;
    onChosen({ text: selectionText, tabId: tab?.id ?? null, frameId: frameId ?? 0 });
  });
  browser.contextMenus.create(
    { id: ID, title, contexts: ['selection'] },
    // Reading the error keeps the browser from reporting that the entry is there already.
    () => void browser.runtime.lastError,
  );
}

/** Gives the entry another title; without harm where there is none. */
export async function nameLookUp(title: string): Promise<void> {
  await browser.contextMenus.update(ID, { title }).catch(() => undefined);
}
