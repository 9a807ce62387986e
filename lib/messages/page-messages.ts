import type { DirectoryEntry, Tier } from '@/lib/core/ticker/mention';

/** What our own pages and the background say to the script in a page. */
export type PageMessage =
  /** A site was paused, or is read again, or the reader chose anew: ask what holds here. */
  | { readonly kind: 'page.renew' }
  /** More is stored of companies: ask for the states of those that are marked. */
  | { readonly kind: 'page.states' }
  /** The reader chose another language: ask for its words. */
  | { readonly kind: 'page.words' }
  /** Which companies are marked; answered by a list of `PageCompany`. */
  | { readonly kind: 'page.companies' }
  /**
   * The reader pressed one of our keys. First all frames of the tab are told, and the one with the
   * focus answers true where there was something to do; else the page itself is told, `anyway`.
   */
  | { readonly kind: 'page.command'; readonly command: PageCommand; readonly anyway: boolean };

/** What the reader can do on a page by keys of the browser's own list of shortcuts. */
export const PAGE_COMMANDS = [
  'next-mention',
  'previous-mention',
  'open-mention',
  'pin-card',
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** A company that a page names, as its script tells it. */
export interface PageCompany extends Pick<DirectoryEntry, 'cik' | 'ticker' | 'name'> {
  readonly tier: Tier;
}

/** A page tells so many companies at most. */
export const MOST_COMPANIES = 200;
