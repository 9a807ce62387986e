import type { StoreTimes } from './fund-store';
import { goalLine } from './goal';
import { TaskBrowser } from './task-browser';

const SIZES = [
  { managers: 60, stores: 5, goals: { storeMs: 500, coldMs: 25, warmMs: 0.2 } },
  { managers: 500, stores: 1, goals: null },
];

/**
 * Times, in Chromium's own databases, keeping eight quarters of followed managers, working out what
 * they did, and asking that of one company: with nothing but the open database, and from memory.
 * Returns lines to print; without a browser one that says so.
 */
export function benchFunds(): Promise<string[]> {
  return TaskBrowser.during(async (browser) => {
    if (!browser) return ['Followed funds: SKIPPED, as no Chromium, Chrome or Edge was found.'];
    const lines = [`Followed funds in ${browser.title}, 8 quarters`];
    for (const size of SIZES) {
      const { managers, stores } = size;
      lines.push(...storeLines(size, await browser.run('storeAndAsk', { managers, stores })));
    }
    return lines;
  });
}

function storeLines({ managers, goals }: (typeof SIZES)[number], times: StoreTimes): string[] {
  const { positions, pack, store, storeEach, workOut, cold, warm } = times;
  const [cold95, warm95] = [percentile(cold, 0.95), percentile(warm, 0.95)];
  const lines = [
    `${managers} managers, ${positions} positions: packed and stored at once in ` +
      `${store.toFixed(0)} ms (packing ${pack.toFixed(0)} ms), filing by filing as they arrive in ` +
      `${storeEach.toFixed(0)} ms; two quarters worked out in ${workOut.toFixed(0)} ms; what they ` +
      `did in a company, median / 95th percentile: database open ` +
      `${percentile(cold, 0.5).toFixed(2)} / ${cold95.toFixed(2)} ms, from memory ` +
      `${percentile(warm, 0.5).toFixed(3)} / ${warm95.toFixed(3)} ms`,
  ];
  if (!goals) return lines;
  const { storeMs, coldMs, warmMs } = goals;
  return [
    ...lines,
    goalLine(store <= storeMs, `stored within ${storeMs} ms`, `${store.toFixed(0)} ms`),
    goalLine(cold95 <= coldMs, `cold within ${coldMs} ms`, `${cold95.toFixed(2)} ms`),
    goalLine(warm95 <= warmMs, `warm within ${warmMs} ms`, `${warm95.toFixed(3)} ms`),
  ];
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN;
}
