import { obtainBrowser } from '@/test/browser/install-browser';
import type { FoundBrowser } from '@/test/browser/find-browser';

/** The browser to test in; throws with what to install where there is none. */
export function findCurrentBrowser(): FoundBrowser {
  const browser = obtainBrowser();
  if (!browser.ok) throw new Error(browser.problem);
  return browser.value;
}
