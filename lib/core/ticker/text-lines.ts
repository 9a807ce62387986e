import { GAP, type TextWords } from './text-words';

/** How a line of the text is set: capitals tell nothing where every word has one. */
export const LINE = {
  prose: 0,
  /** Most Words Begin With a Capital. */
  title: 1,
  /** MOST WORDS ARE CAPITALS. */
  shouted: 2,
  /** Three words at most: a cell, a label, a heading. */
  short: 3,
} as const;

export interface TextLines {
  /** The line of each word. */
  readonly of: Int32Array;
  /** One of `LINE` for each line. */
  readonly kinds: Uint8Array;
  /** The first word of each line. */
  readonly firsts: Int32Array;
  /** Whether two sentences in five begin without a capital, as in hasty posts. */
  readonly isInformal: boolean;
}

const SMALL = 4;
const FEWEST_SENTENCES = 4;

function kindOf(words: number, long: number, capital: number, upper: number): number {
  if (words <= 3) return LINE.short;
  if (upper >= 4 && upper >= words * 0.7) return LINE.shouted;
  return long >= 3 && capital >= long * 0.8 ? LINE.title : LINE.prose;
}

/** Tells how each line of a text is set; table cells are lines here. Linear in the words. */
export function readTextLines(words: TextWords): TextLines {
  const { count, gaps, ids, vocabulary } = words;
  const of = new Int32Array(count);
  const kinds: number[] = [];
  const firsts: number[] = [];
  let [total, long, capital, upper] = [0, 0, 0, 0];
  let [sentences, small, prose] = [0, 0, 0];
  // The number that opens a line of a chat is none of its words.
  let isFirst = false;
  const close = () => {
    if (firsts.length > 0) kinds.push(kindOf(total, long, capital, upper));
    [total, long, capital, upper] = [0, 0, 0, 0];
  };
  for (let i = 0; i < count; i++) {
    const gap = gaps[i] ?? 0;
    if (i === 0 || gap >= GAP.cell) {
      close();
      firsts.push(i);
    }
    of[i] = firsts.length - 1;
    const word = vocabulary[ids[i] ?? 0];
    if (i === 0 || gap >= GAP.sentence) isFirst = true;
    if (!word || word.shape === 'number') continue;
    const { shape, written } = word;
    total++;
    if (shape === 'upper' && written.length > 1) upper++;
    if (written.length >= SMALL) {
      long++;
      if (shape !== 'lower') capital++;
    }
    if (isFirst) {
      isFirst = false;
      sentences++;
      if (shape === 'lower') small++;
    } else if (shape === 'lower') prose++;
  }
  close();
  return {
    of,
    kinds: Uint8Array.from(kinds),
    firsts: Int32Array.from(firsts),
    isInformal: sentences >= FEWEST_SENTENCES && small >= sentences * 0.4 && prose > sentences,
  };
}
