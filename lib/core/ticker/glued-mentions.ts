import { gluedForms, gluedParts, type GluedPart } from './glued-parts';
import type { Mention } from './mention';
import type { Scene } from './scene';
import type { Alias, Listing } from './slice';
import { spellings } from './symbol';
import { GAP } from './text-words';

const WORDS_BACK = 5;
const SHARE_CLASS = /^(\.[A-C])(?=\d|\$|\s|$)/;

function isRunOn(gap: number): boolean {
  return gap <= GAP.and;
}

/** Where the name that ends in the word's first part begins: "Applied Digital|APLD". */
function nameBefore(scene: Scene, i: number, name: string, alias: Alias): number | null {
  for (const { form, start } of gluedForms(name)) {
    const { words } = alias;
    if (words.at(-1) !== form) continue;
    const first = i - words.length + 1;
    const [head = ''] = words;
    const fits = words.slice(1, -1).every((word, k) => {
      return scene.word(first + 1 + k).form === word && isRunOn(scene.gap(first + 2 + k));
    });
    if (words.length === 1) return scene.start(i) + start;
    // The first word may be run together with what stands before it: "sharesSoFi Technologies".
    const opening = gluedForms(scene.word(first).written).find((one) => one.form === head);
    if (!fits || !opening || !isRunOn(scene.gap(first + 1))) continue;
    return scene.start(first) + opening.start;
  }
  return null;
}

/** Where the name that begins in the word's second part ends: "AAPL|Apple Inc.". */
function nameAfter(scene: Scene, i: number, name: string, alias: Alias): number | null {
  const [head, ...rest] = alias.words;
  if (gluedForms(name)[0]?.form !== head) return null;
  const fits = rest.every((word, k) => {
    return scene.word(i + 1 + k).form === word && isRunOn(scene.gap(i + 1 + k));
  });
  return fits ? scene.end(i + rest.length) : null;
}

function candidates(scene: Scene, i: number, name: string, isAfter: boolean, listing: Listing) {
  const before = Array.from({ length: WORDS_BACK }, (_, k) => scene.word(i - k - 1).written);
  const parts = [name, ...(isAfter ? [] : before)].flatMap((part) => gluedForms(part));
  return [...new Set(parts.map(({ form }) => form))]
    .flatMap((form) => scene.slice.aliases.get(form) ?? [])
    .filter((alias) => alias.cik === listing.cik)
    .toSorted((a, b) => b.words.length - a.words.length);
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
  for (const alias of candidates(scene, i, name, isAfter, listing)) {
    const at = isAfter ? nameAfter(scene, i, name, alias) : nameBefore(scene, i, name, alias);
    if (at === null) continue;
    const from = scene.start(i);
    const { cik, ticker } = listing;
    const why = `a symbol and its own company’s name, run together: ${written}`;
    const common = { cik, ticker, tier: 'sure', why } as const;
    const place = isAfter
      ? { start: from + part.nameStart, end: at }
      : { start: at, end: from + part.nameEnd };
    return [
      { ...common, ...place, kind: 'name' },
      { ...common, start: from + part.symbolStart, end: from + symbolEnd, kind: 'bare' },
    ];
  }
  // Of ETFs the directory has no names: "Vanguard S&P 500 ETFVOO14".
  if (!isAfter && /(?:ETF|Fund|Trust)$/.test(name) && part.symbolEnd < written.length) {
    const start = scene.start(i) + part.symbolStart;
    const { cik, ticker } = listing;
    const why = `a fund’s name and its symbol, run together: ${written}`;
    return [{ start, end: start + reading.length, ticker, cik, tier: 'likely', kind: 'bare', why }];
  }
  return [];
}

/** The mentions in words that a table's cells ran together: `Applied DigitalAPLD1,115$29.62`. */
export function findGluedMentions(scene: Scene): Mention[] {
  const { ids, vocabulary, count } = scene.reading.words;
  const parts = vocabulary.map(({ written, shape }) => {
    return shape === 'mixed' || shape === 'upper' ? gluedParts(written) : [];
  });
  const found: Mention[] = [];
  for (let i = 0; i < count; i++) {
    for (const part of parts[ids[i] ?? 0] ?? []) {
      const mentions = readGlued(scene, i, part);
      if (mentions.length === 0) continue;
      found.push(...mentions);
      for (const { cik, why } of mentions) scene.evidence.add(cik, why);
      break;
    }
  }
  return found;
}
