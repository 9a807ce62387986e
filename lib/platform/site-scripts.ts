import { browser } from 'wxt/browser';
import { fitsPattern } from '@/lib/core/site/match-pattern';
import { chosenOrigins } from '@/lib/core/site/site-state';
import { NEVER_READ, SEC_HOSTS, SITES, UNREAD_PAGES } from '@/lib/manifest';

const ID = 'chosen-sites';
const SCRIPT = '/content-scripts/detector.js';
const STYLE = '/content-scripts/detector.css';

/** One after the other: two at once would both find nothing registered, and register twice. */
let turn: Promise<void> = Promise.resolve();

/**
 * Keeps the detector registered for exactly the sites that the reader granted, and puts it into
 * their open pages at once. Must be called as the worker starts.
 */
export function keepSiteScripts(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    align();
    turn = turn.then(() => injectIntoOpenPages(origins)).catch(forget);
  });
  browser.permissions.onRemoved.addListener(align);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // The browser forgets registered scripts when the extension is updated.
    align();
    // Chromium leaves the scripts of the old version in open pages, where they can do nothing more.
    if (reason === 'update') turn = turn.then(takeOverOpenPages).catch(forget);
  });
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
    js: [SCRIPT],
    css: [STYLE],
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

async function takeOverOpenPages(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = [...SITES].filter((site) => origins.includes(site));
  await injectIntoOpenPages([...granted, ...chosen(origins)]);
}

async function injectIntoOpenPages(origins: string[]): Promise<void> {
  const matches = [...chosen(origins), ...SITES];
  for (const { id, url = '' } of await browser.tabs.query({ url: origins })) {
    if (id === undefined || fitsOne(NEVER_READ, url) || !fitsOne(matches, url)) continue;
    if (fitsOne(UNREAD_PAGES, url) && !fitsOne(chosen(origins), url)) continue;
    const target = { tabId: id, allFrames: true };
    // A page may have gone away, or not let anyone in; the others are read all the same.
    await browser.scripting.insertCSS({ target, files: [STYLE] }).catch(forget);
    await browser.scripting.executeScript({ target, files: [SCRIPT] }).catch(forget);
  }
}

function fitsOne(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => fitsPattern(pattern, address));
}
