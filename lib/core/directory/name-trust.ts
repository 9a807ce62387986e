import { isCommon } from '@/lib/core/ticker/name-words';
import type { NameTrust } from '@/lib/core/ticker/slice';
import type { NameForm } from './company-names';
import { isDescriptor } from './descriptors';
import type { Lexicon } from './lexicon';

const LARGE = 600;
const MIDDLE = 1500;

function trustWord(word: string, rank: number, lexicon: Lexicon): NameTrust {
  const isBorne = lexicon.surname.has(word) || lexicon.given.has(word) || lexicon.place.has(word);
  if (lexicon.ordinary.has(word)) {
    if (lexicon.known.has(word) && !isBorne) return rank < MIDDLE ? 'sure' : 'word';
    return lexicon.mixed.has(word) && rank < MIDDLE ? 'proper' : 'word';
  }
  if (lexicon.place.has(word) || lexicon.given.has(word)) return 'word';
  if (lexicon.surname.has(word)) return rank < MIDDLE ? 'proper' : 'word';
  if (word.length < 4) return rank < LARGE ? 'proper' : 'word';
  return lexicon.known.has(word) && rank < MIDDLE ? 'sure' : rank < LARGE ? 'sure' : 'proper';
}

/**
 * How far a form of a company's name can be trusted, computed from how ordinary texts use its
 * words. `rank` is the company's place in the SEC's list, largest first: of large companies
 * readers write without further words.
 */
export function trustName(form: NameForm, rank: number, lexicon: Lexicon): NameTrust {
  const { words } = form;
  const [first = ''] = words;
  if (words.length === 1) {
    const trust = trustWord(first, rank, lexicon);
    return form.head && trust === 'sure' ? 'proper' : form.head ? 'word' : trust;
  }
  if (lexicon.phrase.has(words.join('+'))) return 'word';
  const isPlain = (word: string) =>
    lexicon.ordinary.has(word) || isCommon(word) || isDescriptor(word) || lexicon.place.has(word);
  if (words.every(isPlain)) return rank < MIDDLE || words.length > 2 ? 'sure' : 'proper';
  if (lexicon.given.has(first) && words.length === 2) return 'proper';
  return 'sure';
}
