import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { fitsPattern } from '@/lib/core/site/match-pattern';
import { siteState, type SiteState } from '@/lib/core/site/site-state';
import { isPrivateAddress } from '@/lib/dom/private-page';
import { isBrokerage } from '@/lib/dom/sites/brokerages';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';
import { NEVER_READ, SEC_HOSTS, SITES, UNREAD_PAGES } from '@/lib/manifest';

interface Site {
  readonly tabId: number | undefined;
  readonly state: SiteState;
  readonly isBrokerage: boolean;
  /** Whether the page still shows marks of a site that is no longer read. */
  readonly isStale: boolean;
  readonly read: () => void;
  readonly stop: () => void;
  readonly reload: () => void;
  /** Opens the list of companies beside the page; null where the browser has no place for it. */
  readonly panel: (() => void) | null;
}

/** How Buyline stands to the page in front. */
export interface Seen {
  readonly tabId: number | undefined;
  readonly windowId: number | undefined;
  readonly state: SiteState;
  readonly isBrokerage: boolean;
}

function fitsOne(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => fitsPattern(pattern, address));
}

function isPrivate(address: string, host: string): boolean {
  const unread = fitsOne(SITES, address) ? UNREAD_PAGES : NEVER_READ;
  return isPrivateAddress(address, isBrokerage(host)) || fitsOne(unread, address);
}

/** How it stands at this moment. */
export async function readSite(): Promise<Seen> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { origins = [] } = await browser.permissions.getAll();
  const address = tab?.url ?? null;
  const host = address !== null && URL.canParse(address) ? new URL(address).hostname : '';
  const state = siteState({
    address,
    own: browser.runtime.getURL('/'),
    listed: SITES,
    sec: SEC_HOSTS,
    granted: origins,
    isPrivatePage: address !== null && isPrivate(address, host),
  });
  return { tabId: tab?.id, windowId: tab?.windowId, state, isBrokerage: isBrokerage(host) };
}

/** How Buyline stands to the page in front of the reader, at first as given, and what changes it. */
export function useSite(early: Seen): Site {
  const [seen, setSeen] = useState(early);
  const [isStale, setStale] = useState(false);
  const refresh = useCallback(() => void readSite().then(setSeen), []);
  useEffect(() => {
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);
  const { state, tabId, windowId } = seen;
  const origins = 'origin' in state ? [state.origin] : [];
  const ask = async () => {
    // Nothing may come before the request: the browser wants it right after the click.
    if (await browser.permissions.request({ origins })) setStale(false);
  };
  const giveBack = async () => setStale(await browser.permissions.remove({ origins }));
  return {
    tabId,
    state,
    isBrokerage: seen.isBrokerage,
    isStale,
    read: () => void ask(),
    stop: () => void giveBack(),
    reload: () => {
      setStale(false);
      if (tabId !== undefined) void browser.tabs.reload(tabId);
    },
    panel:
      windowId !== undefined && hasSidePanel()
        ? () => void openSidePanel(windowId).then(() => window.close())
        : null,
  };
}
