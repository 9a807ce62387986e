import type { Correction } from '@/lib/core/correction/correction';
import type { Rule } from '@/lib/core/watch/rule';
import { ruleSchema } from '@/lib/core/watch/unpack-sync';
import type { z } from '@/lib/zod';
import type { ExportedFollow, ExportedSettings } from './reader-export';
import { correctionSchema, followSchema, settingsSchemas } from './reader-export-schema';
import { fieldOf, parseDocument, readWatchImport, type WatchImport } from './watch-import';

/** What a file of the reader's belongings holds, of any version. */
export interface ReaderImport {
  /** With its own problems, each by its place in the list. */
  readonly watch: WatchImport;
  /** Null where the file has none, as those of version 1, or one cannot be read: the old ones stay. */
  readonly rules: readonly Rule[] | null;
  readonly corrections: readonly Correction[];
  readonly follows: readonly ExportedFollow[];
  /** Those that the file states; each of the others stays as it is. */
  readonly settings: Partial<ExportedSettings>;
  /** What else could not be taken, in words. */
  readonly problems: readonly string[];
}

const MOST_RULES = 100;
const MOST_CORRECTIONS = 5_000;
const MOST_FOLLOWS = 1_000;

/**
 * Reads an export, of this version or of version 1: each thing by itself, with a problem named for
 * each that cannot be taken. Null where the file is no export. Never throws, whatever the file is;
 * time grows with its length.
 */
export function readReaderImport(text: string): ReaderImport | null {
  const read = parseDocument(text);
  const document = read.ok ? read.value : null;
  const version = fieldOf(document, 'version');
  if (fieldOf(document, 'format') !== 'buyline' || (version !== 1 && version !== 2)) return null;
  const problems: string[] = [];
  const listOf = <T>(field: string, noun: string, schema: z.ZodMiniType<T>, most: number): T[] => {
    const list = fieldOf(document, field);
    if (!Array.isArray(list)) return [];
    if (list.length > most) problems.push(`Of the ${noun}s only ${most} are read.`);
    return list.slice(0, most).flatMap((value: unknown, at) => {
      const one = schema.safeParse(value);
      if (one.success) return [one.data];
      problems.push(`The ${noun} in place ${at + 1} cannot be read.`);
      return [];
    });
  };
  const stated = fieldOf(document, 'rules');
  const rules = listOf('rules', 'rule', ruleSchema, MOST_RULES);
  const isWhole = Array.isArray(stated) && rules.length === stated.length;
  return {
    watch: readWatchImport(text, 'json'),
    rules: isWhole ? rules : null,
    corrections: listOf('corrections', 'correction', correctionSchema, MOST_CORRECTIONS),
    follows: listOf('follows', 'followed fund', followSchema, MOST_FOLLOWS),
    settings: settingsIn(fieldOf(document, 'settings'), problems),
    problems,
  };
}

function settingsIn(stated: unknown, problems: string[]): Partial<ExportedSettings> {
  const read = (key: keyof ExportedSettings): Partial<ExportedSettings> => {
    const value = fieldOf(stated, key);
    if (value === undefined) return {};
    const one = settingsSchemas[key].safeParse(value);
    if (one.success) return { [key]: one.data };
    problems.push(`The setting “${key}” cannot be read.`);
    return {};
  };
  return { ...read('marks'), ...read('telling'), ...read('pollMinutes') };
}
