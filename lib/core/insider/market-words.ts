import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification } from './classify';
import type { FilingWords } from './footnote-words';
import {
  ASIDE,
  AUTOMATIC,
  COME_BY,
  IPO,
  NOT_OPEN_MARKET,
  OFFERING,
  OPEN_MARKET,
  PRIVATE_PLACEMENT,
  SOLD_HOW,
  TENDER,
  TRADED,
} from './patterns';
import { findSentence, type Sentence } from './sentence';

/** What speaks against the market, in the order in which it is looked for. */
const AGAINST = [
  [
    'private-placement',
    'words-placement',
    PRIVATE_PLACEMENT,
    'The filing speaks of a private transaction',
  ],
  [
    'tender',
    'words-tender',
    TENDER,
    'The filing speaks of a tender or exchange offer or of a merger',
  ],
  ['ipo-allocation', 'words-ipo', IPO, 'The filing speaks of the initial public offering'],
  ['offering', 'words-offering', OFFERING, 'The filing speaks of an offering'],
] as const;

/** Whether one of the sentences calls the trade an open-market one, of itself and without a "not". */
export function saysOpenMarket(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    (sentence) => sentence.says(OPEN_MARKET) && !sentence.says(NOT_OPEN_MARKET),
  );
}

/**
 * What the filing's words make of a row coded P or S; null when they leave it a market trade.
 * Where the row's own footnotes call the trade an open-market one (`onMarket`), an offering may
 * still be mentioned beside it, in the remarks or a sentence of its own; only another sentence
 * about shares that were traded speaks against it then.
 */
export function byWords(
  row: OwnershipRow,
  words: FilingWords,
  onMarket: boolean,
  isBlankCheck: boolean,
): Classification | null {
  const notes = words.ofTrade(row);
  // Such plans buy; where the footnote of a sale names one, it tells how the shares were come by.
  const automatic = row.code === 'P' ? findSentence(notes, AUTOMATIC) : null;
  if (automatic) {
    const why = 'Acquired by a standing plan.';
    return { class: 'automatic-plan', rule: 'words-automatic', why, words: automatic };
  }
  const texts = onMarket
    ? notes.filter((note) => note.says(TRADED) && !note.says(OPEN_MARKET) && !note.says(ASIDE))
    : [...notes, ...words.remarks];
  const said = row.code === 'P' ? texts : texts.filter((text) => !isComeBy(text));
  const blank = isBlankCheck ? ', and the company is a blank-check company' : '';
  for (const [name, rule, pattern, reason] of AGAINST) {
    const quote = findSentence(said, pattern);
    if (quote) return { class: name, rule, why: `${reason}${blank}.`, words: quote };
  }
  return null;
}

/** Whether a sale's sentence tells how its shares were once acquired, and not how they were sold. */
function isComeBy(sentence: Sentence): boolean {
  return sentence.says(COME_BY) && !sentence.says(SOLD_HOW);
}
