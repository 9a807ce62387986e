import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rowCounts } from './database';
import { openCard, sendFrom } from './fund-messages';
import { typeInto } from './popup';
import { openOptions, secRequests, startWorld, type World } from './world';

const CIK = '0009990001';

let world: World;
let options: Page;
beforeEach(async () => {
  world = await startWorld();
  options = await openOptions(world);
});
afterEach(() => world.close());

const data = () => options.getByRole('region', { name: 'Your data' });

/** What is kept of the reader's, and what the browser keeps for the extension besides. */
async function kept() {
  const rest = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<'local' | 'sync' | 'session', { get(key: null): Promise<object> }>;
        action: { getBadgeText(of: object): Promise<string> };
      };
    };
    const { local, sync, session } = chrome.storage;
    return {
      local: Object.keys(await local.get(null)),
      sync: Object.keys(await sync.get(null)),
      session: Object.keys(await session.get(null)),
      badge: await chrome.action.getBadgeText({}),
      page: Object.keys(localStorage),
    };
  });
  return { ...rest, reader: await rowCounts(options, 'buyline-reader') };
}

async function fill(): Promise<void> {
  await openCard(options, CIK, 'QHVN');
  await sendFrom(options, 'watch.add', { kind: 'company', cik: CIK, ticker: 'QHVN' });
  await sendFrom(options, 'watch.settings', { isSynced: true });
  await sendFrom(options, 'settings.choose', { appearance: 'dark', hoverDelay: 700 });
  const made = { phrase: 'quill', not: CIK, instead: null, everywhere: true };
  await sendFrom(options, 'correction.add', made);
  const muted = { cik: '0009990004', name: 'ORRISDALE', ticker: null, mutedAtMs: 1 };
  const file = { format: 'buyline', version: 3, entries: [], mutes: [muted] };
  await sendFrom(options, 'reader.import', { text: JSON.stringify(file) });
  await expect.poll(async () => (await kept()).sync.length).toBeGreaterThan(0);
}

test('wiping what was fetched leaves what is the reader’s, and stops a load for good', async () => {
  await fill();
  const before = await kept();
  world.replica.faults.add({ kind: 'delay', ms: 1_500 });
  await sendFrom(options, 'history.load', { subject: 'company', cik: CIK, since: '2015-01-01' });
  await sendFrom(options, 'funds.load', null);
  const asked = secRequests(world).length;
  await expect.poll(() => secRequests(world).length).toBeGreaterThan(asked);

  await data().getByRole('button', { name: 'Wipe what was fetched' }).click();
  await data().getByRole('button', { name: 'Wipe what was fetched' }).last().click();
  await data().getByText('Wiped. It is fetched again when you need it.').waitFor();
  // What was under way would have been answered, and written, by now.
  await options.waitForTimeout(4_000);
  expect(await rowCounts(options, 'buyline-cache')).toEqual({});
  expect(await rowCounts(options, 'buyline-ledger')).toEqual({});
  const after = await kept();
  // The well-known managers came to the list when funds were first wanted.
  expect(after).toEqual({ ...before, reader: { ...before.reader, follows: expect.any(Number) } });

  await openCard(options, CIK, 'QHVN');
  expect((await rowCounts(options, 'buyline-cache'))['submissions']).toBe(1);
});

test('wiping everything leaves a browser as freshly installed, until it is undone', async () => {
  const fresh = await kept();
  await fill();
  await expect
    .poll(() => options.evaluate(() => document.documentElement.dataset['appearance']))
    .toBe('dark');
  await data().getByRole('button', { name: 'Wipe everything' }).click();
  const sure = data().getByRole('form', { name: 'Wipe everything' });
  expect(await sure.getByRole('button', { name: 'Wipe everything' }).isDisabled()).toBe(true);
  await typeInto(sure.getByLabel('Type “wipe” to go on'), 'wipe');
  await sure.getByRole('button', { name: 'Wipe everything' }).click();
  await data().getByText('Everything is wiped.').waitFor();
  const { reader, ...rest } = await kept();
  // A fresh one notes besides when it first looked for news.
  expect(reader).toEqual({ rules: fresh.reader['rules'] });
  expect(rest).toMatchObject({ sync: [], session: [], badge: '' });
  expect(rest.local.filter((key) => !['pace', ...fresh.local].includes(key))).toEqual([]);
  expect(await options.evaluate(() => document.documentElement.dataset['appearance'])).toBe(
    undefined,
  );

  await data().getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await kept()).reader)
    .toMatchObject({ entries: 1, corrections: 1, mutes: 1 });
  await expect
    .poll(() => options.evaluate(() => document.documentElement.dataset['appearance']))
    .toBe('dark');
});
