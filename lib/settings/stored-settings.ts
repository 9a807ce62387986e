import type { ReaderDatabase } from '@/lib/db/reader';
import { DEFAULT_SETTINGS, SETTING_SCHEMAS, type Settings } from './settings';

/**
 * The reader's settings as they are stored. A value that is missing, or is none that the setting
 * can have, counts as the default. Reads only, so that live queries can use it.
 */
export async function readSettings(reader: ReaderDatabase): Promise<Settings> {
  const stored = new Map((await reader.settings.toArray()).map(({ key, value }) => [key, value]));
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    const one = SETTING_SCHEMAS[key].safeParse(stored.get(key));
    return one.success ? one.data : DEFAULT_SETTINGS[key];
  };
  return {
    marks: read('marks'),
    markStyle: read('markStyle'),
    markStates: read('markStates'),
    opening: read('opening'),
    hoverDelay: read('hoverDelay'),
    appearance: read('appearance'),
    language: read('language'),
    contact: read('contact'),
    telling: read('telling'),
    pollMinutes: read('pollMinutes'),
    isSynced: read('isSynced'),
    pausedSites: read('pausedSites'),
    cacheLimit: read('cacheLimit'),
  };
}

/** Some of the settings; what is undefined is left as it is. */
export type ChosenSettings = {
  readonly [K in keyof Settings]?: Settings[K] | undefined;
};

/** Stores one setting. */
export async function writeSetting<K extends keyof Settings>(
  reader: ReaderDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await reader.settings.put({ key, value });
}

/** Stores several settings at once: all of them or none. */
export async function writeSettings(reader: ReaderDatabase, chosen: ChosenSettings): Promise<void> {
  const rows = Object.entries(chosen).map(([key, value]) => ({ key, value }));
  await reader.settings.bulkPut(rows.filter(({ value }) => value !== undefined));
}
