import { CUES, SYMBOL_AFTER, SYMBOL_BEFORE, WEAK_AFTER } from './cue-words';
import { foundFeatures, type Company } from './found-features';
import { kinship } from './kinship';
import type { Scene } from './scene';
import type { Listing } from './slice';
import type { Ticker } from './symbol';
import { FEWEST_ROWS, isFundListing, isInRun, isQuoteRow, ownNameBeside } from './symbol-place';
import type { SymbolFeature } from './symbol-weights';
import { LINE } from './text-lines';
import { GAP } from './text-words';

const LARGE = 300;
const POPULAR = 1_000;
const MINOR = 3_000;
const A_LABEL = 5;
const OFTEN = 3;
const HOUR = /^(?:am|pm)$/i;
const OPTIONS = /^(?:call|put|leap)$/;
const PRICE =
  /^\s{0,3}(?:[:|]\s)?\$?\d[\d,]*\.\d|^\s{0,2}[(]?[-+−▲▼]\s?\$?\d|^\s?\(?\$\d|^\s\d+(?:\.\d+)?%|^\s@\s?\d|^\s\d{1,2}\/\d{1,2}\s|^\s\$?\d+(?:\.\d+)?[cp]\b/;

function isNumber(scene: Scene, i: number): boolean {
  return scene.word(i).shape === 'number' && scene.gap(i) < GAP.sentence;
}

/** "AAPL 189.20 +0.4%": a symbol with its price behind it. */
function hasPrice(scene: Scene, i: number): boolean {
  return PRICE.test(scene.reading.text.slice(scene.end(i), scene.end(i) + 14));
}

function wordBefore(scene: Scene, i: number): SymbolFeature | null {
  const { form, shape } = scene.word(i - 1);
  if (scene.gap(i) > GAP.and) return null;
  if (SYMBOL_BEFORE.has(form)) return 'cueBefore';
  if (form === 'the') return 'theBefore';
  if (CUES.DETERMINERS.has(form)) return 'ofMany';
  if (HOUR.test(form)) return 'afterHour';
  if (shape === 'number') {
    // "Buy 5 IT", "sold 20 NVDA".
    if (SYMBOL_BEFORE.has(scene.word(i - 2).form) && scene.gap(i - 1) === GAP.space)
      return 'cueBefore';
    if (scene.word(i).shape === 'lower') return 'amount';
    // "10:33 HIMS Nov 40 C": the time of a trade.
    if (scene.gap(i - 1) === GAP.mark) return null;
    return scene.gap(i - 1) === GAP.line ? 'numbered' : 'afterNumber';
  }
  if (scene.gap(i) === GAP.joined) return null;
  return shape === 'upper' && !isSymbol(scene, i - 1) ? 'upperBeside' : null;
}

function isSymbol(scene: Scene, i: number): boolean {
  return scene.slice.listings.has(scene.word(i).written as Ticker);
}

function wordAfter(scene: Scene, i: number): SymbolFeature | null {
  const { form, shape } = scene.word(i + 1);
  if (scene.gap(i + 1) > GAP.and) return null;
  if (SYMBOL_AFTER.has(form)) return OPTIONS.test(form) ? 'option' : 'cueAfter';
  if (WEAK_AFTER.has(form)) return 'weakAfter';
  if (shape === 'number' || scene.gap(i + 1) === GAP.joined) return null;
  if (CUES.ROLES.has(form)) return scene.word(i + 2).shape === 'number' ? 'option' : null;
  if (shape !== 'lower') return isSymbol(scene, i + 1) ? null : 'capitalAfter';
  if (CUES.VERB.has(form) || CUES.AFTER.has(form) || form.endsWith('ed')) return 'verbAfter';
  return CUES.FUNCTION.has(form) ? null : 'nounAfter';
}

/** Whether the first word of the line above or below is a symbol that is no word. */
function isStacked(scene: Scene, i: number): boolean {
  const { of, firsts } = scene.reading.lines;
  const line = of[i] ?? 0;
  const first = firsts[line] ?? 0;
  if (first !== i && !(first === i - 1 && isNumber(scene, first))) return false;
  return [line - 1, line + 1].some((near) => {
    const at = firsts[near];
    if (at === undefined) return false;
    const { written, shape } = scene.word(at + Number(scene.word(at).shape === 'number'));
    return shape === 'upper' && scene.slice.listings.get(written as Ticker)?.ambiguity === 0;
  });
}

function settingFeatures(
  scene: Scene,
  i: number,
  { ambiguity }: Listing,
): (SymbolFeature | null)[] {
  const line = scene.lineKind(i);
  const next = i + 1;
  const isPriced = hasPrice(scene, i);
  const isRun = scene.word(i).shape === 'upper' && isInRun(scene, i);
  const isRow = isQuoteRow(scene, i) && scene.evidence.quoteRows.size >= FEWEST_ROWS;
  const isLabel = ambiguity > 0 && scene.timesWritten(i) >= A_LABEL;
  const isJoined = scene.gap(i) === GAP.joined || scene.gap(next) === GAP.joined;
  return [
    isPriced ? 'price' : null,
    isRow ? 'row' : isRun ? 'run' : null,
    line === LINE.shouted && !isPriced && !isRun ? 'shouted' : null,
    // "AMC", in every other cell of a calendar, is after the market's close.
    line === LINE.short && scene.finance > 0 ? (isLabel ? 'label' : 'short') : null,
    isStacked(scene, i) ? 'stacked' : null,
    isJoined ? (isNumber(scene, next) ? 'joinedNumber' : 'joined') : null,
    isJoined || scene.gap(i) < GAP.sentence ? null : 'opening',
  ];
}

function listingFeatures(scene: Scene, i: number, listing: Listing): (SymbolFeature | null)[] {
  const { ambiguity, cik, ticker, rank, until } = listing;
  const { evidence } = scene;
  const { written } = scene.word(i);
  const names = scene.aliases(i).filter((alias) => alias.words.length === 1);
  const isOther = names.length > 0 && names.every((alias) => alias.cik !== cik);
  const isOtherName = isOther && names.some(({ trust }) => trust !== 'word');
  const isWord = scene.kind(i) === 'common';
  const isFund = isFundListing(listing);
  const isDefined = evidence.defined.has(ticker);
  return [
    ambiguity === 1 ? 'seldom' : ambiguity === 3 ? 'always' : ambiguity === 4 ? 'everyday' : null,
    isWord ? 'word' : null,
    isDefined ? (isWord || ambiguity === 4 ? 'definedWord' : 'defined') : null,
    isOtherName ? 'otherName' : isOther ? 'otherWord' : null,
    rank < LARGE ? 'large' : !isFund && rank > MINOR ? 'minor' : null,
    until === undefined ? null : 'old',
    isFund ? (evidence.speaksOfFunds ? 'fundSpoken' : 'fund') : null,
    // Many ETFs have a word or an abbreviation for a symbol: CAPS, UFO, ASIC.
    listing.series !== undefined && /[AEIOU]/.test(ticker) ? 'wordlike' : null,
    written.length === 1 ? 'letter' : written.length === 2 ? 'two' : null,
    // Three letters are as often somebody's abbreviation: MFA, LTL.
    written.length === 3 && rank > POPULAR && !isFund ? 'three' : null,
    scene.timesWritten(i) >= OFTEN ? 'often' : null,
    scene.hasLower(i) ? 'alsoLower' : null,
    ownNameBeside(scene, i, listing) ? 'named' : null,
    kinship(scene, ticker, []),
    scene.word(i).shape === 'lower' && CUES.VERB.has(scene.word(i).form) ? 'verbWord' : null,
  ];
}

const CUED = new Set<SymbolFeature>(['cueBefore', 'cueAfter', 'option', 'price', 'named', 'row']);

/** What is known of a symbol and its place before any other company of the text was found. */
export function steadySymbolFeatures(scene: Scene, i: number, listing: Listing): SymbolFeature[] {
  const found = [
    ...listingFeatures(scene, i, listing),
    ...settingFeatures(scene, i, listing),
    wordBefore(scene, i),
    wordAfter(scene, i),
    scene.finance === 2 ? 'plainFinance' : scene.finance === 0 ? 'noFinance' : null,
  ].filter((feature): feature is SymbolFeature => feature !== null);
  return found.some((feature) => CUED.has(feature)) ? [...found, 'cued'] : found;
}

/** What the companies say of it that were found so far. */
export function symbolCompanyFeatures(scene: Scene, company: Company): SymbolFeature[] {
  const found: SymbolFeature[] = foundFeatures(scene, company);
  if (!company.isKnown && !company.isListed) found.push('alone');
  return found;
}
