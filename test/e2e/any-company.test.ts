import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { clockedExtension, TestClock } from '@/test/browser/clocked-extension';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { easternMs } from '@/test/replica/calendar';
import { accessionOn, company, row } from '@/test/replica/facts/case';
import { startReplica, type Replica } from '@/test/replica/server';
import { findCurrentBrowser } from './browser-here';
import { sendFrom } from './fund-messages';
import { readTable, ringWatch, untilQuiet, type StoredNews } from './watch-page';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const DAY = '2026-11-18' as IsoDate;
const NEXT = '2026-11-19' as IsoDate;
const clock = new TestClock(easternMs(DAY, '10:00:00'));
const stranger = company(9_979_001, 'ZWDE', 'Wide Open Widgets Corp', ['3569', 'Machinery']);
const patience = { timeout: 60_000 };
let replica: Replica;
let browser: LaunchedBrowser;
let extension: string;
let page: Page;

beforeAll(async () => {
  replica = await startReplica({ today: DAY, edgarFolder: null, clock: clock.now });
  replica.archive.register(stranger);
  extension = clockedExtension(EXTENSION, clock);
  browser = await launchBrowser({
    browser: findCurrentBrowser(),
    extension,
    replica,
    headless: true,
  });
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await replica.close();
  rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
});

/** A purchase of a hundred thousand dollars by somebody else each time. */
function bought(number: number): void {
  const accession = accessionOn(DAY, 970_000 + number);
  const owners = [{ cik: 9_979_100 + number, name: `Buyer Number ${number}`, director: true }];
  const rows = [row('P', '2026-11-17' as IsoDate, 5_000, 20 + number, 25_000 + number)];
  replica.file({ accession, issuer: stranger, owners, filedOn: DAY, rows });
}

async function toldNow(): Promise<number> {
  await ringWatch(page);
  await untilQuiet(page, replica);
  const news = await readTable<StoredNews>(page, 'news');
  return news.filter(({ watchId, telling }) => {
    return watchId === `company:000${stranger.cik}` && telling.state === 'told';
  }).length;
}

test('a rule about any company is made in the options, and tells of one that nobody watches', async () => {
  await sendFrom(page, 'telling.save', { ...DEFAULT_TELLING, quiet: null });
  await page.getByRole('button', { name: 'Add a rule' }).click();
  const form = page.getByRole('form', { name: 'Rule' });
  await form.getByRole('combobox').last().selectOption('any');
  await form.getByText('with at most', { exact: false }).waitFor();
  await form.getByText('at any company, watched or not.', { exact: false }).waitFor();
  await form.getByRole('button', { name: 'Save rule' }).click();
  await expect
    .poll(async () => (await readTable<{ scope: { of: string } }>(page, 'rules')).length)
    .toBe(5);
  bought(1);
  await expect.poll(toldNow, patience).toBe(1);
  await page.getByText('Filings of any company are read since', { exact: false }).waitFor();
  // In the morning the index of the day is read, once, and tells what is filed late on it too.
  bought(2);
  await clock.step(page, easternMs(NEXT, '06:15:00'));
  await expect.poll(toldNow, patience).toBe(2);
  await toldNow();
  const index = replica.log.filter(({ path }) => path.includes('/daily-index/'));
  expect(index.map(({ path }) => path)).toEqual([
    expect.stringContaining('/2026/QTR4/form.20261118.idx'),
  ]);
  // The page that a notification opens mutes the company, which stands on no list.
  const told = (await readTable<StoredNews>(page, 'news')).map(({ id }) => id);
  const address = `company.html?cik=000${stranger.cik}#${encodeURIComponent(told[0] ?? '')}`;
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  await page.getByRole('button', { name: /^Mute / }).click();
  await page.getByRole('button', { name: /^Unmute / }).waitFor();
  expect(await readTable(page, 'mutes')).toMatchObject([{ cik: `000${stranger.cik}` }]);
}, 240_000);
