import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification } from './classify';
import type { FilingContext } from './filing-context';
import type { FilingWords } from './footnote-words';
import { IPO, OFFERING, TENDER } from './offering-words';
import { byOtherNotes } from './other-notes';
import { AUTOMATIC, OF_THE_TRADE } from './patterns';
import {
  EXERCISED,
  NAMED_BUYER,
  NAMED_SELLER,
  PRIVATE,
  PRIVATE_PURCHASE,
  PRIVATE_SALE,
} from './private-words';
import { quoteOfTrade } from './sentence';
import { isOfOffering, saysOpenMarket, speaksOfTrade } from './speaks-of-trade';

type Against = readonly [
  Classification['class'],
  Classification['rule'],
  readonly RegExp[],
  reason: string,
];

const DEAL = 'The filing speaks of a private transaction';
const OFFERINGS: readonly Against[] = [
  [
    'tender',
    'words-tender',
    [TENDER],
    'The filing speaks of a tender or exchange offer or a merger',
  ],
  ['ipo-allocation', 'words-ipo', [IPO], 'The filing speaks of the initial public offering'],
  ['offering', 'words-offering', [OFFERING], 'The filing speaks of an offering'],
];
/** What speaks against the market, in the order in which it is looked for. */
const OF_SALES: readonly Against[] = [
  ['private-placement', 'words-placement', [PRIVATE, PRIVATE_SALE, NAMED_BUYER], DEAL],
  ...OFFERINGS,
];
const OF_PURCHASES: readonly Against[] = [
  ['private-placement', 'words-placement', [PRIVATE, PRIVATE_PURCHASE, NAMED_SELLER], DEAL],
  ...OFFERINGS,
  ['exercise', 'words-exercise', [EXERCISED], 'The filing speaks of an exercise or vesting'],
];

/** What the filing's words make of a row coded P or S. */
export interface WordsOnTrade {
  /** Whether the row's own footnotes call the trade one on the market. */
  readonly onMarket: boolean;
  /** What they make of it instead; null when they leave it a market trade. */
  readonly against: Classification | null;
}

/** Reads the words on a row; once for all rows of one code, year and the same footnotes. */
export function wordsOn(
  row: OwnershipRow,
  { words, wordsRead }: FilingContext,
  isBlankCheck: boolean,
): WordsOnTrade {
  const { code, date, tradeFootnotes, holderFootnotes } = row;
  const notes = `${tradeFootnotes.join('\0')}|${holderFootnotes.join('\0')}`;
  const key = `${code}${isBlankCheck}${date?.slice(0, 4)}|${notes}`;
  let known = wordsRead.get(key);
  if (!known) {
    const onMarket = saysOpenMarket(words.ofTrade(row));
    known = { onMarket, against: byWords(row, words, onMarket, isBlankCheck) };
    wordsRead.set(key, known);
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
  words: FilingWords,
  onMarket: boolean,
  isBlankCheck: boolean,
): Classification | null {
  const isSale = row.code === 'S';
  const notes = words.ofTrade(row).filter((note) => speaksOfTrade(note, isSale, onMarket));
  // Such plans buy; where the footnote of a sale names one, it tells how the shares were come by.
  const automatic = isSale ? null : quoteOfTrade(notes, [AUTOMATIC]);
  if (automatic !== null) {
    const why = 'Acquired by a standing plan.';
    return { class: 'automatic-plan', rule: 'words-automatic', why, words: automatic };
  }
  const remarks = onMarket
    ? []
    : words.remarks.filter((text) => text.says(OF_THE_TRADE) && speaksOfTrade(text, isSale, false));
  const said = [...notes, ...remarks];
  const blank = isBlankCheck ? ', and the company is a blank-check company' : '';
  for (const [name, rule, patterns, reason] of isSale ? OF_SALES : OF_PURCHASES) {
    const named = name === 'private-placement' && !isSale ? words.fromIssuer : null;
    const heard = OFFERINGS.some(([one]) => one === name) ? said.filter(isOfOffering) : said;
    const quote = quoteOfTrade(heard, named ? [...patterns, named] : patterns);
    if (quote !== null) return { class: name, rule, why: `${reason}${blank}.`, words: quote };
  }
  return isSale || onMarket ? null : byOtherNotes(row, words);
}
