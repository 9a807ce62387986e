import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { writtenCik } from '@/lib/core/look-up/written-cik';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';

/** One company, person or fund that a pasted list names; to be looked up by the caller. */
export interface ListToken {
  /** As it was written, to be named where it is not known; fit for a line. */
  readonly written: string;
  /** Counted from 1. */
  readonly line: number;
  /** As it was written, without the `13F` that says what it is. */
  readonly name: string;
  readonly cik: Cik | null;
  /** What it is when it is a symbol; a name can look like one. */
  readonly ticker: Ticker | null;
  /** Written in capitals throughout, as symbols are. */
  readonly isSymbol: boolean;
  /** Whether the text says that the filer of Form 13F is meant: `Berkshire Hathaway 13F`. */
  readonly isFund: boolean;
}

/** What a pasted list names. */
export interface ParsedList {
  /** Each once, in their order. */
  readonly tokens: readonly ListToken[];
  /** How many more there were than are read. */
  readonly left: number;
}

/** So many are read of one list. */
export const MOST_TOKENS = 5_000;
/** The longest text of one name in characters; more is cut. */
const LONGEST = 120;

/** `Apple, Inc.`: a legal form behind a comma belongs to the name before it. */
const LEGAL_FORM =
  /^(?:inc|corp|co|company|ltd|limited|llc|llp|lp|plc|sa|nv|n\.v|s\.a|l\.p|ag|se|spa|the)\.?$/i;
/** Words that are symbols beside one another: `AAPL MSFT BRK.B`. */
const SYMBOL = /^\$?[A-Z][A-Z0-9]{0,5}(?:[./-][A-Z]{1,2})?$/;
const HOLDINGS_BEFORE = /^13-?F(?:-?HR)?[ :]{1,3}/i;
const HOLDINGS_BEHIND = /[ ,]{0,2}[([]?\b13-?F(?:-?HR)?[)\]]?$/i;
const EXCHANGE = /^(?:NYSE(?: ?(?:AMERICAN|ARCA|MKT))?|NASDAQ|AMEX|OTC[A-Z]{0,4}|CBOE) ?: ?/i;

/**
 * Reads a pasted list of symbols, names and CIKs, set apart by commas, semicolons, tabs, bars or
 * line ends, and symbols by blanks too: `AAPL, BRK.B $NRGV`, `NYSE: GE`, `Apple, Inc.`,
 * `CIK 320193`. Whatever the text is, every part of it comes back as a token or is counted; time
 * grows with its length.
 */
export function parseList(text: string): ParsedList {
  const tokens = new Map<string, ListToken>();
  let left = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const written of partsOf(line)) {
      const key = written.toUpperCase();
      if (tokens.has(key)) continue;
      if (tokens.size >= MOST_TOKENS) left += 1;
      else tokens.set(key, tokenOf(written, index + 1));
    }
  }
  return { tokens: [...tokens.values()], left };
}

function partsOf(line: string): string[] {
  const parts: string[] = [];
  for (const piece of line.split(/[,;|\t]/)) {
    const part = plain(piece);
    const before = parts.at(-1);
    if (part === '') continue;
    if (before !== undefined && LEGAL_FORM.test(part)) {
      parts[parts.length - 1] = `${before}, ${part}`.slice(0, LONGEST);
      continue;
    }
    parts.push(...symbolsOf(part));
  }
  return parts;
}

/** `AAPL MSFT` is two symbols; `BRK B` is a class of one company. */
function symbolsOf(part: string): string[] {
  const words = part.split(' ');
  if (words.length < 2 || !words.every((word) => SYMBOL.test(word))) return [part];
  const isClass = words.length === 2 && words[1]?.length === 1;
  return isClass ? [part] : words.map(plain);
}

/** Without quotes, brackets, bullets and the exchange around it. */
function plain(piece: string): string {
  const text = filedText(piece.slice(0, 4 * LONGEST))
    .replace(/^["'“”‘’([{<*•·– -]{1,8}/, '')
    .replace(/["'“”‘’)\]}> ]{1,8}$/, '')
    .replace(EXCHANGE, '')
    .replace(/^\$(?=[A-Za-z])/, '');
  return text.trim().slice(0, LONGEST);
}

function tokenOf(written: string, line: number): ListToken {
  const name = written.replace(HOLDINGS_BEFORE, '').replace(HOLDINGS_BEHIND, '').trim();
  const isFund = name !== written && name !== '';
  const meant = isFund ? name : written;
  const cik = writtenCik(meant);
  const ticker = cik ? null : parseTicker(meant);
  return { written, line, name: meant, cik, ticker, isSymbol: SYMBOL.test(meant), isFund };
}
