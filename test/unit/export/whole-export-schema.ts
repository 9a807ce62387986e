import {
  correctionSchema,
  followSchema,
  muteSchema,
  settingsSchemas,
} from '@/lib/core/export/reader-export-schema';
import type { ReaderExport } from '@/lib/core/export/reader-export';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { WATCH_KINDS } from '@/lib/core/watch/entry';
import { ruleSchema } from '@/lib/core/watch/unpack-sync';
import { z } from '@/lib/zod';

const cik = z.custom<Cik>((value) => typeof value === 'string' && /^\d{10}$/.test(value));
const ticker = z.custom<Ticker>(
  (value) => typeof value === 'string' && /^[A-Z0-9-]{1,12}$/.test(value),
);
const name = z.string().check(z.maxLength(300));
const writtenMoment = z.nullable(z.string().check(z.maxLength(30)));

/** The shape of an exported document, to the key: of this version, and of no other. */
export const readerExportSchema: z.ZodMiniType<ReaderExport> = z.strictObject({
  format: z.literal('buyline'),
  version: z.literal(3),
  exportedAtMs: z.int().check(z.nonnegative()),
  entries: z.array(
    z.strictObject({
      kind: z.enum(WATCH_KINDS),
      cik,
      symbol: z.nullable(ticker),
      name,
      group: z.nullable(z.string().check(z.maxLength(60))),
      note: z.string().check(z.maxLength(2_000)),
      added: writtenMoment,
      muted: z.boolean(),
      pausedUntil: writtenMoment,
    }),
  ),
  rules: z.array(ruleSchema),
  corrections: z.array(correctionSchema),
  follows: z.array(followSchema),
  mutes: z.array(muteSchema),
  settings: z.strictObject(settingsSchemas),
});
