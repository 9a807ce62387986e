import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { detectText } from '@/test/inspect/detect-text';
import { readUniverse } from '@/test/inspect/read-universe';
import { readLabelledPage, type LabelledPage } from './read-page';
import { scorePages, type Score } from './score';

const UNIVERSE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';
const FUNDS = '../shared/detection/universe/company_tickers_mf.json';
const OPEN = '../shared/detection/open';
const isHere = existsSync(UNIVERSE) && existsSync(FUNDS);
const NEEDS = isHere ? '' : ' (skipped without ../shared)';

const INDEX: DirectoryIndex | null = isHere ? await readUniverse(UNIVERSE, FUNDS) : null;

function readOwn(folder: string): [string, LabelledPage][] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => [name, readLabelledPage(readFileSync(join(folder, name), 'utf8'))]);
}

/** The open pages keep their labels in a file beside the text. */
function readOpen(): [string, LabelledPage][] {
  const names = readdirSync(OPEN).filter((name) => name.endsWith('.txt'));
  return names.map((name) => {
    const read = (file: string) => readFileSync(join(OPEN, file), 'utf8');
    const labels = JSON.parse(read(name.replace(/txt$/, 'json'))) as Omit<LabelledPage, 'text'>;
    return [name, { ...labels, text: read(name) }];
  });
}

function score(index: DirectoryIndex, pages: readonly [string, LabelledPage][]): Score {
  const companyOf = (ticker: string) => index.listings.get(ticker as Ticker)?.cik ?? ticker;
  const read = pages.map(([name, page]) => {
    return { name, page, found: detectText(index, page.text).mentions };
  });
  return scorePages(read, companyOf);
}

function print(set: string, { precision, recall, right, wrong, missed, clean, nonStock }: Score) {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `${set}: precision ${percent(precision)}, recall ${percent(recall)} ` +
      `(${right} right, ${wrong.length} wrong, ${missed.length} missed), ` +
      `${clean} of ${nonStock} pages that are not about shares are clean`,
  );
}

describe(`labelled pages${NEEDS}`, () => {
  // The least that each set must reach; the sets of the repository a point below what they do.
  test.skipIf(!INDEX).each<[string, () => [string, LabelledPage][], number, number]>([
    ['tuned', () => readOwn('test/pages/tuned'), 0.98, 0.98],
    ['held-out', () => readOwn('test/pages/held-out'), 0.98, 0.95],
    ['fresh', () => readOwn('test/pages/fresh'), 0.98, 0.95],
    ['open', readOpen, 0.99, 0.97],
  ])('%s', (set, readPages, precision, recall) => {
    if (!INDEX) return;
    const found = score(INDEX, readPages());
    print(set, found);
    expect(found.right).toBeGreaterThan(0);
    expect(found.precision, found.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(found.recall, found.missed.join('\n')).toBeGreaterThanOrEqual(recall);
    expect(found.clean).toBe(found.nonStock);
  });
});
