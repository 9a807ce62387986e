import { foldWord } from './name-words';
import type { Ticker } from './symbol';

/** A word in which a symbol may be glued to a name: `DigitalAPLD1`, `AAPLApple`, `NVDANVIDIA`. */
export interface GluedPart {
  /** Offsets in the word as written. */
  readonly symbolStart: number;
  readonly symbolEnd: number;
  /** The name before or after the symbol. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

const LONGEST_SYMBOL = 5;
const LONGEST_WORD = 40;

const SYMBOL_AT_END = /^(.*?)([A-Z]{1,10})[\d.,]*$/s;
const SYMBOL_THEN_NAME = /^([A-Z]{2,7})['’]?[a-z]/;
const ALL_CAPITALS = /^[A-Z]{4,}\d*$|^[A-Z]{3,}\.[A-Z]/;
/** A name's end and capitals in which its symbol may be followed by the next cell. */
const WITHIN = /(?<=[a-z.)])[A-Z]{2,10}/g;
const NEXT_CELL = /^[A-Z][A-Za-z]/;

/**
 * The ways in which a word could be a symbol and a name that a table's cells ran together. Whether
 * one of them is right, only the directory can tell.
 */
export function gluedParts(written: string): GluedPart[] {
  const { length } = written;
  if (length < 4 || length > LONGEST_WORD) return [];
  const parts: GluedPart[] = [];
  const [, head = '', run = ''] = SYMBOL_AT_END.exec(written) ?? [];
  const symbolEnd = head.length + run.length;
  for (let size = Math.min(LONGEST_SYMBOL, run.length); size > 0; size--) {
    const symbolStart = symbolEnd - size;
    const isAlone = symbolStart === 0 && symbolEnd < length && size > 1;
    if (symbolStart > 1 || isAlone)
      parts.push({ symbolStart, symbolEnd, nameStart: 0, nameEnd: symbolStart });
  }
  const before = SYMBOL_THEN_NAME.exec(written);
  const capitals = ALL_CAPITALS.test(written);
  if (before || capitals) {
    const most = Math.min(LONGEST_SYMBOL, before?.[1]?.length ?? length - 2);
    for (let end = 1; end <= most; end++) {
      parts.push({ symbolStart: 0, symbolEnd: end, nameStart: end, nameEnd: length });
    }
  }
  for (const { 0: run, index } of written.matchAll(WITHIN)) {
    for (let end = index + Math.min(LONGEST_SYMBOL, run.length); end > index; end--) {
      if (NEXT_CELL.test(written.slice(end)))
        parts.push({ symbolStart: index, symbolEnd: end, nameStart: 0, nameEnd: index });
    }
  }
  return parts;
}

/** The first word of a glued name that other cells follow: Google of `GoogleAMC`. */
export function gluedHead(name: string): string {
  return foldWord(name.replace(/([a-z])[^a-z].*/s, '$1'));
}

const SYMBOL_AND_AMOUNT = /^([A-Z]{1,5})\d+(?:\.\d+)?$/;

/** The symbol that an amount follows in the word: `AAPL15`, `SOFI210.5`; null where none does. */
export function symbolOfAmount(written: string): Ticker | null {
  return (SYMBOL_AND_AMOUNT.exec(written)?.[1] as Ticker | undefined) ?? null;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** The forms that a glued name can have: `sharesSoFi` ends in `SoFi` and in `Fi`. */
export function gluedForms(name: string): { readonly form: string; readonly start: number }[] {
  const starts = [0];
  for (let i = 1; i < name.length; i++) {
    if (!isCapitalAt(name, i)) continue;
    const endsRun = isCapitalAt(name, i - 1) && /[a-z]/.test(name[i + 1] ?? '');
    if (endsRun || /[a-z.)\d]/.test(name[i - 1] ?? '')) starts.push(i);
  }
  return starts.map((start) => ({ form: foldWord(name.slice(start)), start }));
}
