import { browser } from 'wxt/browser';
import type { PageMessage } from '@/lib/messages/page-messages';

/** Tells our scripts in all open pages that a site was paused or is read again. */
export async function tellPages(): Promise<void> {
  const message: PageMessage = { kind: 'page.renew' };
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])),
  );
}
