import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification } from './classify';
import { findSentence, sentencesOf } from './footnote-words';
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
  TO_COVER,
  TRADED,
} from './patterns';

/** Whether one of the sentences calls the trade an open-market one, of itself and without a "not". */
export function saysOpenMarket(sentences: readonly string[]): boolean {
  return sentences.some(
    (sentence) => OPEN_MARKET.test(sentence) && !NOT_OPEN_MARKET.test(sentence),
  );
}

/**
 * What the filing's words make of a row coded P or S; null when they leave it a market trade.
 * `notes` are the sentences of the row's own footnotes. Where they call the trade an open-market
 * one, an offering may still be mentioned beside it, in the remarks or a sentence of its own; only
 * another sentence about shares that were traded speaks against it then.
 */
export function byWords(
  row: OwnershipRow,
  notes: readonly string[],
  remarks: string | null,
  isBlankCheck: boolean,
): Classification | null {
  // Such plans buy; where the footnote of a sale names one, it tells how the shares were come by.
  const automatic = row.code === 'P' ? findSentence(notes, AUTOMATIC) : null;
  if (automatic) {
    return { class: 'automatic-plan', why: 'Acquired by a standing plan.', words: automatic };
  }
  const cover = row.code === 'S' ? findSentence(notes, TO_COVER) : null;
  if (cover) {
    return {
      class: 'tax-withholding',
      why: 'Shares went to cover a tax bill, not by choice.',
      words: cover,
    };
  }
  const texts = saysOpenMarket(notes)
    ? notes.filter((note) => TRADED.test(note) && !OPEN_MARKET.test(note) && !ASIDE.test(note))
    : [...notes, ...sentencesOf(remarks === null ? [] : [remarks])];
  const said = texts.filter((text) => row.code === 'P' || !isComeBy(text));
  const blank = isBlankCheck ? ', and the company is a blank-check company' : '';
  for (const [name, pattern, why] of [
    ['private-placement', PRIVATE_PLACEMENT, 'The filing speaks of a private transaction'],
    ['tender', TENDER, 'The filing speaks of a tender or exchange offer or of a merger'],
    ['ipo-allocation', IPO, 'The filing speaks of the initial public offering'],
    ['offering', OFFERING, 'The filing speaks of an offering'],
  ] as const) {
    const words = findSentence(said, pattern);
    if (words) return { class: name, why: `${why}${blank}.`, words };
  }
  return null;
}

/** Whether a sale's sentence tells how its shares were once acquired, and not how they were sold. */
function isComeBy(sentence: string): boolean {
  return COME_BY.test(sentence) && !SOLD_HOW.test(sentence);
}
