import type { Correction } from '@/lib/core/correction/correction';
import type { Cik } from '@/lib/core/edgar/cik';
import { cacheLimitSchema } from '@/lib/core/prune/cache-limit-schema';
import { READING_SCHEMAS } from '@/lib/core/reading/reading-schemas';
import { pausesSchema } from '@/lib/core/site/pause-schema';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { pollMinutesSchema, tellingSchema } from '@/lib/core/watch/telling-schema';
import { z } from '@/lib/zod';
import type { ExportedFollow, ExportedMute, ExportedSettings } from './reader-export';

const cik = z.custom<Cik>((value) => typeof value === 'string' && /^\d{10}$/.test(value));
const ticker = z.custom<Ticker>(
  (value) => typeof value === 'string' && /^[A-Z0-9-]{1,12}$/.test(value),
);
const moment = z.int().check(z.nonnegative());
const name = z.string().check(z.maxLength(300));

/** What the reader corrected, to the key. */
export const correctionSchema: z.ZodMiniType<Correction> = z.strictObject({
  phrase: z.string().check(z.minLength(1), z.maxLength(80)),
  not: cik,
  instead: z.nullable(z.strictObject({ cik, ticker })),
  host: z.nullable(z.string().check(z.minLength(1), z.maxLength(253))),
  addedAtMs: moment,
});

/** A followed manager, to the key. */
export const followSchema: z.ZodMiniType<ExportedFollow> = z.strictObject({
  cik,
  name,
  addedAtMs: moment,
});

/** Whom no rule is to tell of, to the key. */
export const muteSchema: z.ZodMiniType<ExportedMute> = z.strictObject({
  cik,
  name,
  ticker: z.nullable(ticker),
  mutedAtMs: moment,
});

/** The settings that are exported. */
export const settingsSchemas: {
  readonly [K in keyof ExportedSettings]: z.ZodMiniType<ExportedSettings[K]>;
} = {
  ...READING_SCHEMAS,
  telling: tellingSchema,
  pollMinutes: pollMinutesSchema,
  cacheLimit: cacheLimitSchema,
  pausedSites: pausesSchema,
};
