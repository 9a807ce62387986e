import type { WatchEntry, WatchId } from './entry';

/** What an import does to the list. */
export interface ImportedInto {
  /** New entries, and those of which the file says something else. */
  readonly put: readonly WatchEntry[];
  readonly added: number;
  /** On the list already. */
  readonly known: number;
  /** Taken off the list: with `replace` alone. */
  readonly removed: readonly WatchId[];
}

/**
 * What it takes to bring entries of a file into the list: with `merge` those that are there stay as
 * they are; with `replace` the file's group, note, mute and pause count, and whatever it does not
 * name goes. When an entry was first added stays as it is. Of an entry named twice the first counts.
 * An empty file never replaces anything.
 */
export function importInto(
  list: readonly WatchEntry[],
  imported: readonly WatchEntry[],
  mode: 'merge' | 'replace',
  nowMs: number,
): ImportedInto {
  const old = new Map(list.map((entry) => [entry.id, entry]));
  const named = new Set<WatchId>();
  const put: WatchEntry[] = [];
  let added = 0;
  for (const entry of imported) {
    if (named.has(entry.id)) continue;
    named.add(entry.id);
    const known = old.get(entry.id);
    if (!known) {
      added += 1;
      put.push({ ...entry, changedAtMs: nowMs });
    } else if (mode === 'replace' && isOther(known, entry)) {
      const { group, note, isMuted, snoozedUntilMs } = entry;
      put.push({ ...known, group, note, isMuted, snoozedUntilMs, changedAtMs: nowMs });
    }
  }
  const isReplaced = mode === 'replace' && named.size > 0;
  const removed = isReplaced ? list.map(({ id }) => id).filter((id) => !named.has(id)) : [];
  return { put, added, known: named.size - added, removed };
}

function isOther(a: WatchEntry, b: WatchEntry): boolean {
  return (
    a.group !== b.group ||
    a.note !== b.note ||
    a.isMuted !== b.isMuted ||
    a.snoozedUntilMs !== b.snoozedUntilMs
  );
}
