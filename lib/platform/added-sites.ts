import { browser } from 'wxt/browser';

/** Scheme and host of a match pattern: browsers keep no path for what they grant. */
function originOf(pattern: string): string {
  return /^[^/]+:\/\/[^/]+\//.exec(pattern)?.[0] ?? pattern;
}

function ownOrigins(): ReadonlySet<string> {
  const { host_permissions: hosts = [], content_scripts: scripts = [] } =
    browser.runtime.getManifest();
  const patterns = [...hosts, ...scripts.flatMap(({ matches }) => matches ?? [])];
  return new Set(patterns.map(originOf));
}

/** The sites the reader has added to those of the manifest, as match patterns in order. */
export async function readAddedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = ownOrigins();
  return origins.filter((pattern) => !own.has(originOf(pattern))).sort();
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
