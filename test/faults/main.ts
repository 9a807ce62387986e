import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { obtainBrowser } from '@/test/browser/install-browser';
import { ROOT } from '@/test/suite/run-tool';
import { ACTIVITIES } from './activities/activities';
import { FAULTS } from './faults/faults';
import { whyNotPlayed } from './not-played';
import { tableOf, type Cell } from './print-table';
import { runCell } from './run-cell';
import { chromiumHouse, type Playhouse } from './stage';
import { makeTemplate } from './template';

/** So many cells are played at a time. */
const LANES = 3;

/**
 * Plays every fault with every activity on the built extension, and prints the matrix with the
 * requests of each cell. `--fault=PATTERN` and `--activity=PATTERN` choose those whose names match.
 * Returns 1 where anything did not hold.
 */
export async function main(args: string[]): Promise<number> {
  const found = obtainBrowser();
  if (!found.ok) throw new Error(found.problem);
  const house = chromiumHouse(found.value, join(ROOT, '.output/chrome-mv3'));
  const faults = FAULTS.filter(({ name }) => option(args, 'fault').test(name));
  const activities = ACTIVITIES.filter(({ name }) => option(args, 'activity').test(name));
  const wanted = faults.flatMap((fault) => activities.map((activity) => ({ fault, activity })));
  const begunMs = Date.now();
  const profile = await makeTemplate(house);
  try {
    const cells = await playAll(house, profile, wanted);
    console.log(`\n${tableOf(cells)}, in ${Math.round((Date.now() - begunMs) / 1_000)} s`);
    const broken = cells.filter((cell) => 'wrong' in cell && cell.wrong.length > 0).length;
    return broken > 0 ? 1 : 0;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Wanted = {
  readonly fault: (typeof FAULTS)[number];
  readonly activity: (typeof ACTIVITIES)[number];
};

async function playAll(
  house: Playhouse,
  profile: string,
  wanted: readonly Wanted[],
): Promise<Cell[]> {
  const cells: Cell[] = [];
  const left = wanted.map((cell, at) => ({ ...cell, at }));
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { fault, activity, at } = next;
      const why = whyNotPlayed(fault, activity);
      const names = { fault: fault.name, activity: activity.name };
      const cell =
        why === null ? await runCell(house, profile, fault, activity) : { ...names, why };
      cells[at] = cell;
      if ('wrong' in cell) {
        const word =
          cell.wrong.length === 0 ? 'held' : `BROKE: ${cell.wrong.join('; ').slice(0, 700)}`;
        console.log(`${(cell.ms / 1000).toFixed(1)} s  ${fault.name} × ${activity.name}: ${word}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return cells;
}

function option(args: readonly string[], name: string): RegExp {
  const start = `--${name}=`;
  return new RegExp(args.find((arg) => arg.startsWith(start))?.slice(start.length) ?? '');
}
