import { existsSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@/test/browser/find-browser';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { stopWorker } from '@/test/browser/stop-worker';
import { startReplica } from '@/test/replica/server';
import { runTool } from '@/test/suite/run-tool';
import { goalLine } from './goal';
import { median } from './measure';
import { openTimed, type OpeningTimes } from './popup-opening';
import { POPUP_PAGES, popupPages, type PopupPage } from './popup-pages';
import { keepFront, putAtButton, storeWatch } from './popup-world';
import { watchWorld } from './watch-world';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const SIZES = [10, 1_000] as const;
const ROUNDS = 15;
const GOAL_MS = 100;

/** What is opened rests this long before the next press, with the process it ran in. */
const REST_MS = 400;

/**
 * How long the popup takes at the toolbar button, in a process that has to be started: from the
 * beginning of its navigation until its first lines are painted, and until it answers. A floor and
 * the popup that starts with React are opened in turns with it, for a short list and a long one,
 * with a stopped worker and a running one. Returns lines to print.
 */
export async function benchPopup(rounds = ROUNDS): Promise<string[]> {
  const found = findBrowser();
  if (!found) return ['The popup: SKIPPED, as no Chromium, Chrome or Edge was found.'];
  if (!existsSync(EXTENSION)) await runTool('wxt', 'build', '--level', 'warn');
  const extension = await popupPages(EXTENSION);
  const replica = await startReplica({ edgarFolder: null });
  const browser = await launchBrowser({ browser: found, extension, replica, headless: true });
  const lines = [
    `The popup at the toolbar button, ms, median (95th percentile) of ${rounds}; load ${loadavg()[0]?.toFixed(1)}`,
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

type Turns = Readonly<Record<PopupPage, OpeningTimes[]>>;

/** Opens the pages one after the other, so that the machine's load is shared. */
async function inTurns(
  browser: LaunchedBrowser,
  isStopped: boolean,
  rounds: number,
): Promise<Turns> {
  const times: Turns = { floor: [], naive: [], popup: [] };
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  for (let round = 0; round < rounds; round++) {
    for (const which of POPUP_PAGES) {
      await putAtButton(browser, `${which}.html`);
      // Whatever was opened before may have woken it, or not.
      if (isStopped) await stopWorker(browser).catch(() => null);
      else await keepFront(browser, null);
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      times[which].push(await openTimed(page, browser, which));
    }
  }
  return times;
}

function linesOf({ floor, naive, popup }: Turns, title: string): string[] {
  const [base, plain, ours] = [floor, naive, popup].map((of) => of.map(({ first }) => first));
  if (!base || !plain || !ours) return [];
  const [added, late] = [ours, plain].map((of) => of.map((ms, at) => ms - (base[at] ?? NaN)));
  const figures = [
    `floor ${shown(base)}`,
    `React from the start ${shown(plain)}, ${shown(late ?? [])} over the floor`,
    `first lines ${shown(ours)}, ${shown(added ?? [])} over the floor`,
    `${(median(ours) / median(plain)).toFixed(2)} times React from the start`,
    `from the press ${shown(popup.map(({ pressed }) => pressed))}, the floor ${shown(floor.map(({ pressed }) => pressed))}`,
    `answers ${shown(popup.map(({ living }) => living))}, React from the start ${shown(naive.map(({ living }) => living))}`,
  ];
  const [over, whole] = [median(added ?? []), median(ours)];
  return [
    `  ${title}:`,
    ...figures.map((figure) => `    ${figure}`),
    goalLine(
      over <= GOAL_MS,
      `within ${GOAL_MS} ms of the floor, ${title}`,
      `${over.toFixed(0)} ms`,
    ),
    goalLine(
      whole <= GOAL_MS,
      `within ${GOAL_MS} ms, the browser's own time included, ${title}`,
      `${whole.toFixed(0)} ms, at best ${Math.min(...ours).toFixed(0)}`,
    ),
  ];
}

function shown(values: readonly number[]): string {
  const ordered = values.toSorted((a, b) => a - b);
  const late = ordered[Math.ceil(ordered.length * 0.95) - 1] ?? Number.NaN;
  return `${median(values).toFixed(0)} (${late.toFixed(0)})`;
}
