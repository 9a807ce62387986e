import { LIST_MARK, readList, SYMBOL, type WrittenSymbol } from './written-symbol';

// The exchanges and tiers on which the SEC's list quotes companies, as articles write them.
const EXCHANGE = [
  'NYSE(?:[ -]?(?:American|AMERICAN|Arca|ARCA|MKT|National|Texas))?',
  '(?:NASDAQ|Nasdaq|NasDaq)(?:[ -]?(?:GS|GM|CM|Global(?: Select)?(?: Market)?|Capital Market|Stock Market))?',
  'NAS',
  'AMEX',
  '(?:CBOE|Cboe)(?: ?(?:BZX|US))?',
  'BATS',
  '(?:OTC|Otc)(?:QB|QX|BB|PK|ID|MKTS|[ -]?(?:Pink|PINK|Markets))?(?: (?:Pink|Expert))?',
  'PINK',
].join('|');

// "Nasdaq/TASE: X", "NYSE and TSX: X": the second place of a double listing.
const SECOND_PLACE = '(?:\\s?(?:[/,&]|and|or)\\s?[A-Z]{2,6}){0,2}';

const LABEL = '(?:[Tt]icker|TICKER|[Ss]tock)?\\s?(?:[Ss]ymbols?|SYMBOLS?)|[Tt]icker|TICKER';

const LIST = `\\$?${SYMBOL}(?:${LIST_MARK}(?!(?:${EXCHANGE})(?![A-Z]))\\$?${SYMBOL}(?!\\s?:)){0,15}`;

const AFTER_EXCHANGE = new RegExp(
  `(?<![\\w$])(?:${EXCHANGE})${SECOND_PLACE}(?:\\s{0,3}[:：]\\s{0,3}|(?<=[([][^()[\\]]{2,30})\\s{0,2}[-–—|]\\s{0,2})["“]?(${LIST})`,
  'g',
);

const AFTER_LABEL = new RegExp(
  `(?<![\\w$])(?:${LABEL})(?:\\s{0,2}[:：]\\s{0,3}["“]?|\\s{1,2}["“])(${LIST})`,
  'g',
);

const FAR = 120;

/** Where the bracket opens that is still open at `at`, no more than 120 characters before. */
function openBracket(text: string, at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - FAR; i--) {
    const char = text[i];
    if (char === ')' || char === ']' || (char === '\n' && text[i - 1] === '\n')) return null;
    if (char === '(' || char === '[') return i;
  }
  return null;
}

function find(text: string, regex: RegExp, pattern: 'exchange' | 'label'): WrittenSymbol[] {
  return [...text.matchAll(regex)].flatMap((match) => {
    const list = match[1] ?? '';
    const offset = match.index + match[0].length - list.length;
    const written = match[0].replace(/\s+/g, ' ');
    return readList(list, offset, {
      pattern,
      bracket: openBracket(text, match.index),
      written,
    });
  });
}

/** The symbols written after an exchange: `NASDAQ: AAPL`, `(NYSE: BRK.A, BRK.B)`. */
export function findExchangeSymbols(text: string): WrittenSymbol[] {
  return find(text, AFTER_EXCHANGE, 'exchange');
}

/** The symbols that the text calls so: `Symbol: BAC.PRN`, `under the symbol "GME"`. */
export function findLabelledSymbols(text: string): WrittenSymbol[] {
  return find(text, AFTER_LABEL, 'label');
}
