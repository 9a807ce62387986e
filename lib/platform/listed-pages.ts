import { browser } from 'wxt/browser';
import type { ListedPages } from '@/lib/dom/private-page';

/**
 * The pages in which the browser itself runs our scripts, as the manifest states them. None in
 * development, where WXT registers the scripts while it runs.
 */
export function readListedPages(): ListedPages {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return {
    sites: scripts.flatMap(({ matches = [] }) => matches),
    unread: scripts.flatMap(({ exclude_matches: unread = [] }) => unread),
  };
}
