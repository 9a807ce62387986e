import { z } from '@/lib/zod';
import type { CardOpen, MessageKind, Request } from './protocol';

/** The name of a row: accession, table and number. */
const ROW_ID = /^\d{10}-\d{2}-\d{6}#[nd]\d{1,6}$/;

const cik = z.string().check(z.regex(/^\d{10}$/));
const ticker = z.string().check(z.regex(/^[A-Z0-9-]{1,12}$/));

/** What each request must look like, to the key; nothing else reaches a handler. */
export const REQUEST_SCHEMAS: { [K in MessageKind]: z.ZodMiniType<Request<K>> } = {
  'directory.slice': z.strictObject({
    symbols: z.array(z.string().check(z.maxLength(12))).check(z.maxLength(2_000)),
  }),
  'card.inject': z.null(),
  'watch.add': z.strictObject({ cik, ticker }),
  'watch.remove': z.strictObject({ cik }),
  'directory.search': z.strictObject({ text: z.string().check(z.maxLength(100)) }),
  'watch.seen': z.strictObject({
    rows: z.array(z.string().check(z.regex(ROW_ID))).check(z.maxLength(20_000)),
  }),
};

/** What a card may say on its port. */
export const cardOpenSchema: z.ZodMiniType<CardOpen> = z.strictObject({
  kind: z.literal('card.open'),
  cik,
  ticker,
});

/** The envelope of every request. */
export const envelopeSchema = z.strictObject({ kind: z.string(), request: z.unknown() });
