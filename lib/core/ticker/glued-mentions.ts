import { ownString } from '@/lib/core/own-string';
import type { Sentence } from '@/lib/core/words/sentence';
import { gluedForms, gluedHead, gluedParts, type GluedPart } from './glued-parts';
import { gluedNameEnd } from './glued-name';
import type { Mention } from './mention';
import { legalEnd } from './name-matches';
import { foldWord, isLegalForm, readCompanyName } from './name-words';
import type { Scene } from './scene';
import type { Alias, Listing } from './slice';
import { spellings, type Ticker } from './symbol';
import { isFundListing } from './symbol-place';
import { GAP } from './text-words';

const WORDS_BACK = 5;
const LONGEST_FUND = 8;
const WORDS_PER_STEP = 500;
const FUND_FAMILY =
  /^(?:ISHARES|VANGUARD|SPDR|INVESCO|PACER|SCHWAB|PROSHARES|WISDOMTREE|VANECK|GLOBAL|FIRST|AMERICAN|DIMENSIONAL)/i;
const NO_PARTS: readonly GluedPart[] = [];
const SHARE_CLASS = /^(\.[A-C])(?=\d|\$|\s|$)/;

/** The reason, which outlives the text. */
function reasonOf(key: 'mentionGlued' | 'mentionGluedFund', written: string): Sentence {
  return { key, values: { written: ownString(written) } };
}

function isRunOn(gap: number): boolean {
  return gap <= GAP.and;
}

/** The word before, over a legal form: "Lennar Corp.|LEN1". */
function overLegalForm(scene: Scene, i: number): number {
  return isLegalForm(scene.word(i).form) ? i - 1 : i;
}

/**
 * Where the name begins and ends that stands before a symbol: in the word's first part with the
 * words before it ("Applied Digital|APLD"), or in the words before it alone.
 */
function nameBefore(scene: Scene, i: number, name: string, alias: Alias) {
  const { words } = alias;
  // "Ball Corp|BALL"
  const isLegal = name !== '' && isLegalForm(foldWord(name));
  const last = name === '' || isLegal ? overLegalForm(scene, i - 1) : i;
  const end = name === '' ? scene.end(last) : scene.start(i) + name.length;
  const first = last - words.length + 1;
  if (first < 0) return null;
  const written = (k: number) => (k === i ? name : scene.word(k).written);
  const tail = gluedForms(written(last)).find(({ form }) => form === words.at(-1));
  const opening = gluedForms(written(first)).find(({ form }) => form === words[0]);
  if (!tail || !opening) return null;
  for (let k = first; k < last; k++) {
    if (!isRunOn(scene.gap(k + 1))) return null;
    if (k > first && scene.word(k).form !== words[k - first]) return null;
  }
  return { start: scene.start(first) + opening.start, end };
}

/** Whether it is the word, or cut short as lists do: `MTR`, `MACH`, `Opto`. */
function abbreviates(form: string, word: string): boolean {
  if (form.length < 2 || form[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === form[at]) at++;
  return at === form.length;
}

/** "IBM|INTERNATIONAL BUSINESS MACH": where the listed name ends, its words cut short; or -1. */
function listedNameEnd(scene: Scene, i: number, written: string, { name }: Listing): number {
  const [head = '', ...rest] = readCompanyName(name);
  if (gluedForms(written)[0]?.form !== head || head.length < 2) return -1;
  let last = i;
  for (const word of rest) {
    const next = last + 1;
    if (!isRunOn(scene.gap(next)) || !abbreviates(scene.word(next).form, word)) break;
    last = next;
  }
  const end = legalEnd(scene, last);
  return end === i ? -1 : scene.end(end);
}

/** The longest name that begins in the word's second part: "AAPL|Apple Inc.". */
function nameAfter(scene: Scene, i: number, part: GluedPart, name: string, listing: Listing) {
  const start = scene.start(i) + part.nameStart;
  const names = [
    { words: readCompanyName(listing.name), whole: false },
    ...candidates(scene, i, name, true, listing),
  ];
  const end = Math.max(
    listedNameEnd(scene, i, name, listing),
    ...names.map(({ words, whole }) => gluedNameEnd(scene.reading.text, start, words, whole)),
  );
  return end < 0 ? null : { start, end };
}

/** "Applied Opto|AAOI": the listed name before its symbol, its last word cut short. */
function listedNameBefore(scene: Scene, i: number, name: string, listing: Listing) {
  const words = readCompanyName(listing.name);
  const tail = gluedForms(name)[0]?.form ?? '';
  for (let count = words.length; count > 1; count--) {
    const first = i - count + 1;
    const fits = words.slice(0, count).every((word, k) => {
      if (k === count - 1) return tail.length > 2 && abbreviates(tail, word);
      return scene.word(first + k).form === word && isRunOn(scene.gap(first + k + 1));
    });
    if (first >= 0 && fits) return { start: scene.start(first), end: scene.start(i) + name.length };
  }
  return null;
}

function candidates(scene: Scene, i: number, name: string, isAfter: boolean, listing: Listing) {
  const before = Array.from({ length: WORDS_BACK }, (_, k) => scene.word(i - k - 1).written);
  const parts = [name, ...(isAfter ? [] : before)].flatMap((part) => gluedForms(part));
  return [...new Set([gluedHead(name), ...parts.map(({ form }) => form)])]
    .flatMap((form) => scene.slice.aliases.get(form) ?? [])
    .filter((alias) => alias.cik === listing.cik)
    .toSorted((a, b) => b.words.length - a.words.length);
}

/** "Vanguard Total Bond|BND": a fund's name by its last word, or by its family at its beginning. */
function isFundName(scene: Scene, i: number, name: string, listing: Listing): boolean {
  if (/(?:ETF|Fund|Trust)$/.test(name)) return true;
  if (!isFundListing(listing)) return false;
  for (let k = i; k >= 0 && k > i - LONGEST_FUND; k--) {
    if (FUND_FAMILY.test(scene.word(k).written)) return true;
    if (scene.gap(k) >= GAP.cell) return false;
  }
  return false;
}

function readGlued(scene: Scene, i: number, part: GluedPart): Mention[] {
  const { written } = scene.word(i);
  const symbol = written.slice(part.symbolStart, part.symbolEnd);
  const shareClass =
    part.symbolEnd === written.length
      ? SHARE_CLASS.exec(scene.reading.text.slice(scene.end(i), scene.end(i) + 4))
      : null;
  const reading = [symbol + (shareClass?.[1] ?? ''), symbol]
    .flatMap((one) => spellings(one))
    .find(({ ticker }) => scene.slice.listings.has(ticker));
  const listing = reading && scene.slice.listings.get(reading.ticker);
  if (!listing) return [];
  const symbolEnd = part.symbolStart + reading.length;
  const name = written.slice(part.nameStart, part.nameEnd);
  const isAfter = part.nameStart >= part.symbolEnd;
  const places = isAfter
    ? [nameAfter(scene, i, part, name, listing)]
    : [
        ...candidates(scene, i, name, false, listing).map((alias) =>
          nameBefore(scene, i, name, alias),
        ),
        listedNameBefore(scene, i, name, listing),
      ];
  for (const place of places) {
    if (!place) continue;
    const from = scene.start(i);
    const { cik, ticker } = listing;
    const why = reasonOf('mentionGlued', written);
    const common = { cik, ticker, tier: 'sure', why } as const;
    return [
      { ...common, ...place, kind: 'name' },
      { ...common, start: from + part.symbolStart, end: from + symbolEnd, kind: 'bare' },
    ];
  }
  // Of ETFs the directory has no names: "Vanguard S&P 500 ETFVOO14", "IVVISHARES TR".
  const isFund = isAfter
    ? isFundListing(listing) && FUND_FAMILY.test(name)
    : /^\d/.test(written.slice(part.symbolEnd)) && isFundName(scene, i, name, listing);
  if (isFund) {
    const start = scene.start(i) + part.symbolStart;
    const { cik, ticker } = listing;
    const why = reasonOf('mentionGluedFund', written);
    return [{ start, end: start + reading.length, ticker, cik, tier: 'likely', kind: 'bare', why }];
  }
  return [];
}

/** Before a legal form a name goes on: `GAP|GAP INC`, not `GAP|GAP`. */
function inOrder(scene: Scene, i: number, parts: readonly GluedPart[]): readonly GluedPart[] {
  const isName = parts.length > 1 && isLegalForm(scene.word(i + 1).form);
  return isName ? parts.toSorted((a, b) => b.nameStart - a.nameStart) : parts;
}

/** The mentions in words that a table's cells ran together: `Applied DigitalAPLD1,115$29.62`. */
export function* findGluedMentions(scene: Scene): Generator<undefined, Mention[]> {
  const { ids, vocabulary, count } = scene.reading.words;
  const parts = vocabulary.map(({ written, shape }) => {
    if (shape !== 'mixed' && shape !== 'upper') return NO_PARTS;
    const parts = gluedParts(written).filter(({ symbolStart, symbolEnd }) => {
      const symbol = written.slice(symbolStart, symbolEnd);
      return ['', '-A', '-B'].some((share) => scene.slice.listings.has((symbol + share) as Ticker));
    });
    return parts.length > 0 ? parts : NO_PARTS;
  });
  const found: Mention[] = [];
  for (let i = 0; i < count; i++) {
    if (i % WORDS_PER_STEP === 0) yield;
    for (const part of inOrder(scene, i, parts[ids[i] ?? 0] ?? NO_PARTS)) {
      const mentions = readGlued(scene, i, part);
      if (mentions.length === 0) continue;
      found.push(...mentions);
      for (const { cik, ticker, why } of mentions) {
        scene.evidence.add(cik, why);
        scene.evidence.gluedSymbols.add(ticker);
      }
      break;
    }
  }
  return found;
}
