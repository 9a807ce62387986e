import type { DirectoryEntry, Tier } from '@/lib/core/ticker/mention';

/** What our own pages and the background say to the script in a page. */
export type PageMessage =
  /** A site was paused, or is read again: ask whether it is this one. */
  | { readonly kind: 'page.renew' }
  /** Which companies are marked; answered by a list of `PageCompany`. */
  | { readonly kind: 'page.companies' };

/** A company that a page names, as its script tells it. */
export interface PageCompany extends Pick<DirectoryEntry, 'cik' | 'ticker' | 'name'> {
  readonly tier: Tier;
}

/** A page tells so many companies at most. */
export const MOST_COMPANIES = 200;
