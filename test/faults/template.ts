import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCard, sendFrom } from '@/test/e2e/fund-messages';
import { ageEntries } from '@/test/e2e/stored';
import { Stage, worldOf, type Playhouse } from './stage';
import { readAllStored, type StoredRows } from './stored-rows';
import { comesTrue } from './under-way';

const QHVN = '0009990001';
const FNLW = '0009990002';
const MANAGER = '0009992001';
/** They were watched for long: what was added today cannot have news of an earlier week. */
const LONG_MS = 60 * 86_400_000;
/** The browser's own caches, which no cell needs. */
const CACHES = ['Cache', 'Code Cache', 'GPUCache', 'DawnGraphiteCache', 'DawnWebGPUCache'];

/** The profile of a reader with things to lose, in Chromium. Returns its folder. */
export async function makeTemplate(house: Playhouse): Promise<string> {
  const stage = await Stage.set(house, null);
  try {
    await stage.enter();
    await makeReader(stage);
  } finally {
    await stage.leave();
    await stage.replica.close();
  }
  for (const cache of CACHES) {
    rmSync(join(stage.profile, 'Default', cache), { recursive: true, force: true });
  }
  return stage.profile;
}

/**
 * Makes a reader with things to lose: companies that are watched and read, a correction, a followed
 * manager with its books, settings of the reader's own.
 */
export async function makeReader(stage: Stage): Promise<void> {
  const options = await stage.openOwn('options.html');
  await sendFrom(options, 'directory.search', { text: 'QHVN' });
  for (const [cik, ticker] of [
    [QHVN, 'QHVN'],
    [FNLW, 'FNLW'],
  ]) {
    await sendFrom(options, 'watch.add', { kind: 'company', cik, ticker });
  }
  await sendFrom(options, 'watch.edit', { id: `company:${QHVN}`, note: 'a note' });
  await sendFrom(options, 'settings.choose', { appearance: 'dark', hoverDelay: 200 });
  const made = { phrase: 'quill', not: QHVN, instead: null, everywhere: true };
  await sendFrom(options, 'correction.add', made);
  await sendFrom(options, 'site.pause', { host: 'www.cnbc.com', untilMs: null });
  await sendFrom(options, 'funds.follow', { cik: MANAGER });
  await openCard(options, QHVN, 'QHVN');
  const isAll = async () => isReady(await readAllStored(options));
  if (!(await comesTrue(isAll, 60_000))) throw new Error('The reader’s profile is not ready.');
  await ageEntries(worldOf(stage), LONG_MS);
  await options.close();
}

function isReady(rows: StoredRows): boolean {
  const read = (name: string) => JSON.parse(rows.get(name) ?? 'null') as Record<string, unknown>;
  const isChecked = [QHVN, FNLW].every(
    (cik) => read(`buyline-reader/checks/"company:${cik}"`)?.['checkedAtMs'],
  );
  return isChecked && read('buyline-cache/fundsLoads/"funds"')?.['state'] === 'done';
}
