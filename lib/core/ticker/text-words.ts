import { foldWord, readWords } from './name-words';

/** What stands between a word and the one before it; the strongest mark that is there counts. */
export const GAP = {
  space: 0,
  /** `-`, `/` or nothing at all. */
  joined: 1,
  /** `&` */
  and: 2,
  comma: 3,
  /** Brackets, quotation marks, a colon, a dash, a dollar sign. */
  mark: 4,
  sentence: 5,
  cell: 6,
  line: 7,
} as const;

/** How a word is written. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

/** A word as written, each once however often it stands in the text. */
export interface Word {
  readonly written: string;
  /** As `readWords` makes it. */
  readonly form: string;
  readonly shape: Shape;
}

/** The words of a text in order, as arrays, since a page has tens of thousands of them. */
export interface TextWords {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Which of `vocabulary` it is. */
  readonly ids: Int32Array;
  /** One of `GAP`, before the word. */
  readonly gaps: Uint8Array;
  readonly vocabulary: readonly Word[];
}

const WORDS_PER_STEP = 2_000;
/** Names of users and variables are one word: toast_is_ready. */
const UNDERSCORE = 95;

/** 1 for each letter and digit of ASCII: texts are mostly these, and each is looked at. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return Number(isLetter || (code >= 48 && code <= 57) || code === UNDERSCORE);
});

// Letters and digits of ASCII; other letters begin at U+00AA, punctuation at U+2000 excepted.
function isWordChar(code: number): boolean {
  if (code < 128) return PLAIN[code] === 1;
  if (code < 0xaa || code === 0xab || code === 0xbb || code === 0xae) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code < 0x2000 || (code >= 0x2c00 && code < 0x3000) || (code >= 0x3040 && code < 0xfe00);
}

function shapeOf(written: string): Shape {
  if (written.charCodeAt(0) < 58 && /^\d+$/.test(written)) return 'number';
  const lower = written.toLowerCase();
  if (lower === written) return 'lower';
  if (written.toUpperCase() === written) return 'upper';
  const rest = written.slice(1);
  return rest === lower.slice(1) ? 'capital' : 'mixed';
}

const SPACE = 32;
const DOT = 46;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const AMPERSAND = 38;
const PLUS = 43;

/** Whether the character at `at` stands inside a word: `J.P.`, `McDonald’s`, `AT&T`. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== DOT && code !== APOSTROPHE && code !== CURLY_APOSTROPHE && code !== AMPERSAND) {
    return false;
  }
  return isWordChar(text.charCodeAt(at + 1));
}

const ABBREVIATIONS = new Set(
  (
    'inc corp co ltd llc mr mrs ms dr st jr sr vs no cos bros prof gen sen rep gov etc jan feb mar apr ' +
    'aug sept oct nov dec'
  )
    .split(' ')
    .map(foldWord),
);

/** A date that a table's cells ran into the word before it: `SoFiNov`, `HoldingOct`. */
const GLUED_MONTH = /^(.*[A-Za-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;

/** The name before a month that a word ends in; undefined for words that end in none. */
function nameBeforeMonth(written: string): string | undefined {
  // Few words have a capital where a month's would stand: the others are not searched.
  const code = written.charCodeAt(written.length - 3);
  return code >= 65 && code <= 90 ? GLUED_MONTH.exec(written)?.[1] : undefined;
}

function endsSentence(before: Word | undefined): boolean {
  if (!before) return true;
  return before.written.length > 1 && !ABBREVIATIONS.has(before.form) && !/\./.test(before.written);
}

function gapOf(text: string, from: number, to: number, before: Word | undefined): number {
  let gap: number = from === to ? GAP.joined : GAP.space;
  let spaces = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    let here: number = GAP.mark;
    if (code === 10 || code === 13) here = GAP.line;
    else if (code === 9) here = GAP.cell;
    else if (code === 32 || code === 0xa0) {
      spaces = true;
      continue;
    } else if (code === DOT || code === 33 || code === 63 || code === 0x2026) {
      here = code !== DOT || endsSentence(before) ? GAP.sentence : GAP.space;
      if (code === DOT && to - from === 1) here = GAP.joined;
    } else if (code === 44 || code === 59) here = GAP.comma;
    else if (code === 45 || code === 47 || code === 0x2010 || code === 0x2011)
      here = spaces ? GAP.mark : GAP.joined;
    else if (code === AMPERSAND || code === PLUS) here = GAP.and;
    else if (code === APOSTROPHE || code === CURLY_APOSTROPHE || code === 0xae || code === 0x2122) {
      here = GAP.space;
    }
    if (here > gap) gap = here;
  }
  return gap;
}

/** Reads the words of a text, in steps of some 2,000. Takes time linear in the text. */
export function* readTextWords(text: string): Generator<undefined, TextWords> {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const ids = new Int32Array(most);
  const gaps = new Uint8Array(most);
  const vocabulary: Word[] = [];
  const known = new Map<string, number>();
  let count = 0;
  let last: Word | undefined;
  const push = (written: string, form: string, start: number, end: number): void => {
    let id = known.get(written);
    if (id === undefined) {
      id = vocabulary.push({ written, form, shape: shapeOf(written) }) - 1;
      known.set(written, id);
    }
    const from = count === 0 ? 0 : (ends[count - 1] ?? 0);
    const isSpace = start - from === 1 && text.charCodeAt(from) === SPACE;
    gaps[count] = isSpace ? GAP.space : gapOf(text, from, start, last);
    starts[count] = start;
    ends[count] = end;
    ids[count] = id;
    last = vocabulary[id];
    count++;
  };
  let at = 0;
  while (at < text.length) {
    const first = text.charCodeAt(at);
    if (PLAIN[first] !== 1 && !isWordChar(first)) {
      at++;
      continue;
    }
    const start = at;
    let plain = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (PLAIN[code] === 1) continue;
      if (code === SPACE || !(isWordChar(code) || isInner(text, at))) break;
      plain = false;
    }
    const written = text.slice(start, at);
    const id = plain ? known.get(written) : undefined;
    if (id !== undefined) push(written, '', start, at);
    else if (plain) {
      const name = nameBeforeMonth(written);
      const middle = name === undefined || name.length < 3 ? at : start + name.length;
      const head = text.slice(start, middle);
      push(head, foldWord(head), start, middle);
      if (middle < at) push(text.slice(middle, at), foldWord(text.slice(middle, at)), middle, at);
    } else {
      for (const part of readWords(written, true)) {
        push(written.slice(part.start, part.end), part.form, start + part.start, start + part.end);
      }
    }
    if (count % WORDS_PER_STEP === 0) yield;
  }
  return { text, count, starts, ends, ids, gaps, vocabulary };
}
