const MB = 1_000_000;

/** What the reader may let the cache grow to, bytes. */
export const CACHE_LIMITS = [100 * MB, 250 * MB, 500 * MB, 1_000 * MB] as const;

export type CacheLimit = (typeof CACHE_LIMITS)[number];

/** `npm run load` weighs 1,000 companies with 25 filings of four transactions each at 244 MB. */
export const DEFAULT_CACHE_LIMIT: CacheLimit = 500 * MB;
