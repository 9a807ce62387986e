import { browser } from 'wxt/browser';
import type { PageMessage } from '@/lib/messages/page-messages';
import { send } from '@/lib/messages/send';
import { speakAsBrowser, speakMessages } from '@/lib/platform/language';

/**
 * Lets the card speak as the reader chose. Its words come from the background, for a page's scripts
 * can read no file of ours. Never rejects: without an answer, what was spoken before stays.
 */
export async function speakAsAsked(): Promise<void> {
  const reply = await send('words.read', null);
  if (!reply.ok) return;
  if (reply.value) speakMessages(reply.value);
  else speakAsBrowser();
}

/** Follows the reader's choice as long as the product is there; only the background has no tab. */
export function followWords(isAlive: () => boolean): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab || !isAlive()) return;
    if ((message as PageMessage).kind === 'page.words') void speakAsAsked();
  });
}
