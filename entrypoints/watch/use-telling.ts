import { useCallback, useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import type { TellingSettings } from '@/lib/core/watch/rule';
import { ReaderDatabase } from '@/lib/db/reader';
import { askToNotify, mayNotify } from '@/lib/platform/notifications';
import { readSettings } from '@/lib/settings/stored-settings';

const reader = new ReaderDatabase();

/** Whether the browser lets us tell, and how the reader wants it. */
interface ToldHow {
  readonly may: boolean;
  readonly settings: TellingSettings;
}

interface Telling {
  /** Null until it was asked. */
  readonly may: boolean | null;
  /** Null until they were read. */
  readonly settings: TellingSettings | null;
  /** Asks the browser for leave; only from a click. */
  readonly allow: () => void;
}

/** Whether and how the reader is told at this moment. */
export async function readTold(): Promise<ToldHow> {
  const [may, settings] = await Promise.all([mayNotify(), readTelling()]);
  return { may, settings };
}

async function readTelling(): Promise<TellingSettings> {
  return (await readSettings(reader)).telling;
}

/** Whether and how the reader is told of news, followed as it changes; `early` was read before. */
export function useTelling(early: ToldHow | null = null): Telling {
  const [may, setMay] = useState(early?.may ?? null);
  const settings = useLiveQuery(readTelling, []) ?? early?.settings ?? null;
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
  return { may, settings, allow: () => void askToNotify().then(setMay) };
}
