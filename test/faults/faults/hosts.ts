import type { Fault as Answer } from '@/test/replica/faults';
import { endPause } from '@/test/e2e/stored';
import { stopWorker } from '@/test/browser/stop-worker';
import type { Activity } from '../activity';
import type { Fault } from '../fault';
import { worldOf, type Stage } from '../stage';

/** What hosts answer in place of what was asked, and what the reader is told of it. */
const ANSWERS: readonly (readonly [name: string, answer: Answer, says: RegExp | null])[] = [
  ['host down', { kind: 'drop' }, /could not be reached/],
  ['403 rate block', { kind: 'rate-page' }, /asked for a pause/],
  ['403 missing', { kind: 'missing' }, /The SEC says there is no/],
  ['429', { kind: 'too-many-requests' }, /asked for a pause/],
  ['503 maintenance', { kind: 'maintenance' }, /asked for a pause/],
  ['HTML for JSON', { kind: 'html-instead' }, /asked for a pause/],
  ['body cut short', { kind: 'cut-short' }, /broke off/],
  ['slow drip', { kind: 'drip', bytes: 20, everyMs: 2_000 }, /did not answer within/],
  ['wrong content type', { kind: 'wrong-type', type: 'image/png' }, null],
];

/** Every way in which an answer can be wrong. */
export const HOST_FAULTS: readonly Fault[] = ANSWERS.map(([name, answer, says]) => ({
  name,
  comes: 'from the hosts',
  make: ({ replica }: Stage, { asks }: Activity) => {
    if (asks) replica.faults.add(answer, { path: asks });
  },
  says: ({ asks }: Activity) => (asks ? says : null),
  lift: async (stage: Stage) => {
    stage.replica.faults.clear();
    if (says?.source.includes('pause')) await endCoolDown(stage);
  },
}));

/** Ten minutes later, as far as the extension can tell. */
async function endCoolDown(stage: Stage): Promise<void> {
  await endPause(worldOf(stage));
  // It may have gone to rest by itself.
  await stopWorker(stage.browser).catch(() => {});
}
