import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LIKELY } from '@/lib/core/ticker/name-score';
import { BIAS, WEIGHTS } from '@/lib/core/ticker/name-weights';
import { SYMBOL_BIAS, SYMBOL_WEIGHTS } from '@/lib/core/ticker/symbol-weights';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { readUniverse } from '@/test/inspect/read-universe';
import { LEARNT_SETS, OPEN, readOpen, readOwn } from '@/test/pages/page-sets';
import { examplesOf, type Example } from './examples';
import { fit, logit, type Column, type Row } from './fit';
import { halfStep } from './half-step';
import { PRIORS } from './priors';
import { SYMBOL_PRIORS } from './symbol-priors';

const UNIVERSE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';
const FUNDS = '../shared/detection/universe/company_tickers_mf.json';

const FOLDS = 10;
/** The odds from which on something is taken, as a logarithm; it becomes `LIKELY` points. */
const LEAST = 0.7;

/** A table of weights: one for each feature in each column, and where each column begins. */
interface Table {
  readonly what: 'names' | 'symbols';
  readonly file: string;
  readonly columns: readonly string[];
  readonly priors: Readonly<Record<string, number>>;
  /** The points that the detector has now, by feature and column, and where each column begins. */
  readonly now: Readonly<Record<string, readonly number[]>>;
  readonly begin: readonly number[];
  /** The words of the file before and after its weights. */
  readonly source: (bias: string, lines: string) => string;
}

const HEAD = '// Made by `npm run weights` from labelled pages; see test/weights.';

function typeOf(columns: readonly string[]): string {
  return `type Weights = readonly [${columns.map((column) => `${column}: number`).join(', ')}];`;
}

const NAME_COLUMNS = ['sure', 'proper', 'cut', 'word'];
const SYMBOL_COLUMNS = ['symbol', 'word', 'lower'];

const TABLES: readonly Table[] = [
  {
    what: 'names',
    file: 'name-weights.ts',
    columns: NAME_COLUMNS,
    priors: PRIORS,
    now: WEIGHTS,
    begin: BIAS,
    source: (bias, lines) => `${HEAD}

/** Points by the columns of \`columnOf\`. */
${typeOf(NAME_COLUMNS)}

export const BIAS: Weights = ${bias};

export const WEIGHTS = {
${lines}
} as const satisfies Record<string, Weights>;

/** What is known of a name and its place; \`name-features.ts\` says when. */
export type NameFeature = keyof typeof WEIGHTS;
`,
  },
  {
    what: 'symbols',
    file: 'symbol-weights.ts',
    columns: SYMBOL_COLUMNS,
    priors: SYMBOL_PRIORS,
    now: SYMBOL_WEIGHTS,
    begin: SYMBOL_BIAS,
    source: (bias, lines) => `${HEAD}

/** Points by the columns of \`symbolColumn\`. */
${typeOf(SYMBOL_COLUMNS)}

export const SYMBOL_BIAS: Weights = ${bias};

export const SYMBOL_WEIGHTS = {
${lines}
} as const satisfies Record<string, Weights>;

/** What is known of a symbol and its place; \`symbol-features.ts\` says when. */
export type SymbolFeature = keyof typeof SYMBOL_WEIGHTS;
`,
  },
];

function columnsOf({ columns, priors }: Table): Column[] {
  return columns.flatMap(() => [
    { prior: 0, isFree: true },
    ...Object.values(priors).map((prior) => ({ prior, isFree: false })),
  ]);
}

function rowOf({ priors }: Table, { column, features, isRight }: Example<string>): Row {
  const names = Object.keys(priors);
  const base = column * (names.length + 1);
  return { columns: [base, ...features.map((one) => base + 1 + names.indexOf(one))], isRight };
}

/** What would be taken on a page: of each place the likeliest reading, if it is likely enough. */
function judge(table: Table, examples: readonly Example<string>[], weights: Float64Array) {
  const best = new Map<number, { logit: number; isRight: boolean }>();
  for (const example of examples) {
    const here = { logit: logit(weights, rowOf(table, example)), isRight: example.isRight };
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
    `recall ${share(sum('right'), sum('there'))} of ${sum('there')} that can be found`
  );
}

function write(table: Table, weights: Float64Array): void {
  const names = Object.keys(table.priors);
  const size = names.length + 1;
  const line = (k: number, now: readonly number[] | undefined, shift = 0) => {
    const values = table.columns.map((_, c) => {
      const learnt = (weights[c * size + k] ?? 0) + shift;
      return halfStep(now?.[c] ?? learnt, learnt);
    });
    return `[${values.join(', ')}]`;
  };
  const lines = names.map((name, k) => `  ${name}: ${line(k + 1, table.now[name])},`).join('\n');
  const path = fileURLToPath(new URL(`../../lib/core/ticker/${table.file}`, import.meta.url));
  writeFileSync(path, table.source(line(0, table.begin, LIKELY - LEAST), lines));
}

function learn(table: Table, pages: readonly (readonly Example<string>[])[]): void {
  const rows = pages.map((page) => page.map((example) => rowOf(table, example)));
  const columns = columnsOf(table);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(rows.filter((_, i) => i % FOLDS !== fold).flat(), columns);
    return pages.filter((_, i) => i % FOLDS === fold).map((page) => judge(table, page, weights));
  });
  const weights = fit(rows.flat(), columns);
  console.log(inWords(`${table.what} on pages left out`, folds.flat()));
  const learnt = pages.map((page) => judge(table, page, weights));
  console.log(inWords(`${table.what} on pages learnt from`, learnt));
  write(table, weights);
}

/**
 * `npm run weights`: learns from the labelled pages how much each feature of a name or of a bare
 * symbol weighs, tells how well that does on pages left out, and writes the two tables of weights
 * in lib/core/ticker. What the page says of other companies depends on the weights of before, so
 * it is run until nothing changes.
 */
export async function main(): Promise<number> {
  const index = await readUniverse(UNIVERSE, FUNDS);
  const companyOf = (ticker: string) => index.listings.get(ticker as Ticker)?.cik ?? ticker;
  const pages = [...readOpen(OPEN), ...LEARNT_SETS.flatMap(readOwn)];
  const examples = pages.map(([, page]) => examplesOf(index, page, companyOf));
  for (const table of TABLES)
    learn(
      table,
      examples.map((page) => page[table.what]),
    );
  return 0;
}
