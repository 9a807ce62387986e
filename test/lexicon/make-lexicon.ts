import { foldWord, readWords } from '@/lib/core/ticker/name-words';
import type { Counts, SymbolCounts } from './counts';

const SELDOM = 3;
const TWO_LETTERS = new Set(
  'am an as at be by do eh ex go he hi if in is it me my no of oh ok on or ox so to up us we'.split(
    ' ',
  ),
);
/** So often in lower case that a capital is the exception, in counts of 23 million characters. */
const OFTEN = 100;
const WELL_KNOWN = 20;
/** So often with a capital that even an ordinary word is first of all a name: Apple. */
const FAMOUS = 300;

function of(tally: Readonly<Record<string, number>>, word: string): number {
  return Object.hasOwn(tally, word) ? (tally[word] ?? 0) : 0;
}

function isLong(word: string): boolean {
  return word.length > 2 || TWO_LETTERS.has(word);
}

function formOf(word: string): string | null {
  const words = readWords(word);
  const [only] = words;
  return words.length === 1 && only && /^\p{L}{2,16}$/u.test(only.form) ? only.form : null;
}

function foldPhrase(phrase: string): string {
  return phrase.split('+').map(foldWord).join('+');
}

function forms(words: Iterable<string>): Set<string> {
  return new Set([...words].flatMap((word) => formOf(word) ?? []));
}

/** The paragraphs of the supplement, by the kind before their colon. */
function readSupplement(text: string): Map<string, string[]> {
  const paragraphs = text.split(/\n\n+/).filter((paragraph) => !paragraph.startsWith('#'));
  return new Map(
    paragraphs.map((paragraph) => {
      const [kind = '', words = ''] = paragraph.split(':', 2);
      return [kind, words.trim().split(/\s+/)];
    }),
  );
}

/** 1 to 3 for a word in capitals that ordinary texts hold; null when they do not. */
function ambiguityOf(symbol: string, counts: SymbolCounts): number | null {
  const of = (tally: Readonly<Record<string, number>>) =>
    Object.hasOwn(tally, symbol) ? (tally[symbol] ?? 0) : 0;
  const strong = of(counts.strong) + of(counts.wsbc);
  const plain = of(counts.nonfin) + of(counts.docdf);
  const slang = of(counts.wsb) > 3 && of(counts.wsbc) === 0 ? of(counts.wsb) : 0;
  const inNews = strong === 0 ? of(counts.baredf) : 0;
  const weight = plain + slang + inNews / 2;
  if (weight === 0 || strong > 3 * weight) return null;
  if (strong > weight) return 1;
  if (weight >= 12) return 3;
  if (weight >= 3) return 2;
  return 1;
}

/**
 * Makes the lexicon from counts and the supplement: a first line with the format's version, then
 * a line per kind with its words in order. See `lib/core/directory/lexicon.ts` for its meaning.
 */
export function makeLexicon(counts: Counts, supplement: string): string {
  const more = readSupplement(supplement);
  const { low, cap, pcap } = counts.words;
  const given = forms(more.get('given') ?? []);
  // Documentation writes first names in lower case, as names of users.
  const isWritten = (word: string) => {
    return !given.has(formOf(word) ?? '') || of(low, word) > of(cap, word);
  };
  const ordinary = forms([
    ...Object.keys(low).filter(
      (word) => of(low, word) >= SELDOM && isLong(word) && isWritten(word),
    ),
    ...(more.get('ordinary') ?? []),
  ]);
  const times = new Map<string, number>();
  for (const word of Object.keys(low)) {
    const form = formOf(word) ?? '';
    times.set(form, (times.get(form) ?? 0) + of(low, word));
  }
  const frequent = [...ordinary].filter((form) => (times.get(form) ?? 0) >= OFTEN);
  const capitals = Object.keys(cap).filter((word) => of(cap, word) >= WELL_KNOWN);
  const isName = (word: string) => of(pcap, word) * 5 < of(cap, word) * 2;
  const known = forms(
    capitals.filter((word) => {
      const least = ordinary.has(formOf(word) ?? '') ? FAMOUS : WELL_KNOWN;
      return isName(word) && of(cap, word) >= Math.max(least, 50 * of(low, word));
    }),
  );
  const mixed = forms(capitals.filter((word) => of(cap, word) >= 2 * of(low, word)));
  const surname = forms([
    ...(more.get('surname') ?? []),
    ...Object.keys(pcap).filter(
      (word) => of(low, word) === 0 && of(cap, word) >= 5 && of(pcap, word) * 2 >= of(cap, word),
    ),
  ]);
  const phrases = Object.keys(counts.phrases.low)
    .filter((phrase) => of(counts.phrases.low, phrase) >= SELDOM)
    .map((phrase) => readWords(phrase).map((word) => word.form))
    .filter((words) => words.length > 1)
    .map((words) => words.join('+'));
  const { symbols } = counts;
  const acronyms = new Set(more.get('acronym'));
  const written = new Set(Object.values(symbols).flatMap((tally) => Object.keys(tally as object)));
  const ambiguous = [...written].flatMap((symbol) => {
    const ambiguity = /^[A-Z]{1,5}$/.test(symbol) ? ambiguityOf(symbol, symbols) : null;
    return ambiguity === null || acronyms.has(symbol) ? [] : `${symbol}${ambiguity}`;
  });
  const lines: [string, Iterable<string>][] = [
    ['ordinary', ordinary],
    ['frequent', frequent],
    ['known', known],
    ['mixed', mixed],
    ['place', forms(more.get('place') ?? [])],
    ['surname', surname],
    ['given', given],
    ['phrase', [...phrases, ...(more.get('phrase') ?? []).map(foldPhrase)]],
    ['symbol', [...ambiguous, ...[...acronyms].map((acronym) => `${acronym}4`)]],
  ];
  return `${[
    'buyline-lexicon 1',
    ...lines.map(([kind, words]) => `${kind} ${[...new Set(words)].toSorted().join(' ')}`),
  ].join('\n')}\n`;
}
