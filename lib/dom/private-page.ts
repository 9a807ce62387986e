import { fitsPattern } from '@/lib/core/site/match-pattern';
import { privateUseOf } from '@/lib/core/site/private-host';
import { NEVER_READ } from '@/lib/manifest';

/** Parts of a path that name a way in, a purchase, mail or an order ticket, without an ending. */
const PART =
  /^(?:(?:sign|log)[-_]?(?:in|on|up|out)|auth(?:enticate|orize)?|register|registration|sso|forgot[-_]?password|reset[-_]?password|change[-_]?password|password|two[-_]?factor|mfa|checkout|cart|basket|payments?|billing|subscribe|mail|inbox|webmail|compose|order[-_]?(?:entry|ticket|form)|(?:enter|place|new|preview|review|submit|confirm)[-_]?(?:order|trade)|trade[-_]?ticket)$/i;

/** Parts that name an order ticket at a broker, and the news elsewhere. */
const BROKER_PART =
  /^(?:trade|trading|buy|sell|orders?|transfers?|(?:trade|order|buy|sell)[-_](?:equity|equities|stocks?|options?|etfs?|funds?|mutual-?funds?|bonds?|crypto)|(?:stock|option|equity|equities|fund)s?[-_](?:trade|order|buy|sell))$/i;

/** What a symbol follows in an address, at once or after its exchange: CART and SSO are listed. */
const BEFORE_SYMBOL = /^(?:quotes?|stocks?|symbols?|tickers?|etfs?|equit(?:y|ies))$/i;
const LONGEST_SYMBOL = 5;

function isPrivatePart(part: string, index: number, parts: readonly string[]): boolean {
  if (!PART.test(part)) return false;
  const isSymbol =
    part.length <= LONGEST_SYMBOL &&
    parts.slice(Math.max(0, index - 2), index).some((before) => BEFORE_SYMBOL.test(before));
  return !isSymbol;
}

function fitsOne(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => fitsPattern(pattern, address));
}

/** The pages that are read without being asked, as match patterns: all of `sites` but `unread`. */
export interface ListedPages {
  readonly sites: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Whether pages of this address are left out, on the sites of the manifest or on added ones. The
 * browser sees to that when a page is loaded; to be asked when a page moves on without it, and in
 * frames, into all of which an update puts us.
 */
export function isLeftOut(address: string, { sites, unread }: ListedPages): boolean {
  return fitsOne(fitsOne(sites, address) ? unread : NEVER_READ, address);
}

/**
 * Whether a page is never read because of its address: ways in, mail, purchases, order tickets. A
 * fragment counts where it is used as a path (`#/login`).
 */
export function isPrivateAddress(address: string, isBrokerage: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (privateUseOf(url.hostname) !== null) return true;
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const parts = (url.pathname + route)
    .split(/[/!?#]+/)
    .map((part) => part.replace(/\.[a-z]{2,5}$/i, ''));
  return parts.some(isPrivatePart) || (isBrokerage && parts.some((part) => BROKER_PART.test(part)));
}
