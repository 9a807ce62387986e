import { browser } from 'wxt/browser';
import { SEC_HOSTS, SITES } from '@/lib/manifest';

/** Which of the hosts of the manifest the browser still lets us reach: readers can withdraw them. */
export interface HostAccess {
  /** Whether the SEC may be asked. */
  readonly toSec: boolean;
  /** Whether the pages of all listed sites may be read. */
  readonly toSites: boolean;
}

/**
 * What the reader or the browser allows now. Firefox lets each host of the manifest be withdrawn in
 * its list of add-ons, and grants none that an update adds; Chromium can hold them back, too.
 */
export async function readHostAccess(): Promise<HostAccess> {
  const [toSec, toSites] = await Promise.all([
    browser.permissions.contains({ origins: [...SEC_HOSTS] }),
    browser.permissions.contains({ origins: [...SITES] }),
  ]);
  return { toSec, toSites };
}

/** Asks the reader for all hosts of the manifest again, right after a click. */
export async function askForHosts(): Promise<void> {
  await browser.permissions.request({ origins: [...SEC_HOSTS, ...SITES] });
}
