const MB = 1_000_000;

/** What the reader may let the cache grow to, bytes. */
export const CACHE_LIMITS = [100 * MB, 250 * MB, 500 * MB, 1_000 * MB] as const;

export type CacheLimit = (typeof CACHE_LIMITS)[number];

/** Room for the insiders of some two thousand companies, or the filings of fifty managers besides. */
export const DEFAULT_CACHE_LIMIT: CacheLimit = 500 * MB;
