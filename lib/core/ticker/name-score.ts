import { isEverydayWord } from './everyday-words';
import type { NameMatch } from './name-matches';
import { BIAS, WEIGHTS, type NameFeature } from './name-weights';
import { isSameNumber } from './name-number';
import type { Scene } from './scene';
import type { Alias } from './slice';
import type { Ticker } from './symbol';
import { LINE } from './text-lines';

/** From here on a name is taken for the company, and from there on without any doubt. */
export const LIKELY = 2;
export const SURE = 3;

/** Names of indices and exchanges, which are companies only where the legal form says so. */
export const INDICES = new Set(['nasdaq', 'dow', 'cboe', 'nyse', 'russell', 'moex', 'sp']);

/** "Dow futures", "Dow 30". */
const OF_THE_AVERAGE = /^(?:jone|future|industrial|average|component|transport|point|\d+)$/;

/** Whether the word is a symbol that is nearly always something else. */
function isEverydaySymbol(scene: Scene, i: number): boolean {
  const word = scene.word(i);
  const listing = scene.slice.listings.get(word.written as Ticker);
  return listing !== undefined && isEverydayWord(word, listing.ambiguity);
}

/** Whether the company's listed name begins with the word just so, and it is no word of each text. */
function isWrittenSo(scene: Scene, i: number, { ticker }: Alias): boolean {
  const { name } = scene.slice.listings.get(ticker) ?? { name: '' };
  return name.startsWith(`${scene.word(i).written} `) && !isEverydayWord(scene.word(i), 0);
}

/** In prose the average has an article; without it the company is meant that the page speaks of. */
function isDow(scene: Scene, i: number, { cik }: Alias): boolean {
  if (scene.word(i).written !== 'Dow' || scene.word(i - 1).form === 'the') return false;
  if (OF_THE_AVERAGE.test(scene.word(i + 1).form)) return false;
  return scene.lineKind(i) === LINE.prose && scene.speaksOf(cik);
}

/** Whether the words may be a name of that company at all. */
export function canBeName(scene: Scene, match: NameMatch, alias: Alias): boolean {
  if (!isSameNumber(scene, match, alias)) return false;
  // Hasty posts have names in lower case, but only those about shares do.
  if (scene.word(match.first).shape === 'lower' && scene.finance === 0) return false;
  if (alias.words.length > 1) return true;
  const { first, last, end } = match;
  const { form, shape } = scene.word(first);
  if (INDICES.has(form) && end === last && !isDow(scene, first, alias)) return false;
  // M&T is not Mt, but Nu calls itself Nu.
  if (form.length < 3 && shape === 'capital' && !isWrittenSo(scene, first, alias)) return false;
  // ON, API: capitals make no name of a word or an abbreviation that everybody writes.
  return shape !== 'upper' || !isEverydaySymbol(scene, first);
}

/**
 * Which column of the weights counts for a name: one that means the company, one that others bear,
 * one of several companies or cut short, an ordinary word.
 */
export function columnOf(scene: Scene, { first }: NameMatch, { trust, words }: Alias): number {
  if (trust !== 'word') return trust === 'sure' ? 0 : 1;
  return words.length === 1 && scene.kind(first) === 'common' ? 3 : 2;
}

/** The points of features in a column; `LIKELY` and `SURE` say what they mean. */
export function points(features: readonly NameFeature[], column: number): number {
  return features.reduce((sum, feature) => sum + (WEIGHTS[feature][column] ?? 0), 0);
}

/** Where the points of a name begin. */
export function basePoints(column: number): number {
  return BIAS[column] ?? 0;
}
