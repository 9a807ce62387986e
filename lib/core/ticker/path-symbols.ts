import { spellings } from './symbol';
import type { WrittenSymbol } from './written-symbol';

const PATH =
  /\/(?:stocks?|quotes?|symbols?|etfs?|ticker)\/([A-Z]{1,5}(?:[-.][A-Z])?)(?![A-Za-z0-9_])/g;

/** Symbols in the paths of links that a text spells out: `/stocks/MSFT`. */
export function findPathSymbols(text: string): WrittenSymbol[] {
  return [...text.matchAll(PATH)].map((match) => {
    const symbol = match[1] ?? '';
    return {
      start: match.index + match[0].length - symbol.length,
      pattern: 'path',
      readings: spellings(symbol),
      written: match[0],
      bracket: null,
    };
  });
}
