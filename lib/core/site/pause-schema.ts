import { z } from '@/lib/zod';
import { MOST_PAUSES, type SitePause } from './pause';

/** A host as a browser states it: no address is longer, and none has blanks or slashes. */
export const hostSchema: z.ZodMiniType<string> = z
  .string()
  .check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/]+$/));

/** When a pause ends, epoch milliseconds; null for when it is taken back. */
export const pauseEndSchema: z.ZodMiniType<number | null> = z.nullable(
  z.int().check(z.nonnegative()),
);

/** The shape of the paused sites where they are stored. */
export const pausesSchema: z.ZodMiniType<readonly SitePause[]> = z
  .array(z.strictObject({ host: hostSchema, untilMs: pauseEndSchema }))
  .check(z.maxLength(MOST_PAUSES));
