import { LIST_MARK, readList, SYMBOL, type WrittenSymbol } from './written-symbol';

// After the symbols: the bracket's end, a price or change ("PTGX 29.76%"), or a further remark
// set off by a mark ("GILD, Financial", "NVDA - Free Report").
const BRACKET = new RegExp(
  `[([]\\s{0,3}(${SYMBOL}(?:${LIST_MARK}${SYMBOL}){0,15})(?=\\s{0,3}(?:[)\\]]|[-+−–▲▼↑↓]?\\s?\\$?\\d|[,;|–—-]\\s))`,
  'g',
);

/** The symbols that begin a bracket: `(KO)`, `( NVDA )`, `(GOOG, GOOGL)`, `(PTGX 29.76%)`. */
export function findBracketSymbols(text: string): WrittenSymbol[] {
  return [...text.matchAll(BRACKET)].flatMap((match) => {
    const list = match[1] ?? '';
    const offset = match.index + match[0].length - list.length;
    return readList(list, offset, {
      pattern: 'bracket',
      bracket: match.index,
      written: `(${list})`,
    });
  });
}
