import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LIKELY } from '@/lib/core/ticker/name-score';
import type { NameFeature } from '@/lib/core/ticker/name-weights';
import type { NameTrust } from '@/lib/core/ticker/slice';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { readUniverse } from '@/test/inspect/read-universe';
import { LEARNT_SETS, OPEN, readOpen, readOwn } from '@/test/pages/page-sets';
import { examplesOf, type Example } from './examples';
import { fit, logit, type Column, type Row } from './fit';
import { PRIORS } from './priors';

const UNIVERSE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';
const FUNDS = '../shared/detection/universe/company_tickers_mf.json';
const TARGET = fileURLToPath(new URL('../../lib/core/ticker/name-weights.ts', import.meta.url));

const TRUSTS: readonly NameTrust[] = ['sure', 'proper', 'word'];
const FEATURES = Object.keys(PRIORS) as NameFeature[];
const FOLDS = 10;
/** The odds from which on a name is taken, as a logarithm; it becomes `LIKELY` points. */
const LEAST = 0.6;

const COLUMNS: readonly Column[] = TRUSTS.flatMap(() => [
  { prior: 0, isFree: true },
  ...FEATURES.map((feature) => ({ prior: PRIORS[feature], isFree: false })),
]);

function rowOf({ trust, features, isRight }: Example): Row {
  const base = TRUSTS.indexOf(trust) * (FEATURES.length + 1);
  return { columns: [base, ...features.map((f) => base + 1 + FEATURES.indexOf(f))], isRight };
}

/** What would be taken on a page: of each place the likeliest reading, if it is likely enough. */
function judge(examples: readonly Example[], weights: Float64Array) {
  const best = new Map<number, { logit: number; isRight: boolean }>();
  for (const example of examples) {
    const here = { logit: logit(weights, rowOf(example)), isRight: example.isRight };
    if (here.logit > (best.get(example.place)?.logit ?? -Infinity)) best.set(example.place, here);
  }
  const taken = [...best.values()].filter((one) => one.logit >= LEAST);
  const there = new Set(examples.filter(({ isRight }) => isRight).map(({ place }) => place));
  return {
    right: taken.filter(({ isRight }) => isRight).length,
    taken: taken.length,
    there: there.size,
  };
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}

function inWords(what: string, sums: readonly ReturnType<typeof judge>[]): string {
  const sum = (key: keyof ReturnType<typeof judge>) => sums.reduce((all, one) => all + one[key], 0);
  return (
    `${what}: precision ${share(sum('right'), sum('taken'))}, ` +
    `recall ${share(sum('right'), sum('there'))} of ${sum('there')} names that can be found`
  );
}

function write(weights: Float64Array): void {
  const size = FEATURES.length + 1;
  const line = (k: number, shift = 0) =>
    TRUSTS.map((_, t) => Math.round(10 * ((weights[t * size + k] ?? 0) + shift)) / 10 + 0).join(
      ', ',
    );
  const lines = FEATURES.map((feature, k) => `  ${feature}: [${line(k + 1)}],`);
  const source = `// Made by \`npm run weights\` from labelled pages; see test/weights.

/** Points for names that are \`sure\`, \`proper\` and \`word\`. */
type Weights = readonly [sure: number, proper: number, word: number];

export const BIAS: Weights = [${line(0, LIKELY - LEAST)}];

export const WEIGHTS = {
${lines.join('\n')}
} as const satisfies Record<string, Weights>;

/** What is known of a name and its place; \`name-features.ts\` says when. */
export type NameFeature = keyof typeof WEIGHTS;
`;
  writeFileSync(TARGET, source);
}

/**
 * `npm run weights`: learns from the labelled pages how much each feature of a name weighs, tells
 * how well that does on pages left out, and writes lib/core/ticker/name-weights.ts. What the page
 * says of other companies depends on the weights of before, so it is run until nothing changes.
 */
export async function main(): Promise<number> {
  const index = await readUniverse(UNIVERSE, FUNDS);
  const companyOf = (ticker: string) => index.listings.get(ticker as Ticker)?.cik ?? ticker;
  const pages = [...readOpen(OPEN), ...LEARNT_SETS.flatMap(readOwn)];
  const examples = pages.map(([, page]) => examplesOf(index, page, companyOf));
  const rows = examples.map((page) => page.map(rowOf));
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(rows.filter((_, i) => i % FOLDS !== fold).flat(), COLUMNS);
    return examples.filter((_, i) => i % FOLDS === fold).map((page) => judge(page, weights));
  });
  const weights = fit(rows.flat(), COLUMNS);
  console.log(inWords('pages left out', folds.flat()));
  console.log(
    inWords(
      'pages learnt from',
      examples.map((page) => judge(page, weights)),
    ),
  );
  write(weights);
  return 0;
}
