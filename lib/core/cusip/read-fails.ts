import type { Cusip } from '@/lib/core/form13f/book';
import { parseCusip } from '@/lib/core/form13f/cusip';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';

/** A symbol beside which a CUSIP stood, and the newest day on which it did. */
export interface FailsSymbol {
  /** As written: classes without a mark between (`BRKB`). */
  readonly symbol: string;
  readonly on: IsoDate;
  readonly description: string;
}

/** Symbols by CUSIP, the newest first. */
export type FailsSymbols = ReadonlyMap<Cusip, readonly FailsSymbol[]>;

/** A file of fails to deliver, read. */
export interface FailsFile {
  readonly symbols: FailsSymbols;
  readonly rows: number;
  /** Rows without a usable day, CUSIP or symbol: placeholders, codes of corporate actions. */
  readonly passedOver: number;
  /** Whether there are as many rows as the file's end says; null where it says nothing. */
  readonly isWhole: boolean | null;
}

const HEADER = /^SETTLEMENT DATE\|CUSIP\|SYMBOL\|/i;
const DAY = /^(\d{4})(\d{2})(\d{2})$/;
// Eight and more characters are placeholders (FERGXXXX, AGBAWZZZZ) and codes (Q999SPNOFF).
const SYMBOL = /^[A-Z][A-Z0-9.-]{0,6}$/;
const PLACEHOLDER = /(?:XXX|ZZZZ)$/;
const TRAILER_COUNT = /^Trailer record count\D{0,9}([\d,]{1,15})/i;
const LONGEST_LINE = 10_000;
/** A number has one symbol, or two while it is renamed; a file with more of them is at fault. */
const MOST_SYMBOLS = 20;

/**
 * Reads the SEC's file of fails to deliver in pieces of any size: lines with fields parted by `|`,
 * Windows-1252 or Latin-1, which whoever reads the bytes decodes. Of each CUSIP the symbols and
 * their newest days are kept, nothing else.
 */
export class FailsReader {
  private readonly symbols = new Map<Cusip, FailsSymbol[]>();
  private held = '';
  private rows = 0;
  private passedOver = 0;
  private stated: number | null = null;
  private dayText = '';
  private day: IsoDate | null = null;
  private hasHeader = false;
  private problem: string | null = null;

  /** Takes the next piece of the file. */
  write(chunk: string): void {
    if (this.problem !== null) return;
    const text = this.held + chunk;
    let start = 0;
    for (;;) {
      const end = text.indexOf('\n', start);
      if (end < 0) break;
      this.take(text.slice(start, end));
      start = end + 1;
    }
    this.held = text.slice(start);
    if (this.held.length > LONGEST_LINE) this.problem = 'a line without end';
  }

  /** Ends the file. Says in words what is wrong when it is none of fails to deliver. */
  close(): Result<FailsFile, string> {
    if (this.problem === null) this.take(this.held);
    this.held = '';
    if (this.problem !== null) return fail(this.problem);
    if (!this.hasHeader) return fail('an empty file');
    const { symbols, rows, passedOver, stated } = this;
    for (const all of symbols.values()) all.sort((a, b) => (a.on < b.on ? 1 : -1));
    return ok({ symbols, rows, passedOver, isWhole: stated === null ? null : stated === rows });
  }

  /** A file has a dozen days, each in thousands of rows that stand together. */
  private readDay(text: string): IsoDate | null {
    if (text !== this.dayText) {
      this.dayText = text;
      this.day = parseIsoDate(text.replace(DAY, '$1-$2-$3'));
    }
    return this.day;
  }

  private take(written: string): void {
    const line = written.replace(/^\uFEFF/, '').trimEnd();
    if (line === '' || this.problem !== null) return;
    if (!this.hasHeader) {
      this.hasHeader = HEADER.test(line);
      if (!this.hasHeader) this.problem = 'not a file of fails to deliver';
      return;
    }
    const count = TRAILER_COUNT.exec(line)?.[1];
    if (count !== undefined) this.stated = Number(count.replaceAll(',', ''));
    if (!line.includes('|')) return;
    this.rows += 1;
    this.takeRow(line);
  }

  private takeRow(line: string): void {
    const [day = '', number = '', written = '', , description = ''] = line.split('|', 6);
    const cusip = parseCusip(number);
    const on = this.readDay(day);
    const symbol = written.trim().toUpperCase();
    if (!cusip || !on || !SYMBOL.test(symbol) || PLACEHOLDER.test(symbol)) {
      this.passedOver += 1;
      return;
    }
    const known = this.symbols.get(cusip);
    const same = known?.findIndex((one) => one.symbol === symbol) ?? -1;
    const before = same < 0 ? undefined : known?.[same];
    if (before && before.on >= on) return;
    const one = { symbol: detached(symbol), on, description: detached(description.trim()) };
    if (!known) this.symbols.set(cusip, [one]);
    else if (same < 0 && known.length < MOST_SYMBOLS) known.push(one);
    else if (same >= 0) known[same] = one;
  }
}

/** Brings the symbols of several files together; of one symbol the newest day counts. */
export function mergeFails(files: readonly FailsSymbols[]): FailsSymbols {
  const merged = new Map<Cusip, FailsSymbol[]>();
  for (const [cusip, symbols] of files.flatMap((file) => [...file])) {
    const newest = new Map<string, FailsSymbol>();
    for (const one of [...(merged.get(cusip) ?? []), ...symbols]) {
      const known = newest.get(one.symbol);
      if (!known || known.on < one.on) newest.set(one.symbol, one);
    }
    merged.set(
      cusip,
      [...newest.values()].sort((a, b) => (a.on < b.on ? 1 : -1)),
    );
  }
  return merged;
}

/** A copy of its own: what is cut out of a chunk of a file would keep the whole chunk in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
