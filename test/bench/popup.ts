import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@/test/browser/find-browser';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { stopWorker } from '@/test/browser/stop-worker';
import { startReplica } from '@/test/replica/server';
import { runTool } from '@/test/suite/run-tool';
import { goalLine } from './goal';
import { median } from './measure';
import { openTimed, type OpeningTimes } from './popup-opening';
import { keepFront, storeWatch } from './popup-world';
import { watchWorld } from './watch-world';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const SIZES = [10, 1_000] as const;
const ROUNDS = 15;
const GOAL_MS = 100;

/**
 * An extension page with one word and one script: what the browser itself takes to start a process,
 * to load from a package and to paint.
 */
const FLOOR =
  '<!doctype html><title>Floor</title><p class="first">Floor</p><script type="module" src="/floor.js"></script>';

/**
 * How long the popup takes from the beginning of its navigation until its first lines are painted,
 * and until it answers, beside a floor that is opened in turns with it: in Chromium, for a short
 * list and a long one, with a stopped worker and a running one. Returns lines to print.
 */
export async function benchPopup(rounds = ROUNDS): Promise<string[]> {
  const found = findBrowser();
  if (!found) return ['The popup: SKIPPED, as no Chromium, Chrome or Edge was found.'];
  if (!existsSync(EXTENSION)) await runTool('wxt', 'build', '--level', 'warn');
  const extension = withFloor();
  const replica = await startReplica({ edgarFolder: null });
  const viewport = { width: 380, height: 560 };
  const browser = await launchBrowser({
    browser: found,
    extension,
    replica,
    headless: true,
    viewport,
  });
  const lines = [
    'The popup, ms from the beginning of its navigation by its own clock: median (95th percentile)',
  ];
  try {
    for (const size of SIZES) {
      await storeWatch(browser, watchWorld(size));
      await keepFront(browser, size);
      for (const worker of ['stopped', 'running'] as const) {
        const times = await inTurns(browser, worker === 'stopped', rounds);
        lines.push(...linesOf(times, `${size.toLocaleString('en-US')} entries, worker ${worker}`));
      }
    }
    return lines;
  } finally {
    await browser.close();
    await replica.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** The built extension with the floor's page beside its own. */
function withFloor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-popup-'));
  cpSync(EXTENSION, folder, { recursive: true });
  writeFileSync(join(folder, 'floor.html'), FLOOR);
  writeFileSync(join(folder, 'floor.js'), "performance.mark('floor');\n");
  return folder;
}

interface Turns {
  readonly floor: OpeningTimes[];
  readonly ours: OpeningTimes[];
}

/** Opens the floor and the popup one after the other, so that the machine's load is shared. */
async function inTurns(
  browser: LaunchedBrowser,
  isStopped: boolean,
  rounds: number,
): Promise<Turns> {
  const times: Turns = { floor: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    for (const page of ['floor', 'ours'] as const) {
      // Whatever was opened before may have woken it, or not.
      if (isStopped) await stopWorker(browser).catch(() => null);
      else await keepFront(browser, null);
      times[page].push(await openTimed(browser, page === 'floor' ? 'floor.html' : 'popup.html'));
    }
  }
  return times;
}

function linesOf({ floor, ours }: Turns, title: string): string[] {
  const [base, first] = [floor.map(({ first: ms }) => ms), ours.map(({ first: ms }) => ms)];
  const living = ours.map(({ living: ms }) => ms);
  const added = first.map((ms, turn) => ms - (base[turn] ?? Number.NaN));
  const ratio = median(first) / median(base);
  const figures = [
    `floor ${shown(base)}`,
    `first lines ${shown(first)}, ${ratio.toFixed(2)} times the floor`,
    `of that ours ${shown(added)}`,
    `answers ${shown(living)}`,
  ];
  const goal = `first lines within ${GOAL_MS} ms of the floor, ${title}`;
  return [
    `  ${title}: ${figures.join('; ')}`,
    goalLine(median(added) <= GOAL_MS, goal, `${median(added).toFixed(0)} ms`),
    goalLine(
      median(first) <= GOAL_MS,
      `first lines within ${GOAL_MS} ms, the browser's own time included, ${title}`,
      `${median(first).toFixed(0)} ms, at best ${Math.min(...first).toFixed(0)}`,
    ),
  ];
}

function shown(values: readonly number[]): string {
  const ordered = values.toSorted((a, b) => a - b);
  const late = ordered[Math.ceil(ordered.length * 0.95) - 1] ?? Number.NaN;
  return `${median(values).toFixed(0)} (${late.toFixed(0)})`;
}
