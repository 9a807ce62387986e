import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keysOf, rowsOf } from './database';
import { openCard, sendFrom } from './fund-messages';
import { openedBy } from './opened-by';
import { openArticle, openOptions, startWorld, type World } from './world';

const CIK = '0009990001';
const NOTE = 'what I told my sister';
/** Machines that are busy with other work must not fail a right answer. */
const SOON = { timeout: 40_000 };

let world: World;
let options: Page;
beforeEach(async () => {
  world = await startWorld();
  options = await openOptions(world);
  await sendFrom(options, 'watch.add', { kind: 'company', cik: CIK, ticker: 'QHVN' });
  await sendFrom(options, 'watch.edit', { id: `company:${CIK}`, note: NOTE });
  const made = { phrase: 'quill', not: CIK, instead: null, everywhere: true };
  await sendFrom(options, 'correction.add', made);
  await expect
    .poll(() => rowsOf(options, 'buyline-reader', 'checks'), SOON)
    .toMatchObject([{ checkedAtMs: expect.any(Number), summary: expect.any(Object) }]);
});
afterEach(() => world.close());

/** What is the reader's own, table by table; how checks and polls stand may change at any time. */
async function ownRows(): Promise<Record<string, unknown[]>> {
  const tables = ['entries', 'corrections', 'news', 'seen', 'rules', 'follows', 'settings'];
  const rows = tables.map((table) => rowsOf(options, 'buyline-reader', table));
  const read = await Promise.all(rows);
  return Object.fromEntries(tables.map((table, at) => [table, read[at] ?? []]));
}

/** Keeps a manager, and lists of companies, `count` of 10 MB each, all fetched long ago. */
async function fillCache(count: number): Promise<void> {
  await options.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('buyline-cache');
        open.addEventListener('error', () => reject(new Error('no cache')));
        open.addEventListener('success', () => {
          const write = open.result.transaction(['submissions', 'managers'], 'readwrite');
          write.objectStore('managers').put({ cik: '0008889999', name: '', fetchedAtMs: 1 });
          for (let at = 0; at < count; at++) {
            const heavy = { rows: [], version: 0, heavy: new Uint8Array(10_000_000) };
            const cik = `00088800${String(at).padStart(2, '0')}`;
            write.objectStore('submissions').put({ cik, fetchedAtMs: at + 1, name: '', ...heavy });
          }
          write.addEventListener('abort', () => reject(new Error('no room')));
          write.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      }),
    count,
  );
}

test('a lower limit is kept at once, and nothing goes that is the reader’s or watched', async () => {
  await openCard(options, CIK, 'QHVN');
  const unseen = await rowsOf<{ id: string }>(options, 'buyline-reader', 'news');
  await sendFrom(options, 'watch.seen', { ids: unseen.map(({ id }) => id) });
  await fillCache(12);
  const before = await ownRows();
  const lists = () => keysOf(options, 'buyline-cache', 'submissions');
  expect(await lists()).toHaveLength(13);

  await options.getByLabel('What was fetched may take').selectOption('100 MB');
  // The oldest go until there is some room below the limit.
  await expect.poll(async () => (await lists()).length, SOON).toBeLessThan(10);
  const left = await lists();
  expect(left).toContain(CIK);
  expect(left).toContain('0008880011');
  expect(left).not.toContain('0008880000');
  expect(await keysOf(options, 'buyline-cache', 'managers')).toEqual([]);
  const { settings = [], ...after } = await ownRows();
  const { settings: others = [], ...own } = before;
  expect(after).toEqual(own);
  expect(settings).toEqual([...others, { key: 'cacheLimit', value: 100_000_000 }]);
  await options.reload();
  await options.getByText(/^It takes about \d\d\sMB now/).waitFor(SOON);
}, 120_000);

test('the diagnostics tell how it works here, and copy a report that names nobody', async () => {
  const page = await openArticle(world);
  const article = new URL(page.url());
  world.replica.faults.add({ kind: 'missing' }, { path: /submissions\/CIK0009990002/ });
  await openCard(options, '0009990002', 'FNLW');
  // A request is put down a little after its answer was shown.
  await expect
    .poll(() => rowsOf(options, 'buyline-ledger', 'requests'), SOON)
    .toContainEqual(expect.objectContaining({ verdict: 'missing' }));

  const link = options.getByRole('link', { name: 'How Buyline works here' });
  const diagnostics = await openedBy(world, () => link.click());
  await diagnostics.getByRole('heading', { name: 'Versions' }).waitFor(SOON);
  await diagnostics.getByRole('button', { name: 'Copy report' }).click();
  await diagnostics.getByText('Copied.').waitFor(SOON);
  await diagnostics.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  await diagnostics.keyboard.press('Control+V');
  const report = await diagnostics.locator('#pasted').inputValue();

  for (const shown of await diagnostics.locator('dd').allTextContents()) {
    expect(report).toContain(shown);
  }
  expect(report).toMatch(/Extension: \d+\.\d+\.\d+/);
  expect(report).toMatch(/Requests that may go out at once: \d+ of \d+/);
  expect(report).toMatch(/missing at data\.sec\.gov: [1-9]/);
  expect(report).not.toContain('blocked at');
  expect(report).toMatch(/reader\.entries: 1 rows/);
  const secrets = [CIK, '9990001', 'QHVN', 'uillhaven', NOTE, 'FNLW', '9990002', 'quill'];
  for (const secret of [...secrets, article.host, article.pathname]) {
    expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
  }
}, 120_000);
