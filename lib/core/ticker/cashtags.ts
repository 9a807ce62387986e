import { WORD_CHARS } from './name-words';
import { spellings } from './symbol';
import { SYMBOL, type WrittenSymbol } from './written-symbol';

// A currency before the dollar sign (US$), a shell's assignment, an expression or a template
// around it, or an index after it say that this is money or code.
const CASHTAG = new RegExp(
  `(?<![${WORD_CHARS}_$\\\\\`={}])\\$(${SYMBOL})(?![[{(\\\\\`"]|::|:[/$]|->)`,
  'g',
);

// In hasty posts. Shell variables look the same, so it counts only where posts are about shares.
const SMALL_CASHTAG = new RegExp(
  `(?<![${WORD_CHARS}_$\\\\\`={}/])\\$([a-z]{2,5})(?![${WORD_CHARS}_[({\\\\\`=:/-])`,
  'g',
);

/** The symbols written after a dollar sign: `$GME`, `$BRK.B`. Not `$5`, `US$`, `$path`, `$GME=`. */
export function findCashtags(text: string): WrittenSymbol[] {
  return [CASHTAG, SMALL_CASHTAG].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): WrittenSymbol => {
      const readings = spellings((match[1] ?? '').toUpperCase());
      return {
        start: match.index + 1,
        pattern: 'cashtag',
        readings,
        written: match[0],
        bracket: null,
      };
    }),
  );
}
