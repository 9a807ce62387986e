import { isCommon } from '@/lib/core/ticker/name-words';
import type { NameTrust } from '@/lib/core/ticker/slice';
import type { NameForm } from './company-names';
import { isDescriptor } from './descriptors';
import type { Lexicon } from './lexicon';

const LARGE = 1000;
const MIDDLE = 1500;

function trustWord(word: string, rank: number, lexicon: Lexicon): NameTrust {
  const isLarge = rank < MIDDLE;
  // BP is blood pressure too: short names that texts use as abbreviations.
  if ((lexicon.symbol.get(word.toUpperCase()) ?? 0) >= 3) return 'word';
  const isBorne = lexicon.surname.has(word) || lexicon.given.has(word) || lexicon.place.has(word);
  if (lexicon.ordinary.has(word)) {
    if (lexicon.known.has(word) && !isBorne) return isLarge ? 'sure' : 'word';
    return lexicon.mixed.has(word) && isLarge ? 'proper' : 'word';
  }
  if (isBorne) return isLarge ? 'proper' : 'word';
  if (word.length < 4) return isLarge ? 'proper' : 'word';
  return rank < LARGE || (isLarge && lexicon.known.has(word)) ? 'sure' : 'proper';
}

/**
 * How far a form of a company's name can be trusted, computed from how ordinary texts use its
 * words; null when it names nobody. `rank` is the company's place in the SEC's list, largest
 * first: of large companies readers write without further words.
 */
export function trustName(form: NameForm, rank: number, lexicon: Lexicon): NameTrust | null {
  const { words, own } = form;
  const [first = ''] = words;
  if (words.length === 1) {
    // "Boston", cut from the name of a company there, is the city.
    if (!own && (lexicon.place.has(first) || lexicon.given.has(first))) return null;
    const isCutSurname = !own && rank >= MIDDLE && lexicon.surname.has(first);
    if (form.head || isCutSurname) return 'word';
    return trustWord(first, rank, lexicon);
  }
  if (lexicon.phrase.has(words.join('+'))) return own ? 'word' : null;
  const isPlain = (word: string) =>
    lexicon.ordinary.has(word) || isCommon(word) || isDescriptor(word) || lexicon.place.has(word);
  if (words.every(isPlain)) return rank < MIDDLE || words.length > 2 ? 'sure' : 'proper';
  if (lexicon.given.has(first) && words.length === 2) return 'proper';
  return 'sure';
}
