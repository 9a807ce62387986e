import { browser } from 'wxt/browser';

/** The counts of words that come with the extension, from its own package. */
export async function fetchLexicon(): Promise<string> {
  const answer = await fetch(browser.runtime.getURL('/lexicon.txt'));
  if (!answer.ok) throw new Error(`the extension's lexicon cannot be read (${answer.status})`);
  return answer.text();
}
