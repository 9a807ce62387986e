import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';
import { WATCH_KINDS, type WatchKind } from '@/lib/core/watch/entry';
import type { Sentence } from '@/lib/core/words/sentence';

/** An entry as a file names it: a company by its CIK or its symbol, all others by their CIK. */
export interface ImportedEntry {
  /** The line of a CSV file, or the place in a JSON document, from 1. */
  readonly line: number;
  readonly kind: WatchKind;
  /** Null where the symbol has to be looked up. */
  readonly cik: Cik | null;
  readonly ticker: Ticker | null;
  /** Empty where the file names none. */
  readonly name: string;
  readonly group: string | null;
  readonly note: string;
  /** Null where the file does not say. */
  readonly addedAtMs: number | null;
  readonly isMuted: boolean;
  readonly snoozedUntilMs: number | null;
}

/** The fields of one entry as they are written; empty where there is none. */
export type WrittenEntry = Readonly<Record<EntryField, string>>;

export const ENTRY_FIELDS = [
  'kind',
  'cik',
  'symbol',
  'name',
  'group',
  'note',
  'added',
  'muted',
  'pausedUntil',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

const LONGEST = [
  { field: 'name', most: 200, key: 'importNameTooLong' },
  { field: 'group', most: 60, key: 'importGroupTooLong' },
  { field: 'note', most: 2_000, key: 'importNoteTooLong' },
] as const;
/** So much of what is refused is quoted. */
const QUOTED = 40;

/** Reads an entry from its fields, or says why it cannot be taken. */
export function readImportedEntry(
  written: WrittenEntry,
  line: number,
): Result<ImportedEntry, Sentence> {
  const tooLong = LONGEST.find(({ field, most }) => written[field].length > most);
  if (tooLong) return fail({ key: tooLong.key, values: { most: tooLong.most } });
  const kind = kindOf(written.kind);
  if (!kind) return fail(isNo('importNoKind', written.kind));
  const digits = written.cik.replace(/^CIK/i, '').trim();
  const cik = digits === '' ? null : parseCik(digits);
  if (digits !== '' && !cik) return fail(isNo('importNoCik', written.cik));
  const ticker = written.symbol.trim() === '' ? null : parseTicker(written.symbol);
  if (written.symbol.trim() !== '' && !ticker) {
    return fail(isNo('importNoSymbol', written.symbol));
  }
  if (!cik && kind === 'person') return fail({ key: 'importPersonNoCik' });
  if (!cik && kind === 'fund') return fail({ key: 'importFundNoCik' });
  if (!cik && !ticker) return fail({ key: 'importNamesNone' });
  return ok({
    line,
    kind,
    cik,
    ticker: kind === 'company' ? ticker : null,
    name: filedText(written.name),
    group: filedText(written.group) || null,
    note: written.note,
    addedAtMs: momentIn(written.added),
    isMuted: /^(?:yes|true|1)$/i.test(written.muted.trim()),
    snoozedUntilMs: momentIn(written.pausedUntil),
  });
}

function kindOf(written: string): WatchKind | null {
  const plain = written.trim().toLowerCase();
  return plain === '' ? 'company' : (WATCH_KINDS.find((kind) => kind === plain) ?? null);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/;

function momentIn(written: string): number | null {
  const plain = written.trim();
  const ms = MOMENT.test(plain) ? Date.parse(plain) : Number.NaN;
  return Number.isNaN(ms) || ms < 0 ? null : ms;
}

function isNo(key: 'importNoKind' | 'importNoCik' | 'importNoSymbol', text: string): Sentence {
  return { key, values: { written: excerpt(text) } };
}

/** A piece of a file made fit to stand in a sentence. */
export function excerpt(text: string): string {
  const plain = filedText(text.slice(0, 4 * QUOTED));
  return plain.length > QUOTED ? `${plain.slice(0, QUOTED)}…` : plain;
}
