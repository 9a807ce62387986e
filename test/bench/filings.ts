import { existsSync, readFileSync } from 'node:fs';
import { parseAccession } from '@/lib/core/edgar/accession';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { holdingsOf, transactionsOf, type ReadFiling } from '@/lib/core/insider/transaction';
import { addDays } from '@/lib/core/iso-date';
import { buildSignals } from '@/lib/core/signal/build-signals';
import { form4 } from '@/test/replica/build/form4';
import { casesFor } from '@/test/replica/facts/cases';
import { listRecorded } from '@/test/unit/form4/recorded-filings';
import { BENCH_TODAY, busyCompany, BUSY_ISSUER } from './busy-company';
import { grepFields, parseFast, scanOnly } from './filing-parsers';
import { goalLine } from './goal';
import { leastDisturbed, measure } from './measure';

/** The least throughput as a multiple of fast-xml-parser's. */
const FASTER = 4;
const FILINGS = 1_000;
const RUNS = 25;
const MOST_MS = 50;
/** How far from proportion the time for four times the filings may be. */
const LINEAR = 1.25;
/** What the first lists of a long-held company take; nothing is missing since. */
const HELD_DAYS = 1_500;

/**
 * Times reading and classifying ownership forms beside fast-xml-parser, which stops at a tree of
 * objects, beside a few regular expressions, and beside one bare pass over the same characters.
 * Nothing is kept of a form once it is read, by either. With the real filings of the folder `real`,
 * where it is. Returns lines to print.
 */
export function benchReading(real: string): string[] {
  const invented = casesFor(BENCH_TODAY)
    .flatMap(({ filings }) => filings)
    .filter((facts) => !facts.broken)
    .map(form4);
  const lines = readingLines('forms of the replica', invented);
  if (!existsSync(real))
    return [...lines, 'real forms: not at hand, they lie beside the repository'];
  const forms = listRecorded(real).map((path) => readFileSync(path, 'utf8'));
  return [...lines, ...readingLines('real forms', forms)];
}

function readingLines(title: string, forms: readonly string[]): string[] {
  const each = (read: (form: string) => unknown) => () => {
    // No list of the results: trees that outlive their turn would cost their reader a collection.
    for (const form of forms) read(form);
  };
  const readers = [scanOnly, grepFields, parseFast, readAndClassify];
  const [scan = 0, grep = 0, fast = 0, own = 0] = measure(readers.map(each), RUNS, leastDisturbed);
  const characters = forms.reduce((sum, form) => sum + form.length, 0);
  const pace = (ms: number) => `${(characters / 1_000 / ms).toFixed(1)} MB/s`;
  const ratio = fast / own;
  return [
    `${forms.length} ${title}, ${(characters / 1_000).toFixed(0)} kB, read and classified: ` +
      `${own.toFixed(1)} ms, ${pace(own)}; fast-xml-parser's tree ${pace(fast)}, ` +
      `${(own / scan).toFixed(1)} x a bare scan, ${(own / grep).toFixed(1)} x regular expressions`,
    goalLine(ratio >= FASTER, `${FASTER} x fast-xml-parser`, `${ratio.toFixed(1)} x`),
  ];
}

function readAndClassify(xml: string): number {
  const document = readOwnership(xml);
  const accession = parseAccession('0009990800-26-000001');
  if (!document.ok || !accession) return 0;
  const filing = { accession, filedOn: BENCH_TODAY, document: document.value };
  return transactionsOf(filing, BUSY_ISSUER).length;
}

/**
 * Times what follows the parsing of one company's filings, classes, events and signals, at 1x, 2x
 * and 4x, beside one pass that sums the shares of the rows. Returns lines to print.
 */
export function benchSignals(): string[] {
  const sizes = [FILINGS, FILINGS * 2, FILINGS * 4].map(busyCompany);
  const times = measure(
    sizes.map((filings) => () => toSignals(filings)),
    RUNS,
    leastDisturbed,
  );
  const floors = measure(
    sizes.map((filings) => () => sumShares(filings)),
    RUNS,
    leastDisturbed,
  );
  const [base = 0] = times;
  const toLinear = times.map((time, at) => time / base / 2 ** at);
  const most = Math.max(...toLinear);
  return [
    ...sizes.map(
      (filings, at) =>
        `${filings.length} filings of one company to ${toSignals(filings)} signals: ` +
        `${times[at]?.toFixed(1)} ms, ${toLinear[at]?.toFixed(2)} to linear, ` +
        `${((times[at] ?? 0) / (floors[at] ?? 1)).toFixed(0)} x one pass over the rows`,
    ),
    goalLine(base <= MOST_MS, `${FILINGS} filings within ${MOST_MS} ms`, `${base.toFixed(1)} ms`),
    goalLine(most <= LINEAR, 'cost linear in filings', `${most.toFixed(2)} of proportion at most`),
  ];
}

function toSignals(filings: readonly ReadFiling[]): number {
  const rows = filings.flatMap((filing) => transactionsOf(filing, BUSY_ISSUER));
  const events = tradeEvents(rows, filings.flatMap(holdingsOf));
  return buildSignals({
    today: BENCH_TODAY,
    heldSince: addDays(BENCH_TODAY, -HELD_DAYS),
    heldUntil: BENCH_TODAY,
    gaps: [],
    events,
    acceptedAt: new Map(
      filings.map(({ accession, filedOn }) => [accession, `${filedOn}T22:30:00Z`]),
    ),
    outstanding: null,
  }).length;
}

function sumShares(filings: readonly ReadFiling[]): number {
  const rows = filings.flatMap(({ document }) => document.rows);
  return rows.reduce((sum, { shares }) => sum + (shares ?? 0), 0);
}
