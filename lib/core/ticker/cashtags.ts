import { spellings } from './symbol';
import { SYMBOL, type WrittenSymbol } from './written-symbol';

// A currency before the dollar sign (US$), a shell's assignment, an expression or a template
// around it, or an index after it say that this is money or code.
const CASHTAG = new RegExp(
  `(?<![\\p{L}\\p{N}_$\\\\\`={}])\\$(${SYMBOL})(?![[{(\\\\\`"]|::|:[/$]|->)`,
  'gu',
);

// In hasty posts. Shell variables look the same, so it counts only where posts are about shares.
const SMALL_CASHTAG = /(?<![\p{L}\p{N}_$\\`={}/])\$([a-z]{2,5})(?![\p{L}\p{N}_[({\\`=:/-])/gu;

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
