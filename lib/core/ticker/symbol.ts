declare const tickerBrand: unique symbol;

/** A ticker as the SEC's own list spells it: upper case, share class after a hyphen (`BRK-B`). */
export type Ticker = string & { readonly [tickerBrand]: true };

/**
 * Reads a ticker in any of the spellings found in text and brings it to the SEC's:
 * `brk.b`, `BRK/B`, `BRK-B` → `BRK-B`; `BAC.PRN`, `BAC-N`, `BAC/PN` → the preferred form `BAC-PN`
 * where it is written with PR or P. Null when the text cannot be a ticker.
 */
export function parseTicker(input: string): Ticker | null {
  const text = input.trim().toUpperCase().replace(/[./]/g, '-');
  const match = /^([A-Z]{1,6}|[A-Z0-9]{1,6})(?:-([A-Z]{1,3}))?$/.exec(text);
  if (!match || !/[A-Z]/.test(match[1] ?? '')) return null;
  const [, root = '', suffix] = match;
  if (!suffix) return root as Ticker;
  const preferred = /^PR([A-Z])$/.exec(suffix);
  return `${root}-${preferred ? `P${preferred[1]}` : suffix}` as Ticker;
}
