import { CUES } from './cue-words';
import { isEverydayWord } from './everyday-words';
import type { NameMatch } from './name-matches';
import { isCommon, isLegalForm } from './name-words';
import type { Scene } from './scene';
import type { Alias } from './slice';
import type { Ticker } from './symbol';
import { LINE } from './text-lines';
import { GAP } from './text-words';

/** From here on a name is taken for the company, and from there on without any doubt. */
export const LIKELY = 2;
export const SURE = 3;

const BASE = { sure: 3, proper: 1.5, word: -1.5 } as const;
const POPULAR = 300;
const FAIRLY_POPULAR = 2_000;
const SMALL = 1_500;

/** Names of indices and exchanges, which are companies only where the legal form says so. */
export const INDICES = new Set(['nasdaq', 'dow', 'cboe', 'nyse', 'russell', 'moex', 'sp']);
const OUTSIDE_FINANCE = { sure: 0, proper: -1.5, word: -3 } as const;
const NO_CAPITAL_TELLS = { sure: -1, proper: -1, word: -1.5 } as const;
const NEAR_BEFORE = 2;

/** How far what stands around the name speaks for a company, and for something else. */
export interface Surroundings {
  /** Points for words that are said of companies: "shares of", "reported". */
  readonly cues: number;
  /** Points against, for what makes a person, a place or a longer name of it. */
  readonly against: number;
  /** Whether the legal form follows: "Snap Inc.". */
  readonly isLegal: boolean;
}

/** After these stands what something is called. */
export const NAMING = /^(?:called|named|dubbed|study|trial|acronym)$/;

const JOINED_TO_COMPANY =
  /^(?:owned|backed|based|led|branded|made|designed|like|style|powered|listed|sized|run)$/;

const TARGET_PRICE = /^,? (?:to|at|from|near|above|below) \$\d/;

function isRunOn(gap: number): boolean {
  return gap === GAP.space || gap === GAP.joined || gap === GAP.and;
}

function isVerb(scene: Scene, i: number): boolean {
  const { form, shape } = scene.word(i);
  return shape === 'lower' && (CUES.VERB.has(form) || /[a-z]{3}ed$/.test(form));
}

function cuePoints(scene: Scene, { first, last }: NameMatch): number {
  let points = 0;
  const next = last + 1;
  if (isRunOn(scene.gap(next)) && CUES.AFTER.has(scene.word(next).form)) points += 2;
  else if (scene.finance === 2 && isRunOn(scene.gap(next)) && isVerb(scene, next)) points += 2;
  if (TARGET_PRICE.test(scene.reading.text.slice(scene.end(last), scene.end(last) + 9)))
    points += 2;
  if (/['’]s?$/.test(scene.word(last).written)) points += 0.5;
  for (let i = first - 1; i >= first - NEAR_BEFORE; i--) {
    if (scene.gap(i + 1) > GAP.comma) break;
    const { form } = scene.word(i);
    if (CUES.BEFORE.has(form)) return points + 1.5;
    if (!CUES.LINKING.has(form)) break;
  }
  return points;
}

/** Whether the name is followed by a noun to which it belongs: "the Apple case". */
function isModifier(scene: Scene, last: number): boolean {
  const next = last + 1;
  const { form } = scene.word(next);
  return scene.gap(next) === GAP.space && !CUES.FUNCTION.has(form);
}

function againstBefore(scene: Scene, match: NameMatch, alias: Alias): number {
  const { first } = match;
  const before = first - 1;
  if (!isRunOn(scene.gap(first)) || before < 0) return 0;
  const isAlone = alias.words.length === 1;
  const isOfMany =
    scene.word(before).shape === 'number' || CUES.DETERMINERS.has(scene.word(before).form);
  if (isAlone && scene.kind(before) === 'given' && scene.isCapital(before)) return 7;
  // "Hapag-Lloyd": the second part of another name.
  if (scene.gap(first) === GAP.joined && scene.isCapital(before))
    return alias.trust === 'sure' ? 1 : 3;
  // "175 Celsius", "each Galaxy", "called MIRA": a measure, one of many, a thing's name.
  if (isAlone && alias.trust !== 'sure' && (isOfMany || NAMING.test(scene.word(before).form))) {
    if (!CUES.AFTER.has(scene.word(match.last + 1).form)) return 2;
  }
  const { form, shape } = scene.word(before);
  if (/^(mr|ms|dr|prof|judge|sen|rep|sir|lady|president|st|saint|mount|lake|fort)$/.test(form))
    return 3;
  if (form === 'the' && isAlone && !isModifier(scene, match.last)) {
    return alias.trust === 'sure' && scene.kind(first) !== 'common' ? 1 : 5;
  }
  const isName = shape === 'capital' && !CUES.ROLES.has(form) && !CUES.BEFORE.has(form);
  if (!isName || scene.isOpening(before) || scene.lineKind(first) === LINE.title) return 0;
  // Samsung's Galaxy is not Galaxy Digital.
  if (/['’]s?$/.test(scene.word(before).written)) return alias.trust === 'sure' ? 0 : 1.5;
  if (form === 'the') return 0;
  if (scene.kind(before) === 'place' || scene.aliases(before).length > 0) return 0;
  return alias.trust === 'sure' ? 0.5 : 2;
}

/** "Invesco QQQ": the manager's name as part of its fund's. */
function namesFund(scene: Scene, next: number, { cik }: Alias): boolean {
  const { written, shape } = scene.word(next);
  const listing = shape === 'upper' ? scene.slice.listings.get(written as Ticker) : undefined;
  return (
    listing !== undefined && listing.cik !== cik && /\b(?:ETF|QQQ|SPDR|fund)\b/i.test(listing.name)
  );
}

function againstAfter(scene: Scene, { last }: NameMatch, alias: Alias): number {
  const next = last + 1;
  if (!isRunOn(scene.gap(next))) return 0;
  if (/['’]s?$/.test(scene.word(last).written)) return 0;
  const { form } = scene.word(next);
  const isWord = scene.kind(last) === 'common' && alias.words.length === 1;
  // "Meta-analysis", "ALTO-100".
  if (scene.gap(next) === GAP.joined && !scene.isCapital(next) && !JOINED_TO_COMPANY.test(form)) {
    return alias.trust === 'sure' && scene.word(next).shape === 'lower' ? 0 : 4;
  }
  if (namesFund(scene, next, alias)) return 4;
  if (form === 'of' && isWord) return 2;
  if (isLegalForm(form) || CUES.ROLES.has(form)) return 0;
  if (CUES.INSTITUTION.has(form) && (scene.isCapital(next) || isWord)) return 6;
  if (scene.kind(last) === 'given' && alias.words.length === 1 && scene.isCapital(next)) return 3;
  const isTitle = scene.lineKind(last) === LINE.title || scene.lineKind(last) === LINE.shouted;
  if (!scene.isCapital(next) || isTitle || CUES.AFTER.has(form)) return 0;
  if (alias.trust === 'sure') return isWord && scene.finance === 0 ? 1.5 : 0;
  return isCommon(form) ? 2.5 : 1.5;
}

/** "Block XYZ Taxable": its own symbol beside the name. */
function hasSymbolBeside(scene: Scene, { first, end }: NameMatch, { cik }: Alias): boolean {
  return [first - 1, end + 1].some((i) => {
    const { written, shape } = scene.word(i);
    const isNear = scene.gap(Math.max(i, first)) !== GAP.sentence;
    if (shape !== 'upper' || !isNear) return false;
    return scene.slice.listings.get(written as Ticker)?.cik === cik;
  });
}

/** Looks around a name, for one company that it could be. */
export function lookAround(scene: Scene, match: NameMatch, alias: Alias): Surroundings {
  const isLegal = match.end > match.last;
  if (hasSymbolBeside(scene, match, alias)) return { cues: 4, against: 0, isLegal };
  return {
    cues: cuePoints(scene, match),
    against: againstBefore(scene, match, alias) + againstAfter(scene, match, alias),
    isLegal,
  };
}

/** "Apple trees", "Amazon parrots": an ordinary word that begins a sentence with its noun. */
function isOrdinaryOpening(scene: Scene, last: number): boolean {
  const next = last + 1;
  const { form } = scene.word(next);
  if (scene.gap(next) !== GAP.space) return scene.gap(next) >= GAP.cell;
  return (
    !CUES.VERB.has(form) && !CUES.AFTER.has(form) && !form.endsWith('ed') && !scene.isCapital(next)
  );
}

function shoutedPoints(scene: Scene, first: number, { trust }: Alias): number {
  if (scene.kind(first) !== 'common') return -0.5;
  return trust !== 'sure' || scene.finance < 2 ? -3 : -1;
}

/** Against names where capitals are no sign of one: sentence begins, headlines, shouting. */
function capitalPoints(
  scene: Scene,
  { first, last }: NameMatch,
  alias: Alias,
  cues: number,
): number {
  const kind = scene.lineKind(first);
  const { shape } = scene.word(first);
  if (shape === 'lower') {
    if (alias.trust === 'word' || scene.finance < 2) return -5;
    const isKnown = scene.speaksOf(alias.cik);
    const isInvented = scene.kind(first) === null && scene.word(first).form.length > 4;
    if (alias.trust === 'proper' && !isKnown && !isInvented) return -5;
    return scene.kind(first) === null ? -0.5 : -1.5;
  }
  if (kind === LINE.shouted) return shoutedPoints(scene, first, alias);
  if (alias.words.length > 1 && last > first) {
    const tells = kind !== LINE.title || scene.finance > 0;
    return tells ? 0 : NO_CAPITAL_TELLS[alias.trust];
  }
  const isHidden = scene.isOpening(first) || kind === LINE.title;
  if (!isHidden || scene.kind(first) !== 'common') return 0;
  const isOrdinary = isOrdinaryOpening(scene, last) && kind !== LINE.title;
  if (kind === LINE.title && cues >= 2) return NO_CAPITAL_TELLS[alias.trust] / 2;
  // "Whirlpool has halved": a thing would have its article there.
  if (scene.finance === 2 && isVerb(scene, last + 1)) return 0;
  return NO_CAPITAL_TELLS[alias.trust] - (isOrdinary ? (scene.finance === 0 ? 2.5 : 1.5) : 0);
}

/** With a capital in the middle of a sentence about finance, and no other capital beside it. */
function isLone(scene: Scene, { first, last }: NameMatch): boolean {
  if (scene.finance < 2 || scene.isOpening(first) || scene.lineKind(first) !== LINE.prose)
    return false;
  if (scene.gap(first) === GAP.mark || !scene.isCapital(first)) return false;
  const isFree = (i: number, gap: number) => gap > GAP.and || !scene.isCapital(i);
  return isFree(first - 1, scene.gap(first)) && isFree(last + 1, scene.gap(last + 1));
}

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

/**
 * Weighs whether the words are that company, in points; `LIKELY` and `SURE` say what they mean.
 * `isListed` tells that companies stand beside it in an enumeration.
 */
export function scoreName(
  scene: Scene,
  match: NameMatch,
  alias: Alias,
  around: Surroundings,
  isListed: boolean,
): number {
  const { trust, cik, ticker, words } = alias;
  const rank = scene.slice.listings.get(ticker)?.rank ?? Number.MAX_SAFE_INTEGER;
  const isKnown = scene.speaksOf(cik);
  const isAlone = words.length === 1;
  const { form, shape } = scene.word(match.first);
  if (isAlone && INDICES.has(form) && !around.isLegal) return -9;
  // M&T is not Mt.
  if (isAlone && form.length < 3 && shape === 'capital') return -9;
  // ON, API: capitals make no name of a word or an abbreviation that everybody writes.
  if (isAlone && shape === 'upper' && isEverydaySymbol(scene, match.first)) return -9;
  // Of a small company with the name of a thing one cannot say "Match fell" without its full name.
  const cues = trust === 'word' && rank > SMALL ? around.cues / 2 : around.cues;
  // GoPro, eBay: nobody writes an ordinary word or a surname so.
  const isStyled = shape === 'mixed' && isAlone;
  let score: number =
    (isStyled && trust === 'proper' ? BASE.sure : BASE[trust]) + cues - around.against;
  if (isKnown) score += 4;
  if (around.isLegal && scene.lineKind(match.first) !== LINE.shouted)
    score += alias.whole ? 4.5 : 3;
  if (isListed) score += 1.5;
  score += [isKnown || isStyled ? 0 : OUTSIDE_FINANCE[trust], 0.5, 1][scene.finance] ?? 0;
  if (trust !== 'sure' && (trust === 'proper' || scene.finance > 0)) {
    score += rank < POPULAR ? 1 : rank < FAIRLY_POPULAR ? 0.5 : 0;
  }
  if (trust === 'word' && rank < SMALL && isLone(scene, match)) score += 1;
  if (isAlone && scene.evidence.surnames.has(form)) score -= isKnown ? 3.5 : 5;
  if (isAlone && scene.evidence.things.has(form) && around.cues < 2) score -= 6;
  if (!isSameNumber(scene, match, alias)) return -9;
  if (isAlone && /\d/.test(form) && scene.gap(match.first) === GAP.mark) score -= 2;
  if (shape !== 'lower' && scene.gap(match.last + 1) === GAP.comma && isAlone) {
    if (scene.kind(match.last + 1) === 'place' && scene.isCapital(match.last + 1)) score -= 2;
  }
  return score + capitalPoints(scene, match, alias, around.cues);
}
