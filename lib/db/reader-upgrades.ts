import type { Transaction } from 'dexie';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Problem } from '@/lib/core/problem';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { watchId, type WatchEntry } from '@/lib/core/watch/entry';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import type { CheckRow, RuleRow } from './watch-tables';

/** A watched company as version 3 kept it. */
interface OldWatch {
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly name: string;
  readonly addedAtMs: number;
  readonly checkedAtMs: number | null;
  readonly problem: Problem | null;
}

/**
 * Version 3 watched companies only, and remembered which rows of filings were seen. These stay
 * where they are and are asked whenever news is derived. What it had found by its last check
 * stands on the badge and is not told again by notification.
 */
export async function keepWatches(upgrade: Transaction): Promise<void> {
  const watches = await upgrade.table<OldWatch, Cik>('watches').toArray();
  await upgrade.table<WatchEntry>('entries').bulkPut(watches.map(entryOf));
  await upgrade.table<CheckRow>('checks').bulkPut(watches.map(checkOf));
  await upgrade.table<RuleRow>('rules').bulkPut(firstRules());
}

/** The rules that a list begins with, in their places. */
export function firstRules(): RuleRow[] {
  return DEFAULT_RULES.map((rule, place) => ({ ...rule, place }));
}

function entryOf({ cik, ticker, name, addedAtMs }: OldWatch): WatchEntry {
  return {
    id: watchId('company', cik),
    kind: 'company',
    cik,
    ticker,
    name,
    group: null,
    note: '',
    addedAtMs,
    changedAtMs: addedAtMs,
    snoozedUntilMs: null,
    isMuted: false,
  };
}

function checkOf({ cik, addedAtMs, checkedAtMs, problem }: OldWatch): CheckRow {
  return {
    id: watchId('company', cik),
    // Read again at once, so that its news is kept too.
    checkedAtMs,
    triedAtMs: checkedAtMs,
    problem,
    sinceMs: addedAtMs,
    baseline: checkedAtMs === null ? null : [],
    awaited: [],
    looks: 0,
    quietUntil: checkedAtMs === null ? null : easternDay(checkedAtMs),
    summary: null,
  };
}
