import { WATCH_KINDS } from '@/lib/core/watch/entry';
import { ruleSchema } from '@/lib/core/watch/unpack-sync';
import { SETTING_SCHEMAS } from '@/lib/settings/settings';
import { z } from '@/lib/zod';
import type { WatchProtocol } from './watch-protocol';

/** The longest file that is read, in UTF-16 code units: a thousand entries with notes are 0.4 MB. */
const LONGEST_FILE = 5_000_000;

const cik = z.string().check(z.regex(/^\d{10}$/));
const ticker = z.string().check(z.regex(/^[A-Z0-9-]{1,12}$/));
const ENTRY_ID = /^(?:company|person|fund):\d{10}$/;
const id = z.string().check(z.regex(ENTRY_ID));
const moment = z.int().check(z.nonnegative());
const heading = z.string().check(z.minLength(1), z.maxLength(60));

/** A piece of news by its name: a row of a filing, a filing, a position or a cluster. */
const newsId = z
  .string()
  .check(z.maxLength(120), z.regex(/^(?:\d{10}-\d{2}-\d{6}#|filing:|position:|cluster:)/));
const ruleId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** What each request about the watchlist must look like, to the key. */
export const WATCH_SCHEMAS: {
  [K in keyof WatchProtocol]: z.ZodMiniType<WatchProtocol[K]['request']>;
} = {
  'watch.add': z.strictObject({ kind: z.enum(WATCH_KINDS), cik, ticker: z.nullable(ticker) }),
  'watch.remove': z.strictObject({ id }),
  'watch.paste': z.strictObject({ text: z.string().check(z.maxLength(100_000)) }),
  'watch.edit': z.strictObject({
    id,
    group: z.optional(z.nullable(heading)),
    note: z.optional(z.string().check(z.maxLength(2_000))),
    isMuted: z.optional(z.boolean()),
    snoozedUntilMs: z.optional(z.nullable(moment)),
  }),
  'watch.import': z.strictObject({
    text: z.string().check(z.maxLength(LONGEST_FILE)),
    format: z.enum(['csv', 'json']),
    mode: z.enum(['merge', 'replace']),
  }),
  'reader.import': z.strictObject({ text: z.string().check(z.maxLength(LONGEST_FILE)) }),
  'watch.seen': z.strictObject({ ids: z.array(newsId).check(z.maxLength(20_000)) }),
  'watch.poll': z.null(),
  'watch.settings': z.strictObject({
    pollMinutes: z.optional(SETTING_SCHEMAS.pollMinutes),
    isSynced: z.optional(SETTING_SCHEMAS.isSynced),
  }),
  'watch.snooze': z.strictObject({ untilMs: z.nullable(moment) }),
  'telling.save': SETTING_SCHEMAS.telling,
  'rules.save': ruleSchema,
  'rules.remove': z.strictObject({ id: ruleId }),
  'rules.try': ruleSchema,
  'rules.mute': z.strictObject({ watchId: id, id: newsId }),
  'rules.unmute': z.strictObject({ cik }),
};
