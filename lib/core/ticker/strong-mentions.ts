import { judgeSymbol } from './judge';
import type { Mention } from './mention';
import type { Scene } from './scene';
import type { Listing } from './slice';
import type { WrittenSymbol } from './written-symbol';

const SYMBOLS_PER_STEP = 100;

const KINDS = {
  cashtag: 'cashtag',
  exchange: 'exchange',
  label: 'exchange',
  bracket: 'bracket',
  class: 'bare',
  path: 'link',
} as const;

function listingOf(scene: Scene, symbol: WrittenSymbol): [Listing, number] | null {
  for (const { ticker, length } of symbol.readings) {
    const listing = scene.slice.listings.get(ticker);
    if (listing) return [listing, length];
  }
  return null;
}

/**
 * The mentions by symbols that are written as such. What they name is added to the page's
 * evidence, and what brackets explain as something else is kept from being found alone.
 */
export function* findStrongMentions(scene: Scene): Generator<undefined, Mention[]> {
  const found: Mention[] = [];
  for (const [i, symbol] of scene.reading.written.entries()) {
    if (i % SYMBOLS_PER_STEP === 0) yield;
    const read = listingOf(scene, symbol);
    if (!read) continue;
    const [listing, length] = read;
    const verdict = judgeSymbol(scene, symbol, listing);
    const { cik, ticker } = listing;
    if (verdict.kind === 'explained') scene.evidence.blocked.add(ticker);
    if (verdict.kind !== 'taken') continue;
    const { start, pattern } = symbol;
    scene.evidence.add(cik, verdict.why);
    scene.evidence.defined.add(ticker);
    scene.evidence.blocked.delete(ticker);
    found.push({
      start,
      end: start + length,
      ticker,
      cik,
      kind: KINDS[pattern],
      tier: verdict.isSure ? 'sure' : 'likely',
      why: verdict.why,
    });
  }
  return found;
}
