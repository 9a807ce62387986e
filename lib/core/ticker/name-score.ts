import { isEverydayWord } from './everyday-words';
import type { NameMatch } from './name-matches';
import { BIAS, WEIGHTS, type NameFeature } from './name-weights';
import type { Scene } from './scene';
import type { Alias } from './slice';
import type { Ticker } from './symbol';

/** From here on a name is taken for the company, and from there on without any doubt. */
export const LIKELY = 2;
export const SURE = 3;

/** Names of indices and exchanges, which are companies only where the legal form says so. */
export const INDICES = new Set(['nasdaq', 'dow', 'cboe', 'nyse', 'russell', 'moex', 'sp']);

const COLUMN = { sure: 0, proper: 1, word: 2 } as const;

/** Whether the last word is a plural as the name's is, or neither is: Best Buy, not best buys. */
function isSameNumber(scene: Scene, { last }: NameMatch, { plural }: Alias): boolean {
  const { written } = scene.word(last);
  const isPlural = /s$/i.test(written.replace(/['’]s$/i, ''));
  return isPlural ? plural : !plural || /['’]s$/i.test(written);
}

/** Whether the word is a symbol that is nearly always something else. */
function isEverydaySymbol(scene: Scene, i: number): boolean {
  const word = scene.word(i);
  const listing = scene.slice.listings.get(word.written as Ticker);
  return listing !== undefined && isEverydayWord(word, listing.ambiguity);
}

/** Whether the words may be a name of that company at all. */
export function canBeName(scene: Scene, match: NameMatch, alias: Alias): boolean {
  if (!isSameNumber(scene, match, alias)) return false;
  // Hasty posts have names in lower case, but only those about shares do.
  if (scene.word(match.first).shape === 'lower' && scene.finance === 0) return false;
  if (alias.words.length > 1) return true;
  const { first, last, end } = match;
  const { form, shape } = scene.word(first);
  if (INDICES.has(form) && end === last) return false;
  // M&T is not Mt.
  if (form.length < 3 && shape === 'capital') return false;
  // ON, API: capitals make no name of a word or an abbreviation that everybody writes.
  return shape !== 'upper' || !isEverydaySymbol(scene, first);
}

/** The points of features for a name of such trust; `LIKELY` and `SURE` say what they mean. */
export function points(features: readonly NameFeature[], { trust }: Alias): number {
  const column = COLUMN[trust];
  return features.reduce((sum, feature) => sum + (WEIGHTS[feature][column] ?? 0), 0);
}

/** Where the points of a name of such trust begin. */
export function basePoints({ trust }: Alias): number {
  return BIAS[COLUMN[trust]] ?? 0;
}
