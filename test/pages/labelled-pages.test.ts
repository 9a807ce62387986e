import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { detectText } from '@/test/inspect/detect-text';
import { readUniverse } from '@/test/inspect/read-universe';
import { OPEN, readOpen, readOwn } from './page-sets';
import type { LabelledPage } from './read-page';
import { scorePages, type Score } from './score';

const UNIVERSE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';
const FUNDS = '../shared/detection/universe/company_tickers_mf.json';
const isHere = existsSync(UNIVERSE) && existsSync(FUNDS);
const NEEDS = isHere ? '' : ' (skipped without ../shared)';

const INDEX: DirectoryIndex | null = isHere ? await readUniverse(UNIVERSE, FUNDS) : null;

function score(index: DirectoryIndex, pages: ReturnType<Bound['read']>): Score {
  const companyOf = (ticker: string) => index.listings.get(ticker as Ticker)?.cik ?? ticker;
  const read = pages.map(([name, page]) => {
    return { name, page, found: detectText(index, page.text).mentions };
  });
  return scorePages(read, companyOf);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function inWords(set: string, { precision, recall, right, wrong, missed, clean, nonStock }: Score) {
  return (
    `${set}: precision ${percent(precision)}, recall ${percent(recall)} ` +
    `(${right} right, ${wrong.length} wrong, ${missed.length} missed), ` +
    `${clean} of ${nonStock} pages that are not about shares are clean`
  );
}

interface Bound {
  readonly set: string;
  readonly read: () => readonly (readonly [string, LabelledPage])[];
  readonly precision: number;
  readonly recall: number;
  /** How many of the pages that are not about shares must hold nothing wrong. */
  readonly clean: number;
}

// What the open pages must reach, and the repository's own about a point below what they do. The
// weights are learnt from all of these but `unseen`, which was labelled before the detector was run
// on it and is never learnt from: 33 pages had 98.5 % and 81.1 % at first look, ten of the later
// twenty 96.7 % and 89.2 %, and the last ten, first read when all was settled, 98.7 % and 91.3 %.
// `second` and `third` are 36 pages each of two other writers: at first look 97.3 % and 90.1 %, and
// 93.8 % and 80.2 %. Tables of glued cells were mended after one half of `third` was read; the other
// half, every second page, was not, and went from 93.6 % and 80.6 % to 96.8 % and 88.4 %.
const BOUNDS: readonly Bound[] = [
  { set: 'open', read: () => readOpen(OPEN), precision: 0.99, recall: 0.97, clean: 14 },
  { set: 'tuned', read: () => readOwn('tuned'), precision: 0.98, recall: 0.96, clean: 8 },
  { set: 'held-out', read: () => readOwn('held-out'), precision: 0.96, recall: 0.888, clean: 10 },
  { set: 'fresh', read: () => readOwn('fresh'), precision: 0.976, recall: 0.928, clean: 7 },
  { set: 'final', read: () => readOwn('final'), precision: 0.983, recall: 0.937, clean: 6 },
  { set: 'unseen', read: () => readOwn('unseen'), precision: 0.976, recall: 0.914, clean: 8 },
  { set: 'second', read: () => readOwn('second'), precision: 0.963, recall: 0.891, clean: 10 },
  { set: 'third', read: () => readOwn('third'), precision: 0.96, recall: 0.872, clean: 11 },
];

describe(`labelled pages${NEEDS}`, () => {
  test.skipIf(!INDEX).each(BOUNDS)('$set', ({ set, read, precision, recall, clean }) => {
    if (!INDEX) return;
    const found = score(INDEX, read());
    console.log(inWords(set, found));
    expect(found.precision, found.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(found.recall, found.missed.join('\n')).toBeGreaterThanOrEqual(recall);
    expect(found.clean, found.wrong.join('\n')).toBeGreaterThanOrEqual(clean);
  });
});
