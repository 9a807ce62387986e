import { browser } from 'wxt/browser';
import { fitsPattern } from '@/lib/core/site/match-pattern';
import { siteState, type SiteState } from '@/lib/core/site/site-state';
import { isPrivateAddress } from '@/lib/dom/private-page';
import { isBrokerage } from '@/lib/dom/sites/brokerages';
import { NEVER_READ, SEC_HOSTS, SITES, UNREAD_PAGES } from '@/lib/manifest';

/** The page that the reader is on, and how Buyline stands to its site. */
export interface FrontSite {
  readonly tabId: number | undefined;
  readonly windowId: number | undefined;
  /** Null where the browser does not tell. */
  readonly address: string | null;
  readonly isLoading: boolean;
  readonly state: SiteState;
  readonly isBrokerage: boolean;
}

/** Looks at the active tab of the window that this page of ours belongs to. */
export async function seeFrontSite(): Promise<FrontSite> {
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
  const isLoading = tab?.status === 'loading';
  const { id: tabId, windowId } = tab ?? {};
  return { tabId, windowId, address, isLoading, state, isBrokerage: isBrokerage(host) };
}

function isPrivate(address: string, host: string): boolean {
  const unread = fitsOne(SITES, address) ? UNREAD_PAGES : NEVER_READ;
  return isPrivateAddress(address, isBrokerage(host)) || fitsOne(unread, address);
}

function fitsOne(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => fitsPattern(pattern, address));
}
