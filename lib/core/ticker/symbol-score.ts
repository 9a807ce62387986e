import { SYMBOL_AFTER, SYMBOL_BEFORE, WEAK_AFTER } from './cue-words';
import { isEverydayWord } from './everyday-words';
import { NAMING } from './name-neighbours';
import { INDICES } from './name-score';
import type { Scene } from './scene';
import type { Listing } from './slice';
import type { Ticker } from './symbol';
import { LINE } from './text-lines';
import { GAP } from './text-words';

const BASE = [2, 0.5, -1.5, -3, -4] as const;
/** Of a symbol that the page has explained: one that is no word, and one that is. */
const DEFINED = { symbol: 1.5, word: -0.5 } as const;
const SMALL = 3_000;
const FUND = /\b(?:ETFS?|SPDR|iShares|ProShares|QQQ|fund|trust)\b/i;

/** Whether the listing is a share of a fund, by the SEC's list of funds or by its name. */
export function isFundListing({ series, name }: Listing): boolean {
  return series !== undefined || FUND.test(name);
}
const OPTIONS = /^(?:call|put|leap)$/;
const NEAR = 3;
const STRONG_CUE = 1.5;
const LONGEST_RUN = 12;
const TIME_ZONES = new Set('ET AM PM CT PT MT EST CST PST GMT'.split(' '));
const A_LABEL = 5;
const POPULAR = 1_000;

const QUOTE =
  /^[ \t]{1,3}\$?\d[\d,]*(?:\.\d+)?[ \t]{1,3}[+\-−▲▼]?\s?\d|^[ \t]{1,2}[+\-−▲▼]\s?\$?\d/;
/** The change of the quote before, in a strip. */
const CHANGE = /[+\-−▲▼]\s?[\d.,]+%?\s{1,3}$/;
const FEWEST_ROWS = 3;

/** "AAPL 189.20 +0.4%": a line of quotes, or a strip of them. */
export function isQuoteRow(scene: Scene, i: number): boolean {
  if (!QUOTE.test(scene.reading.text.slice(scene.end(i), scene.end(i) + 24))) return false;
  // After a word, "P $41.06 +12,000" is a code; after a line's end or a number, a symbol.
  const before = scene.reading.text.slice(Math.max(0, scene.start(i) - 12), scene.start(i));
  return scene.gap(i) === GAP.line || CHANGE.test(before) || scene.word(i).written.length > 2;
}

function isNumber(scene: Scene, i: number): boolean {
  return scene.word(i).shape === 'number' && scene.gap(i) < GAP.sentence;
}

/** "AAPL 189.20 +0.4%": a symbol with its price behind it. */
function hasPrice(scene: Scene, i: number): boolean {
  const text = scene.reading.text.slice(scene.end(i), scene.end(i) + 14);
  return /^\s{0,3}(?:[:|]\s)?\$?\d[\d,]*\.\d|^\s{0,2}[(]?[-+−▲▼]\s?\$?\d|^\s?\(?\$\d|^\s\d+(?:\.\d+)?%/.test(
    text,
  );
}

function cuePoints(scene: Scene, i: number): number {
  let points = 0;
  const before = scene.gap(i) <= GAP.and ? scene.word(i - 1).form : '';
  if (SYMBOL_BEFORE.has(before)) points += 1;
  const after = scene.gap(i + 1) <= GAP.and ? scene.word(i + 1).form : '';
  if (SYMBOL_AFTER.has(after)) points += STRONG_CUE;
  else if (WEAK_AFTER.has(after)) points += 0.5;
  if (hasPrice(scene, i)) points += 1.5;
  return points;
}

/** Whether a name of the symbol's own company stands directly before or after it. */
export function ownNameBeside(scene: Scene, i: number, listing: Listing): boolean {
  for (let near = i - NEAR; near <= i + NEAR; near++) {
    if (near === i || near < 0) continue;
    if (near < i ? scene.gap(i) === GAP.sentence : scene.gap(i + 1) === GAP.sentence) continue;
    for (const alias of scene.aliases(near)) {
      if (alias.cik !== listing.cik || near + alias.words.length <= i - 1) continue;
      const { length } = alias.words;
      const isWhole = alias.words.every((form, k) => scene.word(near + k).form === form);
      const isSaid =
        near + length === i - 1 && /^(?:is|as|symbol|ticker)$/.test(scene.word(i - 1).form);
      const isBeside = near > i ? near === i + 1 : near + length === i || isSaid;
      const isItself = length === 1 && scene.word(near).written === scene.word(i).written;
      const isWritten = scene.isCapital(near) || scene.kind(near) === null;
      if (isWhole && isBeside && !isItself && isWritten) return true;
    }
  }
  return false;
}

function plainness(scene: Scene, i: number): number | null {
  const { written, shape } = scene.word(i);
  const listing = shape === 'upper' ? scene.slice.listings.get(written as Ticker) : undefined;
  return listing ? listing.ambiguity : null;
}

/** "MELI ASML SE NU": one of several symbols in a row, two of which at least are no words. */
function isInRun(scene: Scene, i: number): boolean {
  let plain = 0;
  for (const step of [-1, 1]) {
    for (let k = i + step; Math.abs(k - i) <= LONGEST_RUN; k += step) {
      if (scene.gap(Math.max(k, k - step)) > GAP.comma) break;
      const ambiguity = plainness(scene, k);
      if (ambiguity === null) break;
      if (ambiguity === 0) plain++;
    }
  }
  return plain >= 2;
}

function settingPoints(scene: Scene, i: number, ambiguity: number): number {
  const kind = scene.lineKind(i);
  let points = 0;
  if (kind === LINE.shouted && !hasPrice(scene, i) && !isInRun(scene, i))
    points -= ambiguity > 0 ? 3 : 1;
  if (kind === LINE.short && scene.finance > 0 && ambiguity < 3) {
    // "AMC", in every other cell of a calendar, is after the market's close.
    points += ambiguity > 0 && scene.timesWritten(i) >= A_LABEL ? 0 : 1.5;
  }
  const isJoined = scene.gap(i) === GAP.joined || scene.gap(i + 1) === GAP.joined;
  // GLP-1, COVID-19.
  if (scene.gap(i + 1) === GAP.joined && isNumber(scene, i + 1)) points -= 3;
  if (isJoined) points -= ambiguity > 2 ? 4 : ambiguity > 0 ? 2 : 0.5;
  // "5 pm ET", "$3 B": a unit or a time zone after a number.
  if (ambiguity > 1 && isNumber(scene, i - 1) && scene.gap(i) === GAP.space) points -= 2;
  if (ambiguity > 1 && /^(?:am|pm)$/i.test(scene.word(i - 1).form)) points -= 4;
  return points;
}

/** "Gartner IT Symposium": the word goes on into another name. */
function runsOn(scene: Scene, i: number): boolean {
  const next = i + 1;
  return scene.gap(next) <= GAP.joined && scene.isCapital(next);
}

/**
 * Weighs whether a word in capitals is the listing's symbol, in the points of `name-score.ts`.
 * `isListed` tells that symbols stand beside it in an enumeration.
 */
export function scoreSymbol(scene: Scene, i: number, listing: Listing, isListed: boolean): number {
  const { ambiguity, cik, ticker, rank } = listing;
  const { evidence } = scene;
  if (evidence.blocked.has(ticker)) return -9;
  const { shape, written } = scene.word(i);
  const names = scene.aliases(i).filter((alias) => alias.words.length === 1);
  const isOther = names.length > 0 && names.every((alias) => alias.cik !== cik);
  const isKnown = scene.speaksOf(cik);
  const isFund = isFundListing(listing);
  const cues = cuePoints(scene, i);
  const isWord = scene.kind(i) === 'common';
  if (NAMING.test(scene.word(i - 1).form)) return -9;
  if (INDICES.has(written.toLowerCase()) && !isKnown) return -9;
  if (TIME_ZONES.has(written) && isNumber(scene, i - 1)) return -9;
  const isRow = isQuoteRow(scene, i) && evidence.quoteRows.size >= FEWEST_ROWS;
  const isNamed = ownNameBeside(scene, i, listing);
  // Only a row of quotes, or the company's name beside it, makes a symbol of such a word.
  if (isEverydayWord(scene.word(i), ambiguity) && !isRow && !(isNamed && !runsOn(scene, i)))
    return -9;
  let score: number = BASE[ambiguity];
  if (evidence.defined.has(ticker) && (ambiguity < 4 || cues >= STRONG_CUE)) {
    score = Math.max(score, DEFINED[isWord || ambiguity === 4 ? 'word' : 'symbol']);
  }
  score += cues + settingPoints(scene, i, ambiguity);
  if (isKnown) score += 2.5;
  if (isListed) score += ambiguity === 2 && scene.finance === 2 ? 2.5 : 1.5;
  if (isRow) score += 6;
  else if (shape === 'upper' && isInRun(scene, i)) score += 3;
  if (isNamed) score += 5;
  if (isOther && !isKnown) score -= names.some(({ trust }) => trust !== 'word') ? 3.5 : 2;
  // Three letters are as often somebody's abbreviation: MFA, LTL.
  const isAlone = cues === 0 && !isKnown && !isListed;
  const isSpokenOf = isFund && evidence.speaksOfFunds;
  if (isSpokenOf) score += 1;
  if (
    isAlone &&
    !isSpokenOf &&
    written.length === 3 &&
    rank > POPULAR &&
    scene.lineKind(i) !== LINE.short
  ) {
    score -= 1.5;
  }
  if (scene.finance === 2) score += 1;
  if (scene.finance === 0) score -= 2.5;
  if (!isFund && shape !== 'lower' && rank > SMALL && cues === 0 && !isKnown && !isListed)
    score -= 1;
  if (listing.until !== undefined) score -= 3;
  // Many ETFs have a word or an abbreviation for a symbol: CAPS, UFO, ASIC.
  const isWordlike = listing.series !== undefined && /[AEIOU]/.test(ticker);
  if (isWordlike && !evidence.speaksOfFunds && cues === 0 && !isKnown) score -= 1;
  if (scene.word(i - 1).form === 'the' && ambiguity > 0 && cues < 1.5) score -= 1.5;
  if (/^[AI]$/.test(written)) score -= 5;
  // "Jan 150 C 18,400": a call.
  if (written.length === 1 && isNumber(scene, i - 1) && isNumber(scene, i + 1)) score -= 6;
  if (shape === 'lower') {
    const isOption = rank < SMALL && OPTIONS.test(scene.word(i + 1).form) && scene.finance === 2;
    const isPlain = ambiguity === 0 || (ambiguity < 3 && (isListed || isKnown || isOption));
    score -= isPlain ? (isWord && cues === 0 ? 3 : 0.5) : 6;
  }
  return score;
}
