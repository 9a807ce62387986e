import { browser } from 'wxt/browser';
import { readAddedSites } from './added-sites';
import { declareContact } from './contact-rule';

/** How fast the SEC may be asked is owed to its hosts: no wipe starts that anew. */
const KEPT_KEYS: readonly string[] = ['pace'];

/**
 * Forgets what the browser keeps for us besides the databases: sync storage, leave to read added
 * sites and to notify, notifications that are shown, alarms and the rule of the contact.
 */
export async function forgetAll(): Promise<void> {
  await browser.storage.session.clear();
  const kept = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(kept.filter((key) => !KEPT_KEYS.includes(key)));
  await declareContact(null);
  // The browser may refuse this one for a while; by then nothing of the reader's is left here.
  await browser.storage.sync.clear();
  const origins = await readAddedSites();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  if (await browser.permissions.contains({ permissions: ['notifications'] })) {
    const shown = Object.keys(await browser.notifications.getAll());
    await Promise.all(shown.map((name) => browser.notifications.clear(name)));
    await browser.permissions.remove({ permissions: ['notifications'] });
  }
  await browser.alarms.clearAll();
}
