import { spellings } from './symbol';
import { SYMBOL, type WrittenSymbol } from './written-symbol';

// A currency before the dollar sign (US$), a shell's assignment, an expression or a template
// around it, or an index after it say that this is money or code.
const CASHTAG = new RegExp(
  `(?<![\\p{L}\\p{N}_$\\\\\`={}])\\$(${SYMBOL})(?![[{(\\\\\`]|::|:[/$]|->)`,
  'gu',
);

/** The symbols written after a dollar sign: `$GME`, `$BRK.B`. Not `$5`, `US$`, `$path`, `$GME=`. */
export function findCashtags(text: string): WrittenSymbol[] {
  return [...text.matchAll(CASHTAG)].map((match) => ({
    start: match.index + 1,
    pattern: 'cashtag',
    readings: spellings(match[1] ?? ''),
    written: match[0],
    bracket: null,
  }));
}
