import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { goalLine } from './goal';
import {
  readByFastXmlParser,
  readBySaxes,
  readOwn,
  readRigidly,
  scanBytes,
} from './holdings-readers';
import { tablePieces } from './holdings-table';
import { measure } from './measure';

const RUN = fileURLToPath(new URL('../run.mjs', import.meta.url));
const SIZES = [
  { rows: 1_000, runs: 15, ofRigid: null },
  { rows: 10_000, runs: 7, ofRigid: 0.7 },
  { rows: 100_000, runs: 3, ofRigid: 0.5 },
];
const OF_SAXES = 3;
/** How many megabytes more ten times the rows may take at the highest. */
const FLAT_MB = 24;

/**
 * Times reading information tables in pieces of 64 KB beside the XML parser alone, beside
 * fast-xml-parser's tree, beside a scan that takes fields by position and checks nothing, and
 * beside one look at every byte; then the memory each needs. Returns lines to print.
 */
export function benchHoldings(): string[] {
  return [...SIZES.flatMap(timingLines), ...memoryLines()];
}

function timingLines({ rows, runs, ofRigid }: (typeof SIZES)[number]): string[] {
  const pieces = [...tablePieces(rows)];
  const sums = [readOwn, readBySaxes, readByFastXmlParser, readRigidly].map((read) => read(pieces));
  if (new Set(sums).size !== 1) throw new Error(`the readers disagree: ${sums.join(', ')}`);
  const bytes = new TextEncoder().encode(pieces.join(''));
  const [scan = 0, rigid = 0, saxes = 0, fast = 0, own = 0] = measure(
    [
      () => scanBytes(bytes),
      () => readRigidly(pieces),
      () => readBySaxes(pieces),
      () => readByFastXmlParser(pieces),
      () => readOwn(pieces),
    ],
    runs,
  );
  const pace = (ms: number) => `${(rows / ms).toFixed(0)} rows/ms`;
  const megabytes = bytes.length / 1e6;
  const lines = [
    `information table of ${rows} rows, ${megabytes.toFixed(1)} MB: ${own.toFixed(1)} ms, ` +
      `${pace(own)}; saxes alone ${pace(saxes)}, fast-xml-parser ${pace(fast)}, ` +
      `rigid scan ${pace(rigid)}, bare byte scan ${pace(scan)}`,
    goalLine(saxes / own >= OF_SAXES, `${OF_SAXES} x saxes alone`, `${(saxes / own).toFixed(1)} x`),
  ];
  const ratio = rigid / own;
  if (ofRigid !== null) {
    lines.push(goalLine(ratio >= ofRigid, `${ofRigid} x a rigid scan`, `${ratio.toFixed(2)} x`));
  }
  return lines;
}

function memoryLines(): string[] {
  const own: number[] = [];
  const lines = SIZES.map(({ rows }) => {
    const [first = 0, ...others] = ['own', 'saxes', 'fast-xml-parser', 'scan'].map((reader) =>
      grownMb(reader, rows),
    );
    own.push(first);
    const [saxes = 0, fast = 0, scan = 0] = others.map(Math.round);
    return (
      `memory grown at the highest over ${rows} rows: ${Math.round(first)} MB; saxes alone ` +
      `${saxes} MB, fast-xml-parser ${fast} MB, making the table alone ${scan} MB`
    );
  });
  const [, small = 0, large = 0] = own;
  const goal = `memory flat, at most ${FLAT_MB} MB more for ten times the rows`;
  return [...lines, goalLine(large - small <= FLAT_MB, goal, `${Math.round(large - small)} MB`)];
}

/** By how much a fresh process grows while it reads. */
function grownMb(reader: string, rows: number): number {
  const args = [RUN, 'test/bench/holdings-memory.ts', reader, String(rows)];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / 1e6;
}
