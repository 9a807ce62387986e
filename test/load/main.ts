import { loadavg } from 'node:os';
import { findBrowser } from '@/test/browser/find-browser';
import { isLinear, linesOf, type LoadTable } from './growth';
import { startLoadWorld, type LoadWorld } from './load-world';
import { loadHovers } from './hovers';
import { loadMentions, loadTabs } from './in-tabs';
import { loadFilings, loadFunds, loadWatch } from './stored';

const PARTS: Readonly<Record<string, (world: LoadWorld) => Promise<LoadTable>>> = {
  watch: loadWatch,
  filings: loadFilings,
  funds: loadFunds,
  tabs: loadTabs,
  mentions: loadMentions,
  hovers: loadHovers,
};

/**
 * `npm run load`, or `npm run load -- hovers`: how the built extension bears much of everything in
 * Chromium, at one, two and four times the size. Each part has a browser of its own. Returns 1 when
 * anything grows faster than its size.
 */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    console.log(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const found = findBrowser();
  if (!found) {
    console.log('Load: SKIPPED, as no Chromium, Chrome or Edge was found. CHROMIUM can name one.');
    return 0;
  }
  let steep = 0;
  for (const [name, part] of Object.entries(PARTS)) {
    if (args.length > 0 && !args.includes(name)) continue;
    const begun = performance.now();
    const world = await startLoadWorld(found);
    try {
      const table = await part(world);
      for (const line of linesOf(table)) console.log(line);
      steep += table.lines.filter((line) => !isLinear(line)).length;
    } finally {
      await world.close();
    }
    const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
    console.log(`  ${seconds} s; load of the machine ${loadavg()[0]?.toFixed(1)}\n`);
  }
  return steep === 0 ? 0 : 1;
}
