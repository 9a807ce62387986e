import type { OwnershipRow } from '@/lib/core/form4/ownership';
import { againstMarket, hear, type Heard } from './against-market';
import type { Classification } from './classify';
import type { FilingContext } from './filing-context';
import type { FilingWords } from './footnote-words';
import { byOtherNotes } from './other-notes';
import { OF_THE_TRADE } from './patterns';
import type { Sentence } from './sentence';
import { saysOpenMarket, speaksOfTrade } from './speaks-of-trade';

/** What the filing's words make of a row coded P or S. */
export interface WordsOnTrade {
  /** Whether the row's own footnotes call the trade one on the market. */
  readonly onMarket: boolean;
  /** What they make of it instead; null when they leave it a market trade. */
  readonly against: Classification | null;
}

const NO_WORDS: WordsOnTrade = { onMarket: false, against: null };

/** Reads the words on a row; once for all rows of one code, year and the same footnotes. */
export function wordsOn(
  row: OwnershipRow,
  context: FilingContext,
  isBlankCheck: boolean,
): WordsOnTrade {
  const { words, wordsRead } = context;
  if (words.isSilent) return NO_WORDS;
  const notes = `${words.ofTrade(row).key}|${words.ofHolder(row).key}`;
  const key = `${row.code}${isBlankCheck}${row.date?.slice(0, 4)}|${notes}`;
  let known = wordsRead.onRows.get(key);
  if (!known) {
    const onMarket = saysOpenMarket(words.ofTrade(row).sentences);
    known = { onMarket, against: byWords(row, context, onMarket, isBlankCheck) };
    wordsRead.onRows.set(key, known);
  }
  return known;
}

/**
 * What the filing's words make of a row coded P or S; null when they leave it a market trade.
 * Words against the market win over words for it in the same sentence. Where another of the row's
 * own footnotes calls the trade one on the market (`onMarket`), only sentences about shares that
 * were traded, and not aside, speak against it, and the remarks do not.
 */
function byWords(
  row: OwnershipRow,
  context: FilingContext,
  onMarket: boolean,
  isBlankCheck: boolean,
): Classification | null {
  const { words } = context;
  const isSale = row.code === 'S';
  const notes = words.ofTrade(row).sentences;
  const heard = heardIn(notes, context, { isSale, onMarket, isRemark: false });
  if (!onMarket) {
    const remarks = words.remarks.sentences;
    heard.push(...heardIn(remarks, context, { isSale, onMarket, isRemark: true }));
  }
  const [first] = heard.toSorted((one, other) => one.rank - other.rank);
  if (first) {
    const { class: name, rule, why, whyOfSpac } = first.against;
    return { class: name, rule, why: isBlankCheck ? whyOfSpac : why, words: first.quote };
  }
  return isSale || onMarket ? null : byOtherNotes(row, words);
}

/** What a sentence is read for. */
interface Reading {
  readonly isSale: boolean;
  readonly onMarket: boolean;
  readonly isRemark: boolean;
}

function heardIn(
  sentences: readonly Sentence[],
  { words, wordsRead }: FilingContext,
  reading: Reading,
): Heard[] {
  const { isSale, onMarket, isRemark } = reading;
  if (sentences.length === 0) return [];
  const known = wordsRead.heardAs(Number(isSale) + 2 * Number(onMarket) + 4 * Number(isRemark));
  const all: Heard[] = [];
  for (const sentence of sentences) {
    let heard = known.get(sentence);
    if (heard === undefined) {
      heard = heardOnce(sentence, reading, words);
      known.set(sentence, heard);
    }
    if (heard) all.push(heard);
  }
  return all;
}

function heardOnce(sentence: Sentence, reading: Reading, words: FilingWords): Heard | null {
  const { isSale, onMarket, isRemark } = reading;
  if (isRemark && !sentence.says(OF_THE_TRADE)) return null;
  if (!speaksOfTrade(sentence, isSale, onMarket)) return null;
  return hear(sentence, isRemark, againstMarket(isSale, isSale ? null : words.fromIssuer));
}
