import { WORD_CHARS } from './name-words';
import { spellings } from './symbol';
import type { WrittenSymbol } from './written-symbol';

const CLASS_SYMBOL = new RegExp(
  `(?<![${WORD_CHARS}_$./-])[A-Z]{1,5}[-./](?:PR)?[A-Z]{1,2}(?![${WORD_CHARS}_/-])`,
  'g',
);

/** Symbols with a share class that stand alone: `BRK.B`, `JPM-PRC`, `DLR/PJ`. */
export function findClassSymbols(text: string): WrittenSymbol[] {
  return [...text.matchAll(CLASS_SYMBOL)].map(({ 0: written, index }) => ({
    start: index,
    pattern: 'class',
    readings: spellings(written).filter(({ ticker }) => ticker.includes('-')),
    written,
    bracket: null,
  }));
}
