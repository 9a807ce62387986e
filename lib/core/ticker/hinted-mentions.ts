import type { Sentence } from '@/lib/core/words/sentence';
import type { Hint, HintSource } from './hint';
import type { Mention } from './mention';
import { matchName } from './name-matches';
import type { Scene } from './scene';
import type { Listing } from './slice';
import { spellings } from './symbol';
import { findSymbolColumns } from './symbol-columns';

const WHY: Readonly<Record<HintSource, Sentence>> = {
  attribute: { key: 'mentionMarkup' },
  link: { key: 'mentionLink' },
  column: { key: 'mentionColumn' },
};

const LONGEST_HINT = 400;
const HINTS_PER_STEP = 100;

/** The first word that begins at or after an offset, by bisection. */
function wordAt(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findSymbol(text: string, hint: Hint): { start: number; end: number } | null {
  const within = text.slice(hint.start, Math.min(hint.end, hint.start + LONGEST_HINT));
  const symbol = hint.symbol.toUpperCase();
  // Reuters writes a class of shares in lower case: "BRKb.N".
  const small = symbol.replace(/-([A-C])$/, (_, share: string) => share.toLowerCase());
  for (const written of new Set([hint.symbol, symbol, symbol.replace('-', '.'), small])) {
    for (let at = within.indexOf(written); at >= 0; at = within.indexOf(written, at + 1)) {
      const before = within[at - 1] ?? ' ';
      const after = within[at + written.length] ?? ' ';
      if (/[A-Z]/.test(before) || /[A-Za-z]/.test(after)) continue;
      return { start: hint.start + at, end: hint.start + at + written.length };
    }
  }
  return null;
}

function findName(scene: Scene, hint: Hint, listing: Listing) {
  const { starts, count } = scene.reading.words;
  const from = wordAt(starts, count, hint.start);
  const to = Math.min(hint.end, hint.start + LONGEST_HINT);
  for (let i = from; i < count && scene.start(i) < to; i++) {
    const match = scene.aliases(i).length > 0 ? matchName(scene, i) : null;
    if (!match || !match.aliases.some(({ cik }) => cik === listing.cik)) continue;
    return { start: scene.start(match.first), end: Math.min(hint.end, scene.end(match.end)) };
  }
  return null;
}

function readHint(scene: Scene, hint: Hint): Mention[] {
  const reading = spellings(hint.symbol).find(({ ticker }) => scene.slice.listings.has(ticker));
  const listing = reading && scene.slice.listings.get(reading.ticker);
  if (!listing) return [];
  const symbol = findSymbol(scene.reading.text, hint);
  const name = findName(scene, hint, listing);
  const { cik, ticker } = listing;
  const why = WHY[hint.source];
  if (symbol || name) scene.evidence.add(cik, why);
  const common = { cik, ticker, tier: 'sure', why } as const;
  const found: Mention[] = [];
  if (symbol) found.push({ ...common, ...symbol, kind: 'link' });
  if (name) found.push({ ...common, ...name, kind: 'name' });
  return found;
}

/** The mentions in texts whose markup, link or table column says which symbol is meant. */
export function* findHintedMentions(scene: Scene): Generator<undefined, Mention[]> {
  const { text, hints } = scene.reading;
  const mentions: Mention[] = [];
  for (const [i, hint] of [...hints, ...findSymbolColumns(text)].entries()) {
    if (i % HINTS_PER_STEP === 0) yield;
    mentions.push(...readHint(scene, hint));
  }
  return mentions;
}
