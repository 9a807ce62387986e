import type { MessageKey, PluralKey } from './catalogue';
import { formValue, type Values } from './form-value';
import { piecesOf, wordsAfter, type Piece } from './message-pieces';
import { perLanguage, spokenWords } from './spoken';

/**
 * The message of a key in the language that is spoken, with its places filled. A message that is
 * missing is its key, and a value that is missing is its place: wrong, and plain to see.
 */
export function say(key: MessageKey, values: Values = {}): string {
  return fill(key, values);
}

/** The form of a message for `count` things, which fills its place `{count}`. */
export function sayCount(key: PluralKey, count: number, values: Values = {}): string {
  return fill(pluralKey(key, count), { count, ...values });
}

/** A message as its words and places, for those who fill the places with more than text. */
export function sayPieces(key: MessageKey): readonly Piece[] {
  return pieces(key);
}

/** The same of the form for `count` things. */
export function sayCountPieces(key: PluralKey, count: number): readonly Piece[] {
  return pieces(pluralKey(key, count));
}

const pluralRules = perLanguage(({ locale }) => new Intl.PluralRules(locale));
const cut = perLanguage(() => new Map<string, readonly Piece[]>());

function fill(key: string, values: Values): string {
  let said = '';
  for (const piece of pieces(key)) {
    said += typeof piece === 'string' ? wordsAfter(said, piece) : formValue(piece.place, values);
  }
  return said;
}

function pluralKey(key: string, count: number): string {
  const form = `${key}_${pluralRules().select(count)}`;
  return spokenWords().lookup(form) ? form : `${key}_other`;
}

function pieces(key: string): readonly Piece[] {
  const known = cut().get(key);
  if (known) return known;
  const made = piecesOf(spokenWords().lookup(key) || key);
  cut().set(key, made);
  return made;
}
