import type { IsoDate } from '@/lib/core/iso-date';

/** Why a document gives no holdings. */
export type HoldingsProblem =
  /** No complete submission of a 13F at all: a page, another form, an error of the host. */
  | { readonly kind: 'not-13f'; readonly detail: string }
  /** A filing from before mid-2013, whose tables are plain text that no program reads surely. */
  | { readonly kind: 'text-era'; readonly filedOn: IsoDate | null }
  /** Only a page made from the filing, not the filing. */
  | { readonly kind: 'rendered' }
  | { readonly kind: 'no-cover' }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'malformed'; readonly part: 'cover' | 'table'; readonly detail: string };
