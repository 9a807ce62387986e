import { DEFAULT_CACHE_LIMIT, type CacheLimit } from '@/lib/core/prune/cache-limit';
import { cacheLimitSchema } from '@/lib/core/prune/cache-limit-schema';
import type { SitePause } from '@/lib/core/site/pause';
import { pausesSchema } from '@/lib/core/site/pause-schema';
import { DEFAULT_TELLING, type TellingSettings } from '@/lib/core/watch/rule';
import { pollMinutesSchema, tellingSchema } from '@/lib/core/watch/telling-schema';
import { z } from '@/lib/zod';
import { READING_SCHEMAS } from '@/lib/core/reading/reading-schemas';
import { DEFAULT_READING, type ReadingSettings } from '@/lib/core/reading/reading-settings';

/** What the reader has chosen. */
export interface Settings extends ReadingSettings {
  /** How the reader wants to be told of news, besides the rules. */
  readonly telling: TellingSettings;
  /** Minutes from one look for new filings to the next. */
  readonly pollMinutes: number;
  /** Whether the watchlist is kept in the browser's sync storage too. */
  readonly isSynced: boolean;
  /** Sites on which nothing is read for a while; those that have ended may still be listed. */
  readonly pausedSites: readonly SitePause[];
  /** What the cache may grow to, bytes. */
  readonly cacheLimit: CacheLimit;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_READING,
  telling: DEFAULT_TELLING,
  pollMinutes: 15,
  isSynced: false,
  pausedSites: [],
  cacheLimit: DEFAULT_CACHE_LIMIT,
};

/** The shape of each setting where it is stored. */
export const SETTING_SCHEMAS: { readonly [K in keyof Settings]: z.ZodMiniType<Settings[K]> } = {
  ...READING_SCHEMAS,
  telling: tellingSchema,
  pollMinutes: pollMinutesSchema,
  isSynced: z.boolean(),
  pausedSites: pausesSchema,
  cacheLimit: cacheLimitSchema,
};
