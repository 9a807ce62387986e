import { findWrittenSymbols } from './candidates';
import { gluedForms, gluedHead, gluedParts, symbolOfAmount } from './glued-parts';
import type { Hint } from './hint';
import type { NameWord } from './name-words';
import { spellings } from './symbol';
import { readTextLines } from './text-lines';
import { readWordsBefore } from './words-before';
import type { TextReading } from './text-reading';
import { readTextWords, type Word } from './text-words';
import { BARE, SMALL_BARE } from './written-symbol';

// Small words within names, which are written without a capital: Bank of America.
/** Asked for with every text; a name that begins with one is written with further words or a cue. */
export const JOINING = [
  'of',
  'the',
  'for',
  'in',
  'to',
  'at',
  'on',
  'by',
  'de',
  'la',
  'com',
  'ai',
  'a',
];

const WORDS_PER_STEP = 2_000;

function ask(word: Word, isInformal: boolean, symbols: Set<string>, forms: Set<string>): void {
  const { written, form, shape } = word;
  if (shape === 'number') {
    if (written.length < 5) forms.add(form);
    return;
  }
  if (shape === 'lower' && !isInformal) return;
  forms.add(form);
  if (BARE.test(written)) for (const { ticker } of spellings(written)) symbols.add(ticker);
  if (isInformal && SMALL_BARE.test(written)) symbols.add(written.toUpperCase());
  if (shape !== 'mixed' && shape !== 'upper') return;
  const counted = symbolOfAmount(written);
  if (counted !== null) symbols.add(counted);
  for (const part of gluedParts(written)) {
    const symbol = written.slice(part.symbolStart, part.symbolEnd);
    for (const one of [symbol, `${symbol}-A`, `${symbol}-B`]) symbols.add(one);
    const name = written.slice(part.nameStart, part.nameEnd);
    forms.add(gluedHead(name));
    for (const glued of gluedForms(name)) forms.add(glued.form);
  }
}

/**
 * Reads a text in steps, between which the caller may do something else: its words, its lines, the
 * symbols written in it, and what to ask the directory about them. `hints` are what the page's
 * markup says, with offsets in this text. Linear in the text.
 */
export function* readTextInSteps(
  text: string,
  hints: readonly Hint[],
): Generator<undefined, TextReading> {
  const words = yield* readTextWords(text);
  const lines = readTextLines(words);
  yield;
  const written = yield* findWrittenSymbols(text);
  const symbols = new Set<string>();
  const forms = new Set<string>(JOINING);
  for (const symbol of written) for (const { ticker } of symbol.readings) symbols.add(ticker);
  const before = new Map<number, readonly NameWord[]>();
  for (const { bracket } of written) {
    if (bracket === null || before.has(bracket)) continue;
    const read = readWordsBefore(text, bracket);
    before.set(bracket, read);
    for (const { form } of read.slice(-3)) forms.add(form);
  }
  for (const hint of hints) for (const { ticker } of spellings(hint.symbol)) symbols.add(ticker);
  for (const [i, word] of words.vocabulary.entries()) {
    if (i % WORDS_PER_STEP === 0) yield;
    ask(word, lines.isInformal, symbols, forms);
  }
  // onsemi ON: a name in lower case before its symbol.
  const isSymbol = words.vocabulary.map(({ shape, written }) => {
    return shape === 'upper' && BARE.test(written);
  });
  const { ids, count } = words;
  for (let i = 1; i < count; i++) {
    if (isSymbol[ids[i] ?? 0]) forms.add(words.vocabulary[ids[i - 1] ?? 0]?.form ?? '');
  }
  forms.delete('');
  return {
    text,
    hints,
    words,
    lines,
    written,
    before,
    query: { symbols: [...symbols], words: [...forms] },
  };
}
