import { browser } from 'wxt/browser';
import type { Messages } from '@/lib/core/words/catalogue';
import { speak } from '@/lib/core/words/spoken';
import type { ReadingSettings } from '@/lib/core/reading/reading-settings';

/**
 * From here on everything is said in the language the reader chose. The browser's own needs
 * nothing but the browser; another is read from our package, by our own pages and the worker.
 * Returns the BCP 47 tag of what is spoken.
 */
export async function speakAsChosen(choice: ReadingSettings['language']): Promise<string> {
  if (choice === 'browser') return speakAsBrowser();
  return speakMessages(await readMessages(choice));
}

/** From here on everything is said in the browser's language, or in English where we lack it. */
export function speakAsBrowser(): string {
  // Typed by its keys, which are checked where they are said.
  const { i18n } = browser;
  const lookup = (key: string) => i18n.getMessage(key as Parameters<typeof i18n.getMessage>[0]);
  return speakOf(lookup);
}

/** From here on everything is said in these words, which a content script is given. */
export function speakMessages(messages: Messages): string {
  const lookup = (key: string) => messages[key]?.message;
  return speakOf(lookup);
}

/** All messages of a language, as they lie in our package. */
export async function readMessages(
  language: Exclude<ReadingSettings['language'], 'browser'>,
): Promise<Messages> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  return (await answer.json()) as Messages;
}

function speakOf(lookup: (key: string) => string | undefined): string {
  const locale = lookup('localeTag') || 'en-US';
  speak({ locale, lookup });
  return locale;
}
