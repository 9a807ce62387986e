import { fitsPattern } from './match-pattern';
import { privateUseOf, type PrivateUse } from './private-host';

/** Why a page is not read, and cannot be allowed. */
export type Refusal =
  | PrivateUse
  /** The browser's own pages, other extensions' and whatever else is no page of the web. */
  | 'browser'
  /** The shops for extensions, where browsers let none in. */
  | 'store'
  | 'ours'
  | 'insecure'
  /** A page of a site that is otherwise read, on which something private is shown or typed. */
  | 'private-page'
  /** Another part of a site of which only one part is read. */
  | 'other-part'
  | 'sec';

/** How Buyline stands to the page that the reader is on. */
export type SiteState =
  /** Among the sites that are read without being asked. */
  | { readonly kind: 'listed'; readonly host: string }
  /** The reader asked for it; `origin` is the match pattern that the browser granted. */
  | { readonly kind: 'chosen'; readonly host: string; readonly origin: string }
  /** Not read, and the reader may change that. */
  | { readonly kind: 'offered'; readonly host: string; readonly origin: string }
  | { readonly kind: 'refused'; readonly host: string | null; readonly why: Refusal };

export interface SiteFacts {
  /** The page's address; null where the browser does not tell. */
  readonly address: string | null;
  /** The origin of our own pages, with a slash at its end. */
  readonly own: string;
  /** Match patterns of the sites that are read without being asked. */
  readonly listed: readonly string[];
  /** Match patterns of the SEC's hosts. */
  readonly sec: readonly string[];
  /** Match patterns of every host that the browser lets us into. */
  readonly granted: readonly string[];
  /** Whether the address is one of those that are never read on any site. */
  readonly isPrivatePage: boolean;
}

/** Hosts, with the path where the shop is only a part. */
const STORES = [
  'chromewebstore.google.com/',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org/',
];

/** The patterns that the reader granted: those of hosts that the manifest does not name. */
export function chosenOrigins(
  granted: readonly string[],
  manifest: readonly string[],
): readonly string[] {
  const hosts = new Set(manifest.map(hostOf));
  return granted.filter((pattern) => pattern.startsWith('https://') && !hosts.has(hostOf(pattern)));
}

/** How Buyline stands to a page, from what the browser says. */
export function siteState(facts: SiteFacts): SiteState {
  const { address, own, listed, sec, granted, isPrivatePage } = facts;
  if (address === null || !URL.canParse(address)) return refused(null, 'browser');
  if (address.startsWith(own)) return refused(null, 'ours');
  const { protocol, hostname: host, pathname } = new URL(address);
  if (protocol === 'http:') return refused(host, 'insecure');
  if (protocol !== 'https:' || host === '') return refused(null, 'browser');
  if (STORES.some((store) => `${host}${pathname}`.startsWith(store))) return refused(host, 'store');
  if (fitsOne(sec, address)) return refused(host, 'sec');
  const use = privateUseOf(host);
  if (use) return refused(host, use);
  if (isPrivatePage) return refused(host, 'private-page');
  const isGranted = fitsOne(granted, address);
  const origin = `https://${host}/*`;
  if (fitsOne(listed, address)) return { kind: isGranted ? 'listed' : 'offered', host, origin };
  // The browser grants whole hosts, so that another part can be neither asked for nor given back.
  if (listed.some((pattern) => hostOf(pattern) === host)) return refused(host, 'other-part');
  return { kind: isGranted ? 'chosen' : 'offered', host, origin };
}

function refused(host: string | null, why: Refusal): SiteState {
  return { kind: 'refused', host, why };
}

function fitsOne(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => fitsPattern(pattern, address));
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*/, '');
}
