import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { obtainFirefox } from '@/test/browser/install-browser';
import { startFirefox, type RunningFirefox } from '@/test/browser/launch-firefox';
import { builtExtension } from '@/test/e2e/browser-here';
import { ACTIVITIES } from '@/test/faults/activities/activities';
import { FAULTS } from '@/test/faults/faults/faults';
import { playCell } from '@/test/faults/run-cell';
import { Stage } from '@/test/faults/stage';
import { makeReader } from '@/test/faults/template';

// The core of the fault matrix in Firefox, which takes long to start: one reader meets one fault
// after the other, each in the middle of something else.

const CELLS = [
  ['403 rate block', 'hover'],
  ['HTML for JSON', '13F load'],
  ['worker killed', 'company history'],
  ['IndexedDB blocked', 'watch poll'],
  ['permission revoked', 'import'],
  // Everything is new to it again.
  ['IndexedDB deleted', 'hover'],
] as const;

let firefox: RunningFirefox;
let stage: Stage;
beforeAll(async () => {
  const found = obtainFirefox();
  if (!found.ok) throw new Error(found.problem);
  const extension = builtExtension('firefox');
  firefox = await startFirefox(found.value, null);
  stage = await Stage.set(
    { extension, launch: (replica) => firefox.enter(extension, replica) },
    null,
  );
}, 120_000);
afterEach(async () => {
  stage.replica.faults.clear();
  for (const page of stage.browser.context.pages().slice(1)) {
    if (page !== stage.desk && !page.url().endsWith('.txt')) await page.close();
  }
});
afterAll(async () => {
  await firefox.stop();
  await stage.replica.close();
  rmSync(stage.profile, { recursive: true, force: true, maxRetries: 5 });
});

async function play(faultName: string, activityName: string): Promise<readonly string[]> {
  const fault = FAULTS.find(({ name }) => name === faultName);
  const activity = ACTIVITIES.find(({ name }) => name === activityName);
  if (!fault || !activity) throw new Error('There is no such cell.');
  return (await playCell(stage, fault, activity)).wrong;
}

test('host down, then first install', async () => {
  expect(await play('host down', 'first install')).toEqual([]);
  await makeReader(stage);
}, 180_000);

test.each(CELLS)(
  '%s, then %s: nothing is lost, it is told, made good, and never asked in a storm',
  async (fault, activity) => expect(await play(fault, activity)).toEqual([]),
  180_000,
);
