import { cikInPath, parseCik } from '@/lib/core/edgar/cik';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { watchId, type WatchEntry, type WatchId, type WatchKind } from './entry';

/**
 * An entry as it is kept in sync storage: id, symbol, name, added, changed, group, note, paused
 * until, muted; what is as usual at the end is left away. Moments are milliseconds to the base 36.
 */
export type PackedEntry = readonly (string | number)[];

const LETTERS: Readonly<Record<WatchKind, string>> = { company: 'c', person: 'p', fund: 'f' };
const KINDS: ReadonlyMap<string, WatchKind> = new Map([
  ['c', 'company'],
  ['p', 'person'],
  ['f', 'fund'],
]);
/** Fields at the end that are left away when they are empty. */
const ALWAYS = 4;
const LONGEST_NAME = 200;
const LONGEST_GROUP = 60;
const LONGEST_NOTE = 2_000;

/** Packs an entry, with its note or without. */
export function packEntry(entry: WatchEntry, withNote: boolean): PackedEntry {
  const { ticker, name, addedAtMs, changedAtMs, group, note, snoozedUntilMs, isMuted } = entry;
  const fields = [
    packId(entry.id),
    ticker ?? '',
    name,
    addedAtMs.toString(36),
    changedAtMs === addedAtMs ? '' : changedAtMs.toString(36),
    group ?? '',
    withNote ? note : '',
    snoozedUntilMs === null ? '' : snoozedUntilMs.toString(36),
    isMuted ? 1 : '',
  ];
  while (fields.length > ALWAYS && fields.at(-1) === '') fields.pop();
  return fields;
}

/** Reads a packed entry; null for whatever is none. */
export function unpackEntry(packed: unknown): WatchEntry | null {
  if (!Array.isArray(packed)) return null;
  const fields: readonly unknown[] = packed;
  const text = (at: number, longest: number) => {
    const field = fields[at];
    return typeof field === 'string' ? field.slice(0, longest) : '';
  };
  const id = unpackId(fields[0]);
  const addedAtMs = unpackMoment(fields[3]);
  if (!id || addedAtMs === null) return null;
  const written = text(1, 20);
  return {
    ...id,
    ticker: written === '' ? null : parseTicker(written),
    name: text(2, LONGEST_NAME),
    group: text(5, LONGEST_GROUP) || null,
    note: text(6, LONGEST_NOTE),
    addedAtMs,
    changedAtMs: unpackMoment(fields[4]) ?? addedAtMs,
    snoozedUntilMs: unpackMoment(fields[7]),
    isMuted: fields[8] === 1,
  };
}

/** `c320193` for `company:0000320193`. */
export function packId(id: WatchId): string {
  const [kind = '', digits = ''] = id.split(':');
  const cik = parseCik(digits);
  return `${LETTERS[kind as WatchKind]}${cik ? cikInPath(cik) : ''}`;
}

/** Reads a packed id; null for whatever is none. */
export function unpackId(packed: unknown): Pick<WatchEntry, 'id' | 'kind' | 'cik'> | null {
  if (typeof packed !== 'string') return null;
  const kind = KINDS.get(packed.slice(0, 1));
  const cik = parseCik(packed.slice(1));
  return kind && cik ? { id: watchId(kind, cik), kind, cik } : null;
}

/** Reads a moment; null for whatever is none. */
export function unpackMoment(packed: unknown): number | null {
  if (typeof packed !== 'string' || !/^[0-9a-z]{1,10}$/.test(packed)) return null;
  const ms = Number.parseInt(packed, 36);
  return Number.isSafeInteger(ms) ? ms : null;
}
