import type { ReaderDatabase } from '@/lib/db/reader';
import { DEFAULT_SETTINGS, SETTING_SCHEMAS, type Settings } from './settings';

/**
 * The reader's settings as they are stored. A value that is missing, or is none that the setting
 * can have, counts as the default. Reads only, so that live queries can use it.
 */
export async function readSettings(reader: ReaderDatabase): Promise<Settings> {
  const marks = SETTING_SCHEMAS.marks.safeParse((await reader.settings.get('marks'))?.value);
  return { marks: marks.success ? marks.data : DEFAULT_SETTINGS.marks };
}

/** Stores one setting. */
export async function writeSetting<K extends keyof Settings>(
  reader: ReaderDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await reader.settings.put({ key, value });
}
