import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTIVITIES } from '@/test/faults/activities/activities';
import { FAULTS } from '@/test/faults/faults/faults';
import { runCell } from '@/test/faults/run-cell';
import { chromiumHouse, type Playhouse } from '@/test/faults/stage';
import { makeTemplate } from '@/test/faults/template';
import { builtExtension, findCurrentBrowser } from './browser-here';

// The cells of the fault matrix that tell most; `npm run faults` plays all of it.

const CELLS = [
  ['host down', 'first install'],
  ['extension updated', 'hover'],
  ['IndexedDB deleted', 'hover'],
  ['IndexedDB blocked', 'watch poll'],
  ['database of version 3', 'watch poll'],
  ['database of version 6', 'watch poll'],
  ['403 rate block', '13F load'],
  ['database of a newer version', 'export'],
  ['browser killed', 'import'],
  ['storage quota reached', 'import'],
] as const;

let house: Playhouse;
let profile: string;
beforeAll(async () => {
  house = chromiumHouse(findCurrentBrowser(), builtExtension('chrome'));
  profile = await makeTemplate(house);
}, 120_000);
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

test.each(CELLS)(
  '%s, then %s: nothing is lost, it is told, made good, and never asked in a storm',
  async (faultName, activityName) => {
    const fault = FAULTS.find(({ name }) => name === faultName);
    const activity = ACTIVITIES.find(({ name }) => name === activityName);
    if (!fault || !activity) throw new Error('There is no such cell.');
    expect((await runCell(house, profile, fault, activity)).wrong).toEqual([]);
  },
  180_000,
);
