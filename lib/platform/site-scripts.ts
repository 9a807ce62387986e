import { browser } from 'wxt/browser';
import { fitsPattern } from '@/lib/core/site/match-pattern';
import { chosenOrigins } from '@/lib/core/site/site-state';
import { NEVER_READ, SEC_HOSTS, SITES } from '@/lib/manifest';

const ID = 'chosen-sites';

/** One after the other: two at once would both find nothing registered, and register twice. */
let turn: Promise<void> = Promise.resolve();

/**
 * Keeps the detector registered for exactly the sites that the reader granted, and puts it into
 * their open pages at once. Must be called as the worker starts.
 */
export function keepSiteScripts(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    align();
    turn = turn.then(() => injectIntoOpenPages(chosen(origins))).catch(forget);
  });
  browser.permissions.onRemoved.addListener(align);
  // The browser forgets registered scripts when the extension is updated.
  browser.runtime.onInstalled.addListener(align);
  browser.runtime.onStartup.addListener(align);
}

function align(): void {
  turn = turn.then(register).catch(forget);
}

// What failed here is tried again at the next change and at the next start.
function forget(): void {}

function chosen(origins: readonly string[]): string[] {
  return [...chosenOrigins(origins, [...SITES, ...SEC_HOSTS])];
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = chosen(origins);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    excludeMatches: [...NEVER_READ],
    ...detectorFiles(),
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

/** The files that the manifest runs on the listed sites. */
function detectorFiles(): { js: string[]; css: string[] } {
  const [detector] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: detector?.js ?? [], css: detector?.css ?? [] };
}

async function injectIntoOpenPages(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const { js, css } = detectorFiles();
  for (const { id, url = '' } of await browser.tabs.query({ url: origins })) {
    if (id === undefined || NEVER_READ.some((pattern) => fitsPattern(pattern, url))) continue;
    const target = { tabId: id, allFrames: true };
    // A page may have gone away, or not let anyone in; the others are read all the same.
    await browser.scripting.insertCSS({ target, files: css }).catch(forget);
    await browser.scripting.executeScript({ target, files: js }).catch(forget);
  }
}
