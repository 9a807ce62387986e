declare const tickerBrand: unique symbol;

/** A ticker as the SEC's own list spells it: upper case, share class after a hyphen (`BRK-B`). */
export type Ticker = string & { readonly [tickerBrand]: true };

/** One way to read a written symbol, and how many of its characters belong to the ticker. */
export interface Spelling {
  readonly ticker: Ticker;
  /** UTF-16 code units from the start of the input; the exchange of `NVDA.O` is not counted. */
  readonly length: number;
}

const WRITTEN = /^([A-Z][A-Z0-9]{0,5})(?:([-./^]| (?=[A-Z]$| ?PR))(PR[. ]?)?([A-Z]{1,3}))?$/;

/** Exchange codes that Reuters puts after a dot: Nasdaq, New York, Arca, American, OTC. */
const REUTERS = new Set(['O', 'OQ', 'N', 'K', 'P', 'A', 'PK']);

/** Units, warrants and rights: as exchanges write them, and as the SEC does. */
const SEC_SUFFIX = new Map([
  ['U', 'UN'],
  ['W', 'WT'],
  ['WS', 'WT'],
  ['R', 'RI'],
  ['RT', 'RI'],
]);

function split(input: string) {
  const text = input.trim().toUpperCase();
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [, root = '', mark = '', preferred = '', suffix = ''] = match;
  return { root, mark, preferred: preferred !== '' || mark === '^', suffix };
}

/**
 * Reads a ticker in any of the spellings found in text and brings it to the SEC's: `brk.b`,
 * `BRK/B`, `BRK B` → `BRK-B`; `BAC.PRN`, `BAC PR N`, `BAC^N`, `BAC/PN` → `BAC-PN`. Null when the
 * text cannot be a ticker. Where one spelling has several readings, ask `spellings`.
 */
export function parseTicker(input: string): Ticker | null {
  const parts = split(input);
  if (!parts) return null;
  const { root, suffix, preferred } = parts;
  if (suffix === '') return root as Ticker;
  return `${root}-${preferred ? 'P' : ''}${suffix}` as Ticker;
}

/**
 * The readings of a written symbol, the likeliest first, to be tried in the directory in turn:
 * `JPM-K` is class K or preferred K, `NVDA.O` is Reuters for NVDA on Nasdaq, `XYZ.WS` is the
 * warrant that the SEC lists as `XYZ-WT`. Empty when the text cannot be a ticker.
 */
export function spellings(input: string): readonly Spelling[] {
  if (/^[A-Z]{1,6}$/.test(input)) return [{ ticker: input as Ticker, length: input.length }];
  const parts = split(input);
  const plain = parseTicker(input);
  if (!parts || !plain) return [];
  const { root, mark, suffix, preferred } = parts;
  const found: Spelling[] = [{ ticker: plain, length: input.length }];
  if (suffix === '' || preferred) return found;
  if (mark === '.' && REUTERS.has(suffix)) {
    found.push({ ticker: root as Ticker, length: root.length });
  }
  const listed = SEC_SUFFIX.get(suffix);
  if (listed) found.push({ ticker: `${root}-${listed}` as Ticker, length: input.length });
  if (suffix.length === 1) {
    found.push({ ticker: `${root}-P${suffix}` as Ticker, length: input.length });
  }
  return found;
}
