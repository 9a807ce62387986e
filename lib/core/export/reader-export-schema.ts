import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { z } from '@/lib/zod';
import type { ReaderExport } from './reader-export';

const cik = z.custom<Cik>((value) => typeof value === 'string' && /^\d{10}$/.test(value));
const ticker = z.custom<Ticker>(
  (value) => typeof value === 'string' && /^[A-Z0-9-]{1,12}$/.test(value),
);
const moment = z.int().check(z.nonnegative());

/** The shape of an exported document, to the key: of this version, and of no other. */
export const readerExportSchema: z.ZodMiniType<ReaderExport> = z.strictObject({
  format: z.literal('buyline'),
  version: z.literal(1),
  exportedAtMs: moment,
  watches: z.array(
    z.strictObject({ cik, ticker, name: z.string().check(z.maxLength(300)), addedAtMs: moment }),
  ),
  corrections: z.array(
    z.strictObject({
      phrase: z.string().check(z.minLength(1), z.maxLength(80)),
      not: cik,
      instead: z.nullable(z.strictObject({ cik, ticker })),
      host: z.nullable(z.string().check(z.minLength(1), z.maxLength(253))),
      addedAtMs: moment,
    }),
  ),
  follows: z.array(
    z.strictObject({ cik, name: z.string().check(z.maxLength(300)), addedAtMs: moment }),
  ),
  settings: z.strictObject({ marks: z.enum(['symbols', 'names']) }),
});
