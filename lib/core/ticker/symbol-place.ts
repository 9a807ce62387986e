import type { Scene } from './scene';
import type { Listing } from './slice';
import type { Ticker } from './symbol';
import { GAP } from './text-words';

const FUND = /\b(?:ETFS?|SPDR|iShares|ProShares|QQQ|fund|trust)\b/i;

/** Whether the listing is a share of a fund, by the SEC's list of funds or by its name. */
export function isFundListing({ series, name }: Listing): boolean {
  return series !== undefined || FUND.test(name);
}

const NEAR = 3;
const LONGEST_RUN = 12;
const QUOTE =
  /^[ \t]{1,3}\$?\d[\d,]*(?:\.\d+)?[ \t]{1,3}[+\-−▲▼]?\s?\d|^[ \t]{1,2}[+\-−▲▼]\s?\$?\d/;
/** The change of the quote before, in a strip. */
const CHANGE = /[+\-−▲▼]\s?[\d.,]+%?\s{1,3}$/;
/** From so many rows of quotes on they are a table. */
export const FEWEST_ROWS = 3;

/** "AAPL 189.20 +0.4%": a line of quotes, or a strip of them. */
export function isQuoteRow(scene: Scene, i: number): boolean {
  if (!QUOTE.test(scene.reading.text.slice(scene.end(i), scene.end(i) + 24))) return false;
  // After a word, "P $41.06 +12,000" is a code; after a line's end or a number, a symbol.
  const before = scene.reading.text.slice(Math.max(0, scene.start(i) - 12), scene.start(i));
  return scene.gap(i) === GAP.line || CHANGE.test(before) || scene.word(i).written.length > 2;
}

/** Whether a name of the symbol's own company stands directly before or after it. */
export function ownNameBeside(scene: Scene, i: number, listing: Listing): boolean {
  for (let near = i - NEAR; near <= i + NEAR; near++) {
    if (near === i || near < 0) continue;
    if (near < i ? scene.gap(i) === GAP.sentence : scene.gap(i + 1) === GAP.sentence) continue;
    for (const alias of scene.aliases(near)) {
      if (alias.cik !== listing.cik || near + alias.words.length < i - 1) continue;
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
export function isInRun(scene: Scene, i: number): boolean {
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
