import { foundFeatures, type Company } from './found-features';
import { kinship } from './kinship';
import type { NameMatch } from './name-matches';
import { isSameNumber } from './name-number';
import { neighbourFeatures } from './name-neighbours';
import type { NameFeature } from './name-weights';
import type { Scene } from './scene';
import type { Alias } from './slice';
import { LINE } from './text-lines';
import { GAP } from './text-words';

const LARGE = 300;
const MIDDLE = 1_500;
const SMALL = 3_000;
/** How many times larger, by place in the list, a company is that is meant without saying. */
const DOMINATES = 3;

/** An ordinary word that is shouted: "wrote GAP on the board". */
function isCommonInCapitals(scene: Scene, i: number): boolean {
  return scene.word(i).shape === 'upper' && scene.kind(i) === 'common';
}

/** With a capital in the middle of a sentence, and no other capital beside it. */
export function isLone(scene: Scene, { first, last }: Pick<NameMatch, 'first' | 'last'>): boolean {
  if (scene.isOpening(first) || scene.lineKind(first) !== LINE.prose) return false;
  if (scene.gap(first) === GAP.mark || !scene.isCapital(first)) return false;
  if (isCommonInCapitals(scene, first)) return false;
  const isFree = (i: number, gap: number) => gap > GAP.and || !scene.isCapital(i);
  return isFree(first - 1, scene.gap(first)) && isFree(last + 1, scene.gap(last + 1));
}

function rankOf(scene: Scene, { ticker }: Alias): number {
  return scene.slice.listings.get(ticker)?.rank ?? Number.MAX_SAFE_INTEGER;
}

/** Whether another company bears the name, so written, that is not far smaller. */
function isDwarfed(scene: Scene, match: NameMatch, rank: number): boolean {
  const others = match.aliases
    .filter((alias) => isSameNumber(scene, match, alias))
    .map((alias) => rankOf(scene, alias))
    .filter((other) => other !== rank);
  return others.some((other) => other < (rank + 1) * DOMINATES);
}

/** What kind of name it is, whoever bears it. */
function kindFeatures(scene: Scene, match: NameMatch, alias: Alias): (NameFeature | null)[] {
  const { first } = match;
  const { form, shape } = scene.word(first);
  const rank = rankOf(scene, alias);
  const found: (NameFeature | null)[] = [
    rank < LARGE ? 'large' : null,
    rank < MIDDLE ? 'middle' : null,
    rank < SMALL ? 'small' : null,
    alias.whole ? null : 'cut',
    isDwarfed(scene, match, rank) ? 'shared' : null,
  ];
  const kin = kinship(scene, alias.ticker, alias.words);
  found.push(kin);
  if (!alias.whole && found.includes('shared')) found.push('cutShared');
  if (kin === 'stranger' && found.includes('shared')) found.push('sharedStranger');
  const kind = scene.kind(first);
  // Walt Disney, Charles Schwab.
  if (alias.words.length > 1) return [...found, 'several', kind === 'given' ? 'afterPerson' : null];
  return [
    ...found,
    // GoPro, eBay: nobody writes an ordinary word or a surname so.
    shape === 'mixed' ? 'styled' : null,
    kind === null && form.length > 3 ? 'invented' : null,
    kind === 'place' || kind === 'given' ? kind : null,
    scene.isFrequent(first) ? 'frequent' : null,
  ];
}

/** How it is set: capitals are no sign of a name in headlines and where a sentence begins. */
function settingFeature(scene: Scene, match: NameMatch, { words }: Alias): NameFeature | null {
  const { first } = match;
  const isCommon = scene.kind(first) === 'common';
  const isWord = isCommon && words.length === 1;
  const line = scene.lineKind(first);
  if (scene.word(first).shape === 'lower') return isCommon ? 'lowerWord' : 'lower';
  if (line === LINE.shouted) return isCommon ? 'shoutedWord' : 'shouted';
  if (line === LINE.title) return isWord ? 'titleWord' : 'title';
  if (scene.isOpening(first)) return isWord ? 'openingWord' : null;
  return isLone(scene, match) ? 'lone' : null;
}

const PERSON = /^(?:he|his|him|himself|she|her|herself|who)$/;
const SOON = 8;

/** "Walt Disney himself", "Lilly, who": a person in what follows. */
function isPerson(scene: Scene, last: number): boolean {
  for (let i = last + 1; i <= last + SOON && scene.gap(i) < GAP.sentence; i++) {
    if (PERSON.test(scene.word(i).form)) return true;
  }
  return false;
}

/** What the page said of the single word elsewhere. */
function wordFeatures(scene: Scene, { first, last }: NameMatch): (NameFeature | null)[] {
  const { form } = scene.word(first);
  return [
    scene.evidence.surnames.has(form) ? 'surname' : null,
    scene.evidence.things.has(form) ? 'thing' : null,
    scene.kind(first) === 'common' && scene.hasLower(first) ? 'alsoLower' : null,
    // "Oracle, Arizona"
    scene.gap(last + 1) === GAP.comma && scene.kind(last + 1) === 'place' ? 'placeAfter' : null,
  ];
}

const BEFORE = new Set<NameFeature>(['cueBefore', 'sharesOf']);
const SAID = new Set<NameFeature>(['itsShares', 'verbAfter', 'cueAfter', 'apposition']);

/**
 * What is known of a name for one company that it could be, before any other company of the text
 * was found. `lones` counts the other places where the word stands with a capital of its own.
 */
export function steadyFeatures(
  scene: Scene,
  match: NameMatch,
  alias: Alias,
  lones: number,
): NameFeature[] {
  const { first, last, end } = match;
  const around = neighbourFeatures(scene, match, alias);
  const setting = scene.lineKind(first);
  const isHidden = scene.isOpening(first) || setting === LINE.title;
  const isSaid = around.some((feature) => SAID.has(feature));
  const isLegal = end > last && setting !== LINE.shouted && alias.whole;
  const found: (NameFeature | null)[] = [
    ...kindFeatures(scene, match, alias),
    ...around,
    ...(alias.words.length === 1 ? wordFeatures(scene, match) : []),
    settingFeature(scene, match, alias),
    isCommonInCapitals(scene, first) && !isSaid ? 'upperWord' : null,
    isSaid && around.some((feature) => BEFORE.has(feature)) ? 'between' : null,
    isHidden && isSaid ? 'hiddenVerb' : null,
    isHidden && around.includes('nounAfter') ? 'hiddenNoun' : null,
    isLegal ? 'legalForm' : null,
    scene.finance >= 1 ? 'finance' : null,
    scene.finance === 2 ? 'plainFinance' : null,
    lones >= 1 ? 'lone1' : null,
    lones >= 3 ? 'lone3' : null,
    isPerson(scene, last) ? 'person' : null,
  ];
  return found.filter((feature) => feature !== null);
}

/**
 * What the companies say of a name for one of those that it could be. `isRival` is whether the page
 * speaks of another one with the same name.
 */
export function companyFeatures(
  scene: Scene,
  company: Company,
  alias: Alias,
  isRival: boolean,
): NameFeature[] {
  const found: NameFeature[] = foundFeatures(scene, company);
  if (company.isKnown && rankOf(scene, alias) < SMALL) found.push('knownSmall');
  if (isRival) found.push('rival');
  if (scene.finance === 0 && company.others < 2) found.push('quiet');
  return found;
}
