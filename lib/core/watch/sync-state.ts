import { compareText } from '@/lib/core/order';
import type { WatchEntry, WatchId } from './entry';
import type { Rule } from './rule';

/** An entry that was taken off the list. */
export interface Removal {
  readonly id: WatchId;
  readonly removedAtMs: number;
}

/** What the profiles of one reader share. */
export interface SyncState {
  readonly entries: readonly WatchEntry[];
  readonly removed: readonly Removal[];
  /** The whole set of rules, in its order; null where this profile never changed any. */
  readonly rules: { readonly list: readonly Rule[]; readonly changedAtMs: number } | null;
  readonly told: readonly ToldMark[];
}

/**
 * An event that was told to the reader, or that a profile is about to tell, by the short name of
 * one of its marks (`toldName`).
 */
export interface ToldMark {
  readonly name: string;
  /** Hours since 1 January 1970, UTC. */
  readonly hour: number;
  /** The profile that tells it, by its short name. */
  readonly by: string;
}

/** So many removals and told marks are remembered, the newest. */
export const MOST_REMOVED = 600;
export const MOST_TOLD = 600;

/**
 * Brings what two profiles know together: of each entry the later change counts, a removal of the
 * same moment before a change; of the rules the later set. Merging in any order, and again, gives
 * the same. Time grows with the number of entries.
 */
export function mergeSync(local: SyncState, remote: SyncState): SyncState {
  const removed = new Map<WatchId, Removal>();
  for (const one of [...local.removed, ...remote.removed]) {
    const known = removed.get(one.id);
    if (!known || one.removedAtMs > known.removedAtMs) removed.set(one.id, one);
  }
  const entries = new Map<WatchId, WatchEntry>();
  for (const entry of [...local.entries, ...remote.entries]) {
    const known = entries.get(entry.id);
    const removal = removed.get(entry.id);
    if (removal && removal.removedAtMs >= entry.changedAtMs) continue;
    if (!known || isLater(entry, known)) entries.set(entry.id, entry);
  }
  const standing = [...removed.values()].filter(({ id }) => !entries.has(id));
  return {
    entries: [...entries.values()].sort(
      (a, b) => a.addedAtMs - b.addedAtMs || compareText(a.id, b.id),
    ),
    removed: standing
      .sort((a, b) => b.removedAtMs - a.removedAtMs || compareText(a.id, b.id))
      .slice(0, MOST_REMOVED),
    rules: laterRules(local.rules, remote.rules),
    told: newestTold([...local.told, ...remote.told]),
  };
}

/** Of changes at one moment the one that reads later, so that every profile takes the same. */
function isLater(a: WatchEntry, b: WatchEntry): boolean {
  if (a.changedAtMs !== b.changedAtMs) return a.changedAtMs > b.changedAtMs;
  return JSON.stringify(factsOf(a)) > JSON.stringify(factsOf(b));
}

function factsOf({ name, ticker, group, note, addedAtMs, snoozedUntilMs, isMuted }: WatchEntry) {
  return [name, ticker, group, note, addedAtMs, snoozedUntilMs, isMuted];
}

function laterRules(a: SyncState['rules'], b: SyncState['rules']): SyncState['rules'] {
  if (!a || !b) return a ?? b;
  if (a.changedAtMs !== b.changedAtMs) return a.changedAtMs > b.changedAtMs ? a : b;
  return JSON.stringify(a.list) >= JSON.stringify(b.list) ? a : b;
}

/** Each name once, of the later hour, the newest first, and no more than are kept. */
export function newestTold(told: readonly ToldMark[]): ToldMark[] {
  const byName = new Map<string, ToldMark>();
  for (const one of told) {
    const known = byName.get(one.name);
    if (!known || isNewer(one, known)) byName.set(one.name, one);
  }
  return [...byName.values()]
    .sort((a, b) => b.hour - a.hour || compareText(a.name, b.name))
    .slice(0, MOST_TOLD);
}

function isNewer(a: ToldMark, b: ToldMark): boolean {
  return a.hour === b.hour ? a.by > b.by : a.hour > b.hour;
}
