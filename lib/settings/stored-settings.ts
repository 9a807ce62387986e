import type { ReaderDatabase } from '@/lib/db/reader';
import { DEFAULT_SETTINGS, SETTING_SCHEMAS, type Settings } from './settings';

/**
 * The reader's settings as they are stored. A value that is missing, or is none that the setting
 * can have, counts as the default. Reads only, so that live queries can use it.
 */
export async function readSettings(reader: ReaderDatabase): Promise<Settings> {
  const [marks, telling, pollMinutes, isSynced, pausedSites] = await Promise.all([
    readSetting(reader, 'marks'),
    readSetting(reader, 'telling'),
    readSetting(reader, 'pollMinutes'),
    readSetting(reader, 'isSynced'),
    readSetting(reader, 'pausedSites'),
  ]);
  return { marks, telling, pollMinutes, isSynced, pausedSites };
}

async function readSetting<K extends keyof Settings>(
  reader: ReaderDatabase,
  key: K,
): Promise<Settings[K]> {
  const stored = SETTING_SCHEMAS[key].safeParse((await reader.settings.get(key))?.value);
  return stored.success ? stored.data : DEFAULT_SETTINGS[key];
}

/** Stores one setting. */
export async function writeSetting<K extends keyof Settings>(
  reader: ReaderDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await reader.settings.put({ key, value });
}
