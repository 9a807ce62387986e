import { addTo } from '@/lib/core/grouped';
import { compareText } from '@/lib/core/order';
import type { WatchEntry, WatchId } from './entry';
import { packEntry, packId, type PackedEntry } from './packed-entry';
import { newestTold, type Removal, type SyncState, type ToldMark } from './sync-state';

// The limits of storage.sync (Chrome and Firefox alike): the bytes of an item are those of its key
// and of its value as JSON.
export const SYNC_ITEM_BYTES = 8_192;
export const SYNC_ALL_BYTES = 102_400;

/** Kept free for what others than the watch keep there. */
const SPARE_BYTES = 4_096;
/** A change of one entry rewrites one part of the list; browsers allow so many writes an hour. */
export const SYNC_PARTS = 16;
/** Removals and told events have so many items each. */
export const MEMORY_PARTS = 4;
/** The beginning of every key of ours. */
export const SYNC_PREFIX = 'watch.';
export const SYNC_VERSION = 1;

/** What the watch keeps in sync storage. */
export interface PackedSync {
  /** By key. What the storage has under another key that begins with `watch.` is to be removed. */
  readonly items: Readonly<Record<string, unknown>>;
  readonly bytes: number;
  /** What did not fit, to be said to the reader: it is kept on this machine alone. */
  readonly left: {
    readonly entries: readonly WatchId[];
    /** Notes of entries that did fit. */
    readonly notes: number;
    readonly rules: boolean;
  };
}

/**
 * Packs what profiles share into items of sync storage within its limits: at most 26 items.
 * Entries go before notes, the newest first. An entry has its place by its CIK, so that a change
 * of one rewrites one item. Time grows with the number of entries.
 */
export function packSync({ entries, removed, rules, told }: SyncState): PackedSync {
  const items: Record<string, unknown> = {};
  let bytes = 0;
  const keep = (name: string, value: unknown): boolean => {
    const key = SYNC_PREFIX + name;
    const size = storedBytes(key) + storedBytes(JSON.stringify(value));
    if (size > SYNC_ITEM_BYTES || bytes + size > SYNC_ALL_BYTES - SPARE_BYTES) return false;
    items[key] = value;
    bytes += size;
    return true;
  };
  keep('version', SYNC_VERSION);
  const hasRules = rules === null || keep('rules', [rules.changedAtMs, rules.list]);
  for (let part = 0; part < MEMORY_PARTS; part += 1) {
    const gone = removed.filter(({ id }) => Number(id.slice(-1)) % MEMORY_PARTS === part);
    if (gone.length > 0) keep(`removed.${part}`, gone.map(packRemoval));
  }
  const shared = newestTold(told);
  for (let part = 0; part < MEMORY_PARTS; part += 1) {
    const ours = shared.filter(
      ({ name }) => name.charCodeAt(name.length - 1) % MEMORY_PARTS === part,
    );
    if (ours.length > 0) keep(`told.${part}`, ours.map(packTold));
  }
  const { parts, left, notes } = shareOut(entries, SYNC_ALL_BYTES - SPARE_BYTES - bytes);
  for (const [part, packed] of parts) keep(`list.${part}`, packed);
  return { items, bytes, left: { entries: left, notes, rules: !hasRules } };
}

function packRemoval({ id, removedAtMs }: Removal): string {
  return `${packId(id)}.${removedAtMs.toString(36)}`;
}

function packTold({ name, hour, by }: ToldMark): string {
  return `${name}.${hour.toString(36)}.${by}`;
}

interface Parts {
  readonly parts: ReadonlyMap<number, readonly PackedEntry[]>;
  readonly left: readonly WatchId[];
  readonly notes: number;
}

/** Entries by their part, as many as fit in so many bytes; then notes, while there is room. */
function shareOut(entries: readonly WatchEntry[], bytes: number): Parts {
  const newest = entries.toSorted((a, b) => b.addedAtMs - a.addedAtMs || compareText(a.id, b.id));
  const used = new Map<number, number>();
  const left: WatchId[] = [];
  const kept: { entry: WatchEntry; packed: PackedEntry }[] = [];
  let free = bytes;
  const take = (part: number, size: number): boolean => {
    const before = used.get(part) ?? EMPTY_PART;
    const more = used.has(part) ? size : size + EMPTY_PART;
    if (before + size > SYNC_ITEM_BYTES || more > free) return false;
    used.set(part, before + size);
    free -= more;
    return true;
  };
  for (const entry of newest) {
    const packed = packEntry(entry, false);
    if (take(partOf(entry), sizeOf(packed))) kept.push({ entry, packed });
    else left.push(entry.id);
  }
  let notes = 0;
  const parts = new Map<number, PackedEntry[]>();
  for (const { entry, packed } of kept) {
    const full = packEntry(entry, true);
    const isFull = entry.note === '' || take(partOf(entry), sizeOf(full) - sizeOf(packed));
    if (!isFull) notes += 1;
    addTo(parts, partOf(entry), isFull ? full : packed);
  }
  return { parts, left, notes };
}

/** A key of two digits and the brackets of a list. */
const EMPTY_PART = SYNC_PREFIX.length + 'list.00'.length + 2;

function partOf({ cik }: WatchEntry): number {
  return Number(cik) % SYNC_PARTS;
}

function sizeOf(packed: PackedEntry): number {
  return storedBytes(JSON.stringify(packed)) + 1;
}

/** Bytes of a JSON text as the browser counts it: UTF-8, with `<` and two others escaped. */
export function storedBytes(json: string): number {
  let bytes = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x3c || code === 0x2028 || code === 0x2029) bytes += 6;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
