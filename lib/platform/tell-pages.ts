import { browser } from 'wxt/browser';
import type { PageMessage } from '@/lib/messages/page-messages';

/**
 * Has our scripts in all open pages ask what holds there now, of everything, or of the states of
 * companies or the words of cards alone. Nothing of what has changed goes with it.
 */
export async function tellPages(
  kind: 'page.renew' | 'page.states' | 'page.words' = 'page.renew',
): Promise<void> {
  const message: PageMessage = { kind };
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])),
  );
}
