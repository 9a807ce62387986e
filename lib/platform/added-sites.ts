import { browser } from 'wxt/browser';
import { chosenOrigins } from '@/lib/core/site/site-state';
import { SEC_HOSTS, SITES } from '@/lib/manifest';

/** The sites the reader has added to those of the manifest, as match patterns in order. */
export async function readAddedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...chosenOrigins(origins, [...SITES, ...SEC_HOSTS])].sort();
}

/** Gives the permission for a site back. */
export async function removeAddedSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when sites were added or removed, until the signal is aborted. */
export function onSitesChanged(callback: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback));
  }
}
