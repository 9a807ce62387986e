import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification } from './classify';
import type { FilingWords } from './footnote-words';
import { IPO } from './offering-words';
import { ASIDE, ON_HOLDINGS } from './patterns';
import { PRIVATE_FOR_SURE } from './private-words';

const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * What the footnotes say that hang on the holder or on nothing: they tell mostly of people and of
 * history, so only the strongest words in them count, in a sentence that names no other year.
 */
export function byOtherNotes(row: OwnershipRow, words: FilingWords): Classification | null {
  const year = row.date?.slice(0, 4);
  const others = [...words.ofHolder(row).sentences, ...words.loose.sentences].filter(
    (note) =>
      note.says(PRIVATE_FOR_SURE) &&
      !note.says(ON_HOLDINGS) &&
      !note.says(ASIDE) &&
      (note.text.match(YEAR) ?? []).every((named) => named === year),
  );
  for (const note of others) {
    const quote = note.quoteOfTrade(PRIVATE_FOR_SURE);
    if (quote !== null) return note.says(IPO) ? anIpo(quote) : aDeal(quote);
  }
  return null;
}

function anIpo(words: string): Classification {
  const why = { key: 'whyNoteIpo' } as const;
  return { class: 'ipo-allocation', rule: 'words-ipo', why, words };
}

function aDeal(words: string): Classification {
  const why = { key: 'whyNotePlacement' } as const;
  return { class: 'private-placement', rule: 'words-placement', why, words };
}
