import { LANGUAGES, type ReadingSettings } from '@/lib/core/reading/reading-settings';
import { speakAsChosen } from './language';

const KEY = 'language';

/**
 * Lets one of our own pages speak before it paints anything. The choice is kept beside the
 * setting where a page can read it without waiting for a database.
 */
export async function speakOnPage(): Promise<void> {
  const kept = localStorage.getItem(KEY);
  const choice = LANGUAGES.find((language) => language === kept) ?? 'browser';
  document.documentElement.lang = await speakAsChosen(choice);
}

/** Remembers the reader's choice for our pages that are opened from now on. */
export function rememberLanguage(choice: ReadingSettings['language']): void {
  localStorage.setItem(KEY, choice);
}
