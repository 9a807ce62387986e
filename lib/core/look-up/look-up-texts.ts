/** A part of what the reader selected that may be a company's symbol or name. */
export interface LookUpText {
  readonly text: string;
  /** Marked as a symbol by `$` or an exchange, all that was selected, or a part of it. */
  readonly as: 'symbol' | 'whole' | 'part';
}

/** No company is called longer than this, in UTF-16 code units. */
export const LONGEST_SELECTION = 100;
const MOST_WORDS_OF_A_NAME = 6;
const MOST_PARTS = 40;

const SYMBOL = /\$([A-Za-z]{1,6}(?:[-./][A-Za-z]{1,2})?)\b/g;
const AFTER_EXCHANGE =
  /\b(?:NASDAQ|NYSE|AMEX|NYSEAMERICAN|NYSE American|CBOE|OTC\w*)\s?:\s?([A-Z]{1,6}(?:[-./][A-Z]{1,2})?)\b/gi;
const EDGES = /^[^\p{L}\p{N}$]+|[^\p{L}\p{N}.]+$/gu;

/**
 * Selected text in one line of at most 100 characters, without quotes and brackets around it, and
 * without the possessive at its end.
 */
export function trimSelection(selected: string): string {
  return selected
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_SELECTION)
    .replace(EDGES, '')
    .replace(/[’']s?$/u, '');
}

/**
 * What to look up for a trimmed selection, in this order: the whole, symbols that are marked as
 * such, then parts that begin with a capital letter, the longest first.
 */
export function lookUpTexts(selection: string): LookUpText[] {
  if (selection === '') return [];
  const texts = new Map<string, LookUpText>();
  const add = (text: string, as: LookUpText['as']): void => {
    if (text !== '' && !texts.has(text)) texts.set(text, { text, as });
  };
  if (!selection.includes('$')) add(selection, 'whole');
  for (const pattern of [SYMBOL, AFTER_EXCHANGE]) {
    for (const [, symbol = ''] of selection.matchAll(pattern)) add(symbol.toUpperCase(), 'symbol');
  }
  for (const part of parts(selection.split(' '))) add(trimSelection(part), 'part');
  return [...texts.values()].slice(0, MOST_PARTS);
}

function* parts(words: readonly string[]): Generator<string> {
  for (let length = Math.min(words.length - 1, MOST_WORDS_OF_A_NAME); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      if (/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words[from] ?? '')) {
        yield words.slice(from, from + length).join(' ');
      }
    }
  }
}
