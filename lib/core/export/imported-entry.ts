import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';
import { WATCH_KINDS, type WatchKind } from '@/lib/core/watch/entry';

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

const LONGEST = { name: 200, group: 60, note: 2_000 } as const;
/** So much of what is refused is quoted. */
const QUOTED = 40;

/** Reads an entry from its fields, or says in words why it cannot be taken. */
export function readImportedEntry(
  written: WrittenEntry,
  line: number,
): Result<ImportedEntry, string> {
  for (const [field, most] of Object.entries(LONGEST)) {
    if (written[field as keyof typeof LONGEST].length > most) {
      return fail(`its ${field} is longer than ${most} characters`);
    }
  }
  const kind = kindOf(written.kind);
  if (!kind) return fail(`${quoted(written.kind)} is no company, person or fund`);
  const digits = written.cik.replace(/^CIK/i, '').trim();
  const cik = digits === '' ? null : parseCik(digits);
  if (digits !== '' && !cik) return fail(`${quoted(written.cik)} is no CIK`);
  const ticker = written.symbol.trim() === '' ? null : parseTicker(written.symbol);
  if (written.symbol.trim() !== '' && !ticker) {
    return fail(`${quoted(written.symbol)} is no symbol`);
  }
  if (!cik && kind !== 'company') return fail(`a ${kind} needs its CIK`);
  if (!cik && !ticker) return fail('it names no symbol and no CIK');
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

/** A piece of a file made fit to stand in a sentence. */
export function quoted(text: string): string {
  const plain = filedText(text.slice(0, 4 * QUOTED));
  return `“${plain.length > QUOTED ? `${plain.slice(0, QUOTED)}…` : plain}”`;
}
