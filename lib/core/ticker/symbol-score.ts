import { CUES } from './cue-words';
import { isEverydayWord } from './everyday-words';
import type { Company } from './found-features';
import { NAMING } from './name-neighbours';
import { INDICES } from './name-score';
import type { Scene } from './scene';
import type { Listing } from './slice';
import { steadySymbolFeatures, symbolCompanyFeatures } from './symbol-features';
import { FEWEST_ROWS, isQuoteRow, ownNameBeside } from './symbol-place';
import { SYMBOL_BIAS, SYMBOL_WEIGHTS, type SymbolFeature } from './symbol-weights';
import { GAP } from './text-words';

const TIME_ZONES = new Set('ET AM PM CT PT MT EST CST PST GMT'.split(' '));

/** "Right NOW", "a CAT scan": a phrase that the word is a part of, in whatever capitals. */
function isInPhrase(scene: Scene, i: number): boolean {
  const isAfter = scene.gap(i) === GAP.space && scene.word(i - 1).form === 'right';
  const isBefore = scene.gap(i + 1) <= GAP.joined && /^scan(?:ner)?$/.test(scene.word(i + 1).form);
  return isAfter || isBefore;
}

/** "Gartner IT Symposium": the word goes on into another name. */
function runsOn(scene: Scene, i: number): boolean {
  const next = i + 1;
  return scene.gap(next) <= GAP.joined && scene.isCapital(next);
}

/** Which of the weights count: of a symbol that is no word, of one that is, in lower case. */
export function symbolColumn(scene: Scene, i: number, { ambiguity }: Listing): 0 | 1 | 2 {
  if (scene.word(i).shape === 'lower') return 2;
  return ambiguity < 2 && scene.kind(i) !== 'common' ? 0 : 1;
}

/** Whether the word may be the listing's symbol at all, whatever the page says of companies. */
export function canBeSymbol(scene: Scene, i: number, listing: Listing): boolean {
  const { ambiguity, ticker } = listing;
  const { evidence } = scene;
  const { written } = scene.word(i);
  if (evidence.blocked.has(ticker) || NAMING.test(scene.word(i - 1).form)) return false;
  if (isInPhrase(scene, i)) return false;
  const isAfterNumber = scene.word(i - 1).shape === 'number' && scene.gap(i - 1) < GAP.sentence;
  if (TIME_ZONES.has(written) && isAfterNumber) return false;
  // "Jan 150 C 18,400": a call.
  const isBetween =
    isAfterNumber && scene.gap(i - 1) < GAP.mark && scene.word(i + 1).shape === 'number';
  if (written.length === 1 && isBetween) return false;
  // "40 rklb jan 60c": the names of months and roles.
  if (CUES.ROLES.has(written)) return false;
  if (!isEverydayWord(scene.word(i), ambiguity)) return true;
  // Only a row of quotes, or the company's name beside it, makes a symbol of such a word.
  if (isQuoteRow(scene, i) && evidence.quoteRows.size >= FEWEST_ROWS) return true;
  return ownNameBeside(scene, i, listing) && !runsOn(scene, i);
}

/** The points that features add up to in one column. */
function symbolPoints(features: readonly SymbolFeature[], column: number): number {
  return features.reduce((sum, feature) => sum + (SYMBOL_WEIGHTS[feature][column] ?? 0), 0);
}

/**
 * Weighs whether a word is the listing's symbol, in the points of `name-score.ts`. Returns what
 * weighs it with what is known of companies by then.
 */
export function symbolScore(
  scene: Scene,
  i: number,
  listing: Listing,
): (company: Company) => number {
  if (!canBeSymbol(scene, i, listing)) return () => -9;
  const column = symbolColumn(scene, i, listing);
  const steady =
    (SYMBOL_BIAS[column] ?? 0) + symbolPoints(steadySymbolFeatures(scene, i, listing), column);
  const isIndex = INDICES.has(scene.word(i).written.toLowerCase());
  return (company) =>
    isIndex && !company.isKnown
      ? -9
      : steady + symbolPoints(symbolCompanyFeatures(scene, company), column);
}
