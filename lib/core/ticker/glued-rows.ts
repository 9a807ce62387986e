import { symbolOfAmount } from './glued-parts';
import type { Mention } from './mention';
import type { Scene } from './scene';
import type { Listing } from './slice';
import { FEWEST_ROWS } from './symbol-place';
import { GAP } from './text-words';

/** What may follow a number of shares: its thousands, a fraction, and at once the next cell. */
const PRICE = /^(?:,\d{3}){0,3}(?:\.\d+)?[$€£]\d/;
const LONGEST_AMOUNT = 24;
const ROWS_PER_STEP = 500;
/** Of the symbols of a table so many are no words, as of those of a run. */
const FEWEST_PLAIN = 2;

function listingOf(scene: Scene, written: string): Listing | undefined {
  const symbol = symbolOfAmount(written);
  if (symbol === null || scene.evidence.blocked.has(symbol)) return undefined;
  return scene.slice.listings.get(symbol);
}

/** Whether the word begins a row, and a price is run together with it. */
function isRow(scene: Scene, i: number): boolean {
  if (scene.gap(i) < GAP.cell) return false;
  const end = scene.end(i);
  return PRICE.test(scene.reading.text.slice(end, end + LONGEST_AMOUNT));
}

/** Whether the rows are of shares: products are numbered too, `CAT6` and `USB3`. */
function areShares(scene: Scene, listings: ReadonlySet<Listing>): boolean {
  const plain = [...listings].filter(({ ambiguity }) => ambiguity === 0);
  return scene.finance > 0 && listings.size >= FEWEST_ROWS && plain.length >= FEWEST_PLAIN;
}

/**
 * The symbols that begin the rows of a table whose cells run together, without the company's name:
 * `AAPL15$228.01`. Only where the page is about shares, and three rows at least have symbols of
 * their own, two of which are no words.
 */
export function* findGluedRows(scene: Scene): Generator<undefined, Mention[]> {
  const places = scene.places(({ written }) => listingOf(scene, written) !== undefined);
  const found: Mention[] = [];
  const listings = new Set<Listing>();
  for (const [k, i] of places.entries()) {
    if (k % ROWS_PER_STEP === 0) yield;
    const listing = isRow(scene, i) ? listingOf(scene, scene.word(i).written) : undefined;
    if (!listing) continue;
    listings.add(listing);
    const { cik, ticker } = listing;
    const start = scene.start(i);
    const end = start + ticker.length;
    const why = { key: 'mentionSymbol' } as const;
    found.push({ start, end, ticker, cik, tier: 'likely', kind: 'bare', why });
  }
  return areShares(scene, listings) ? found : [];
}
