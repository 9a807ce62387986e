import type { Correction } from '@/lib/core/correction/correction';
import type { Rule } from '@/lib/core/watch/rule';
import { ruleSchema } from '@/lib/core/watch/unpack-sync';
import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Sentence } from '@/lib/core/words/sentence';
import type { z } from '@/lib/zod';
import type { ExportedFollow, ExportedMute, ExportedSettings } from './reader-export';
import {
  correctionSchema,
  followSchema,
  muteSchema,
  settingsSchemas,
} from './reader-export-schema';
import { fieldOf, parseDocument, readWatchImport, type WatchImport } from './watch-import';

/** What a file of the reader's belongings holds, of any version. */
export interface ReaderImport {
  /** With its own problems, each by its place in the list. */
  readonly watch: WatchImport;
  /** Null where the file has none, as those of version 1, or one cannot be read: the old ones stay. */
  readonly rules: readonly Rule[] | null;
  readonly corrections: readonly Correction[];
  readonly follows: readonly ExportedFollow[];
  /** None where the file has no such list, as the first of version 3. */
  readonly mutes: readonly ExportedMute[];
  /** Those that the file states; each of the others stays as it is. */
  readonly settings: Partial<ExportedSettings>;
  /** What else could not be taken. */
  readonly problems: readonly Sentence[];
}

interface Listed {
  /** So many are read. */
  readonly most: number;
  /** Says that there are more. */
  readonly tooMany: MessageKey;
  /** Says which one cannot be read. */
  readonly unread: MessageKey;
}

const LISTS = {
  rules: { most: 100, tooMany: 'importMostRules', unread: 'importRuleUnread' },
  corrections: {
    most: 5_000,
    tooMany: 'importMostCorrections',
    unread: 'importCorrectionUnread',
  },
  follows: { most: 1_000, tooMany: 'importMostFunds', unread: 'importFundUnread' },
  mutes: { most: 5_000, tooMany: 'importMostMutes', unread: 'importMuteUnread' },
} as const satisfies Readonly<Record<string, Listed>>;

/** Version 1 had no people, funds and rules, version 2 no paused sites. */
const VERSIONS: ReadonlySet<unknown> = new Set([1, 2, 3]);

/**
 * Reads an export, of this version or an earlier one: each thing by itself, with a problem named for
 * each that cannot be taken. Null where the file is no export. Never throws, whatever the file is;
 * time grows with its length.
 */
export function readReaderImport(text: string): ReaderImport | null {
  const read = parseDocument(text);
  const document = read.ok ? read.value : null;
  const version = fieldOf(document, 'version');
  if (fieldOf(document, 'format') !== 'buyline' || !VERSIONS.has(version)) return null;
  const problems: Sentence[] = [];
  const listOf = <T>(field: keyof typeof LISTS, schema: z.ZodMiniType<T>): T[] => {
    const { most, tooMany, unread } = LISTS[field];
    const list = fieldOf(document, field);
    if (!Array.isArray(list)) return [];
    if (list.length > most) problems.push({ key: tooMany, values: { most } });
    return list.slice(0, most).flatMap((value: unknown, at) => {
      const one = schema.safeParse(value);
      if (one.success) return [one.data];
      problems.push({ key: unread, values: { place: at + 1 } });
      return [];
    });
  };
  const stated = fieldOf(document, 'rules');
  const rules = listOf('rules', ruleSchema);
  const isWhole = Array.isArray(stated) && rules.length === stated.length;
  return {
    watch: readWatchImport(text, 'json'),
    rules: isWhole ? rules : null,
    corrections: listOf('corrections', correctionSchema),
    follows: listOf('follows', followSchema),
    mutes: listOf('mutes', muteSchema),
    settings: settingsIn(fieldOf(document, 'settings'), problems),
    problems,
  };
}

function settingsIn(stated: unknown, problems: Sentence[]): Partial<ExportedSettings> {
  const read = (key: keyof ExportedSettings): Partial<ExportedSettings> => {
    const value = fieldOf(stated, key);
    if (value === undefined) return {};
    const one = settingsSchemas[key].safeParse(value);
    if (one.success) return { [key]: one.data };
    problems.push({ key: 'importSettingUnread', values: { name: key } });
    return {};
  };
  const keys = Object.keys(settingsSchemas) as (keyof ExportedSettings)[];
  return Object.assign({}, ...keys.map(read)) as Partial<ExportedSettings>;
}
