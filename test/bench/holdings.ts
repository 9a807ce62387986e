import { goalLine } from './goal';
import type { ReaderName } from './holdings-once';
import { timeReaders, type ReaderTimes } from './holdings-times';
import { TaskBrowser } from './task-browser';

const SMALL = { rows: 1_000, prefix: '', runs: 25, ofRigid: null };
const MIDDLE = { rows: 10_000, prefix: 'ns1:', runs: 15, ofRigid: 0.7 };
const LARGE = { rows: 110_000, prefix: 'ns1:', runs: 5, ofRigid: 0.5 };
const SIZES = [SMALL, MIDDLE, { rows: 50_000, prefix: '', runs: 5, ofRigid: 0.7 }, LARGE];
const OF_SAXES = 3;
/** How many megabytes more eleven times the rows may take at the highest. */
const FLAT_MB = 24;
const READERS: readonly (readonly [ReaderName, string])[] = [
  ['own', 'ours'],
  ['saxes', 'saxes alone'],
  ['fast', 'fast-xml-parser'],
  ['dom', 'DOMParser'],
  ['scan', 'making the table alone'],
];

/**
 * Times reading information tables in pieces of 64 KB beside saxes alone, fast-xml-parser and the
 * browser's DOMParser, beside a scan that takes fields by position and checks nothing, and beside
 * one look at every byte; then the memory each needs. In Chromium where there is one, else in Node.
 * Returns lines to print.
 */
export function benchHoldings(): Promise<string[]> {
  return TaskBrowser.during(async (browser) => {
    const lines = [`Information tables in ${browser?.title ?? `Node ${process.version}`}`];
    for (const size of SIZES) {
      const { rows, prefix, runs } = size;
      const asked = { rows, prefix, runs };
      const times = browser ? await browser.run('timeReaders', asked) : timeReaders(asked);
      lines.push(...timingLines(size, times));
    }
    return [...lines, ...(await memoryLines(browser))];
  });
}

function timingLines({ rows, ofRigid }: (typeof SIZES)[number], times: ReaderTimes): string[] {
  const { megabytes, own, rigid, saxes, fast, dom, scan } = times;
  const pace = (ms: number) => (rows / ms).toFixed(0);
  const byDom = dom === null ? '' : `DOMParser ${pace(dom)}, `;
  const lines = [
    `${rows} rows, ${megabytes.toFixed(1)} MB: ${own.toFixed(1)} ms; thousand rows per second: ` +
      `ours ${pace(own)}, saxes alone ${pace(saxes)}, fast-xml-parser ${pace(fast)}, ${byDom}` +
      `rigid scan ${pace(rigid)}, bare byte scan ${pace(scan)}`,
    goalLine(saxes / own >= OF_SAXES, `${OF_SAXES} x saxes alone`, `${(saxes / own).toFixed(1)} x`),
  ];
  const [ratio, figure] = [rigid / own, `${(rigid / own).toFixed(2)} x`];
  if (ofRigid === null) return [...lines, `        beside a rigid scan: ${figure}`];
  return [...lines, goalLine(ratio >= ofRigid, `${ofRigid} x a rigid scan`, figure)];
}

async function memoryLines(browser: TaskBrowser | null): Promise<string[]> {
  const own: number[] = [];
  const lines: string[] = [];
  for (const { rows, prefix } of [MIDDLE, LARGE]) {
    const figures: string[] = [];
    for (const [reader, words] of READERS) {
      const grown = (await browser?.grown('readOnce', { reader, rows, prefix })) ?? null;
      if (grown === null) return ['Memory: SKIPPED, as Linux alone tells it of a Chromium.'];
      if (reader === 'own') own.push(grown / 1e6);
      figures.push(`${words} ${(grown / 1e6).toFixed(0)}`);
    }
    lines.push(`memory grown at the highest over ${rows} rows, in MB: ${figures.join(', ')}`);
  }
  const [small = 0, large = 0] = own;
  const goal = `memory flat, at most ${FLAT_MB} MB more for eleven times the rows`;
  return [...lines, goalLine(large - small <= FLAT_MB, goal, `${(large - small).toFixed(0)} MB`)];
}
