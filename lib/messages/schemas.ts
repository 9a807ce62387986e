import { LONGEST_PHRASE } from '@/lib/core/correction/correction';
import { MOST_MARKED } from '@/lib/core/mark/mark';
import { MOST_FOLLOWED } from '@/lib/core/form13f/followed-view';
import { hostSchema, pauseEndSchema } from '@/lib/core/site/pause-schema';
import { cacheLimitSchema } from '@/lib/core/prune/cache-limit-schema';
import { READING_SCHEMAS } from '@/lib/core/reading/reading-schemas';
import { z } from '@/lib/zod';
import {
  LONGEST_SYMBOL,
  LONGEST_WORD,
  MOST_TOKENS,
  type CardOpen,
  type MessageKind,
  type Request,
} from './protocol';
import { WATCH_SCHEMAS } from './watch-schemas';

const cik = z.string().check(z.regex(/^\d{10}$/));
const ticker = z.string().check(z.regex(/^[A-Z0-9-]{1,12}$/));

const subject = z.enum(['company', 'person']);

const tokens = (longest: number) =>
  z.array(z.string().check(z.maxLength(longest))).check(z.maxLength(MOST_TOKENS));

/** What each request must look like, to the key; nothing else reaches a handler. */
export const REQUEST_SCHEMAS: { [K in MessageKind]: z.ZodMiniType<Request<K>> } = {
  'directory.slice': z.strictObject({
    symbols: tokens(LONGEST_SYMBOL),
    words: tokens(LONGEST_WORD),
  }),
  'card.inject': z.null(),
  'judge.inject': z.null(),
  'words.read': z.null(),
  'correction.add': z.strictObject({
    phrase: z.string().check(z.minLength(1), z.maxLength(LONGEST_PHRASE)),
    not: cik,
    instead: z.nullable(z.strictObject({ cik, ticker })),
    everywhere: z.boolean(),
  }),
  'correction.remove': z.strictObject({ id: z.int().check(z.positive()) }),
  'marks.states': z.strictObject({ ciks: z.array(cik).check(z.maxLength(MOST_MARKED)) }),
  'settings.choose': z.partial(
    z.strictObject({ ...READING_SCHEMAS, cacheLimit: cacheLimitSchema }),
  ),
  'data.wipe': z.strictObject({ what: z.enum(['cache', 'everything']) }),
  'site.pause': z.strictObject({ host: hostSchema, untilMs: pauseEndSchema }),
  'site.resume': z.strictObject({ host: hostSchema }),
  'directory.search': z.strictObject({ text: z.string().check(z.maxLength(100)) }),
  'search.find': z.strictObject({ text: z.string().check(z.maxLength(100)) }),
  'search.ask': z.strictObject({ text: z.string().check(z.maxLength(120)) }),
  'page.open': z.union([
    z.strictObject({ page: z.literal('company'), cik, ticker }),
    z.strictObject({ page: z.literal('person'), cik }),
    z.strictObject({ page: z.literal('fund'), cik }),
    z.strictObject({
      page: z.literal('glossary'),
      at: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))),
    }),
  ]),
  'history.load': z.strictObject({
    subject,
    cik,
    since: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
  'history.stop': z.strictObject({ subject, cik }),
  'history.wake': z.strictObject({ subject, cik }),
  'funds.load': z.null(),
  'funds.stop': z.null(),
  'funds.follow': z.strictObject({ cik }),
  'funds.unfollow': z.strictObject({ cik }),
  'funds.reorder': z.strictObject({ ciks: z.array(cik).check(z.maxLength(MOST_FOLLOWED)) }),
  'funds.search': z.strictObject({ text: z.string().check(z.maxLength(100)) }),
  'funds.read': z.strictObject({ cik }),
  'funds.mutual': z.union([
    z.strictObject({ by: z.literal('series'), cik, series: z.string().check(z.regex(/^S\d{9}$/)) }),
    z.strictObject({
      by: z.literal('name'),
      name: z.string().check(z.minLength(2), z.maxLength(100)),
    }),
  ]),
  ...WATCH_SCHEMAS,
};

/** What a card may say on its port. */
export const cardOpenSchema: z.ZodMiniType<CardOpen> = z.strictObject({
  kind: z.literal('card.open'),
  cik,
  ticker,
});

/** The envelope of every request. */
export const envelopeSchema = z.strictObject({ kind: z.string(), request: z.unknown() });
