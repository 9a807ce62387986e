import { z } from '@/lib/zod';
import type { TellingSettings } from './rule';

const LAST_MINUTE = 24 * 60 - 1;
const minute = z.int().check(z.minimum(0), z.maximum(LAST_MINUTE));

/** How the reader wants to be told, to the key: as it is stored, sent and imported. */
export const tellingSchema: z.ZodMiniType<TellingSettings> = z.strictObject({
  notifications: z.boolean(),
  quiet: z.nullable(z.strictObject({ from: minute, to: minute })),
  digestAt: z.nullable(minute),
  capPerDay: z.int().check(z.minimum(1), z.maximum(100)),
  snoozedUntilMs: z.nullable(z.int().check(z.nonnegative())),
});

/** Minutes from one look for new filings to the next. */
export const pollMinutesSchema: z.ZodMiniType<number> = z.int().check(z.minimum(5), z.maximum(120));
