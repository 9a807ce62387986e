import { z } from '@/lib/zod';
import { WATCH_KINDS, type WatchId } from './entry';
import { MEMORY_PARTS, SYNC_PARTS, SYNC_PREFIX, SYNC_VERSION } from './pack-sync';
import { unpackEntry, unpackId, unpackMoment } from './packed-entry';
import { RULE_TOPICS, type Rule } from './rule';
import type { Removal, SyncState, ToldMark } from './sync-state';

const ID = new RegExp(`^(?:${WATCH_KINDS.join('|')}):\\d{10}$`);
const id = z.custom<WatchId>((value) => typeof value === 'string' && ID.test(value));

/** A rule, to the key: as it is stored, sent and imported. */
export const ruleSchema: z.ZodMiniType<Rule> = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  topics: z.array(z.enum(RULE_TOPICS)).check(z.minLength(1), z.maxLength(RULE_TOPICS.length)),
  scope: z.union([
    z.strictObject({ of: z.literal('all') }),
    z.strictObject({ of: z.literal('any') }),
    z.strictObject({
      of: z.literal('group'),
      group: z.string().check(z.minLength(1), z.maxLength(60)),
    }),
    z.strictObject({ of: z.literal('entry'), id }),
  ]),
  atLeast: z.nullable(z.number().check(z.nonnegative())),
  by: z.enum(['chiefs', 'anyone']),
  isOn: z.boolean(),
});

const rules = z.tuple([
  z.int().check(z.nonnegative()),
  z.array(ruleSchema).check(z.maxLength(100)),
]);

/**
 * Reads what another profile keeps in sync storage, all items of it, ours or not. What cannot be
 * read is passed over, as if it were not there, for another version may have written it; null where
 * nothing of this version is there. Time grows with the size.
 */
export function unpackSync(items: Readonly<Record<string, unknown>>): SyncState | null {
  const item = (name: string): unknown =>
    Object.hasOwn(items, SYNC_PREFIX + name) ? items[SYNC_PREFIX + name] : undefined;
  if (item('version') !== SYNC_VERSION) return null;
  const parts = (name: string, count: number) =>
    Array.from({ length: count }, (_, part) => listOf(item(`${name}.${part}`))).flat();
  const read = rules.safeParse(item('rules'));
  return {
    entries: parts('list', SYNC_PARTS).flatMap((packed) => unpackEntry(packed) ?? []),
    removed: parts('removed', MEMORY_PARTS).flatMap(unpackRemoval),
    rules: read.success ? { changedAtMs: read.data[0], list: read.data[1] } : null,
    told: parts('told', MEMORY_PARTS).flatMap(unpackTold),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function unpackRemoval(packed: unknown): Removal[] {
  const [name, moment] = wordsOf(packed);
  const entry = unpackId(name);
  const removedAtMs = unpackMoment(moment);
  return entry && removedAtMs !== null ? [{ id: entry.id, removedAtMs }] : [];
}

function unpackTold(packed: unknown): ToldMark[] {
  const [name = '', moment, by = ''] = wordsOf(packed);
  const hour = unpackMoment(moment);
  const isNamed = /^[0-9a-z]{1,11}$/.test(name) && /^[0-9a-z]{1,8}$/.test(by);
  return isNamed && hour !== null ? [{ name, hour, by }] : [];
}

/** The words of a short text, parted by dots; none of whatever is no such text. */
function wordsOf(packed: unknown): readonly string[] {
  return typeof packed === 'string' && packed.length <= 60 ? packed.split('.') : [];
}
