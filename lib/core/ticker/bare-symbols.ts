import type { Scene } from './scene';
import type { Listing } from './slice';
import { spellings } from './symbol';
import { isQuoteRow } from './symbol-place';
import { GAP } from './text-words';
import { BARE, SMALL_BARE } from './written-symbol';

/** A word that is written as a listing's symbol. */
export interface BareSymbol {
  /** Its place among the text's words. */
  readonly at: number;
  readonly listing: Listing;
  /** How much of the word is the symbol, in UTF-16 code units. */
  readonly length: number;
}

const WORDS_PER_STEP = 5_000;

const FOREIGN = new Set(
  'TSX TSXV TSE LSE AIM ASX HKEX HKG SEHK KRX CSE NSE BSE SIX SWX JSE FRA ETR XETRA EPA BIT AMS STO OSE'.split(
    ' ',
  ),
);

/** The listing that a word could be the symbol of, and how much of the word; for each word once. */
function symbolOf(scene: Scene, written: string): [Listing, number] | null {
  const isSmall = scene.isInformal && SMALL_BARE.test(written);
  if (!isSmall && !BARE.test(written)) return null;
  for (const { ticker, length } of spellings(written.toUpperCase())) {
    const listing = scene.slice.listings.get(ticker);
    if (listing) return [listing, length];
  }
  return null;
}

function isElsewhere(scene: Scene, i: number): boolean {
  const { text } = scene.reading;
  // ^GSPC, CL=F: an index, a future.
  if (text[scene.end(i)] === '=' || /[\^=]/.test(text[scene.start(i) - 1] ?? '')) return true;
  // (TSX: TXG): a place whose symbols are not in the directory.
  return scene.gap(i) === GAP.mark && FOREIGN.has(scene.word(i - 1).written);
}

/** The words that may be symbols, in order; rows of quotes are noted as the page's evidence. */
export function* findBareSymbols(scene: Scene): Generator<undefined, BareSymbol[]> {
  const { ids, vocabulary } = scene.reading.words;
  const symbols = vocabulary.map(({ written }) => symbolOf(scene, written));
  const found: BareSymbol[] = [];
  for (let at = 0; at < scene.count; at++) {
    if (at % WORDS_PER_STEP === WORDS_PER_STEP - 1) yield;
    const symbol = symbols[ids[at] ?? 0];
    if (!symbol || isElsewhere(scene, at)) continue;
    const [listing, length] = symbol;
    found.push({ at, listing, length });
    if (isQuoteRow(scene, at)) scene.evidence.quoteRows.add(listing.ticker);
  }
  return found;
}
