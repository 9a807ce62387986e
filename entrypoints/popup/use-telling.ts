import { useCallback, useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import type { TellingSettings } from '@/lib/core/watch/rule';
import { ReaderDatabase } from '@/lib/db/reader';
import { askToNotify, mayNotify } from '@/lib/platform/notifications';
import { readSettings } from '@/lib/settings/stored-settings';

const reader = new ReaderDatabase();

interface Telling {
  /** Null until it was asked. */
  readonly may: boolean | null;
  /** Null until they were read. */
  readonly settings: TellingSettings | null;
  /** Asks the browser for leave; only from a click. */
  readonly allow: () => void;
}

/** Whether and how the reader is told of news, followed as it changes. */
export function useTelling(): Telling {
  const [may, setMay] = useState<boolean | null>(null);
  const settings = useLiveQuery(async () => (await readSettings(reader)).telling, []);
  const look = useCallback(() => void mayNotify().then(setMay), []);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
  return { may, settings: settings ?? null, allow: () => void askToNotify().then(setMay) };
}
