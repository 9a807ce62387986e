import { findBracketSymbols } from './bracket-symbols';
import { findClassSymbols } from './class-symbols';
import { findCashtags } from './cashtags';
import { findExchangeSymbols, findLabelledSymbols } from './exchange-symbols';
import { findPathSymbols } from './path-symbols';
import type { WrittenSymbol } from './written-symbol';

/**
 * How symbols are found, and what a text must hold somewhere for it: to compile an expression costs
 * a page more than to look for what it cannot match without.
 */
const PATTERNS: readonly (readonly [
  find: (text: string) => WrittenSymbol[],
  signs: readonly string[],
])[] = [
  [
    findExchangeSymbols,
    ['NYSE', 'NAS', 'Nas', 'AMEX', 'CBOE', 'Cboe', 'BATS', 'OTC', 'Otc', 'PINK'],
  ],
  [findCashtags, ['$']],
  [findLabelledSymbols, ['icker', 'ymbol', 'TICKER', 'SYMBOL']],
  [findBracketSymbols, ['(', '[']],
  [findClassSymbols, ['-', '.', '/']],
  [findPathSymbols, ['/']],
];
const CHARACTERS_PER_STEP = 20_000;

/** The end of a stretch that begins at `from`: the last line that ends within some 20,000. */
function stretchEnd(text: string, from: number): number {
  const most = from + CHARACTERS_PER_STEP;
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf('\n', most);
  return line > from ? line + 1 : most;
}

/**
 * All symbols written in one of the strong patterns, the surer patterns first within a stretch of
 * the text; in steps, a stretch each.
 */
export function* findWrittenSymbols(text: string): Generator<undefined, WrittenSymbol[]> {
  const found: WrittenSymbol[] = [];
  for (let from = 0; from < text.length;) {
    const end = stretchEnd(text, from);
    const stretch = text.slice(from, end);
    for (const [find, signs] of PATTERNS) {
      if (!signs.some((sign) => stretch.includes(sign))) continue;
      for (const symbol of find(stretch)) {
        found.push({
          ...symbol,
          start: symbol.start + from,
          bracket: symbol.bracket === null ? null : symbol.bracket + from,
        });
      }
      yield;
    }
    from = end;
  }
  return found;
}
