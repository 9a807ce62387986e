import { say } from '@/lib/core/words/say';
import { nameLookUp, offerLookUp, type SelectedText } from '@/lib/platform/context-menu';
import { showLookedUp } from '@/lib/platform/inject-card';
import { keepAlive } from '@/lib/platform/keep-alive';
import { openSearch } from '@/lib/platform/popup-tab';
import { lookUp } from '@/lib/services/look-up';
import type { Services } from './services';

/** Looks selected text up from the context menu, on any page. */
export function offerMenu(services: Services): void {
  offerLookUp(say('menuLookUp'), (selected) => void keepAlive(show(services, selected)));
  void nameMenu(services);
}

/** Calls its entry as the chosen language does, whatever it was called before. */
export async function nameMenu({ speech }: Pick<Services, 'speech'>): Promise<void> {
  await speech.ready();
  await nameLookUp(say('menuLookUp'));
}

async function show({ directory, settings }: Services, selected: SelectedText): Promise<void> {
  const { text, tabId, frameId } = selected;
  const found = await lookUp(directory, text);
  try {
    if (tabId === null) throw new Error('no tab to show it in');
    await showLookedUp(tabId, frameId, found, await settings());
  } catch {
    // The browser lets no script into its own pages, its stores and PDFs.
    await openSearch(found.company?.ticker ?? found.words);
  }
}
