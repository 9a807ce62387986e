import { findBracketSymbols } from './bracket-symbols';
import { findCashtags } from './cashtags';
import { findExchangeSymbols, findLabelledSymbols } from './exchange-symbols';
import type { Ticker } from './symbol';
import type { WrittenSymbol } from './written-symbol';

/** All symbols written in one of the strong patterns, the surer patterns first. */
export function findWrittenSymbols(text: string): WrittenSymbol[] {
  return [
    ...findExchangeSymbols(text),
    ...findCashtags(text),
    ...findLabelledSymbols(text),
    ...findBracketSymbols(text),
  ];
}

/**
 * The symbols to ask the directory for before `detectMentions` can judge the text: each reading of
 * each written symbol once, in the SEC's spelling.
 */
export function candidateSymbols(text: string): Ticker[] {
  const readings = findWrittenSymbols(text).flatMap((symbol) => symbol.readings);
  return [...new Set(readings.map((reading) => reading.ticker))];
}
