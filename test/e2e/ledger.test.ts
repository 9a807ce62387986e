import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RequestRow } from '@/lib/core/ledger/request-row';
import { savedBy } from '@/test/browser/saved-file';
import { stopWorker } from '@/test/browser/stop-worker';
import { openCard, sendFrom } from './fund-messages';
import { rowsOf } from './database';
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

const noted = () => rowsOf<RequestRow>(options, 'buyline-ledger', 'requests');

/** Every request that the SEC's hosts saw, and every one that the ledger shows, in one order. */
async function both() {
  const rows = await noted();
  return {
    seen: secRequests(world)
      .map(({ host, path, status }) => `${status} ${host}${path}`)
      .sort(),
    shown: rows.map(({ host, path, status }) => `${status ?? 0} ${host}${path}`).sort(),
  };
}

async function expectComplete(): Promise<void> {
  await expect
    .poll(
      async () => {
        const { seen, shown } = await both();
        return seen.length > 0 && seen.join('\n') === shown.join('\n');
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(true);
}

test('the ledger shows every request that went out, with its answer, and no other', async () => {
  await openCard(options, CIK, 'QHVN');
  await expectComplete();
  const since = { subject: 'company', cik: CIK, since: '2020-01-01' };
  await sendFrom(options, 'history.load', since);
  await sendFrom(options, 'watch.add', { kind: 'company', cik: '0009990002', ticker: null });
  await options.waitForTimeout(4_000);
  await expectComplete();
  const rows = await noted();
  expect(rows.filter(({ end, bytes }) => end === 'whole' && bytes === null)).toEqual([]);
  expect(new Set(rows.map(({ urgency }) => urgency))).toEqual(
    new Set(['hover', 'watchlist', 'bulk']),
  );
});

test('what has no answer is shown, and so is what a stopped worker had begun', async () => {
  await openCard(options, CIK, 'QHVN');
  await expectComplete();
  const before = (await noted()).length;
  world.replica.faults.add({ kind: 'delay', ms: 60_000 });
  void sendFrom(options, 'funds.search', { text: 'example' }).catch(() => {});
  await expect.poll(() => secRequests(world).length).toBeGreaterThan(before);
  await expect.poll(async () => (await noted()).length).toBe(secRequests(world).length);
  await stopWorker(world.browser);
  const open = (await noted()).filter(({ end }) => end === 'open');
  expect(open.length).toBe(secRequests(world).length - before);
  expect(open.every(({ status }) => status === null)).toBe(true);
});

test('the options list them, find among them, and save what is found', async () => {
  await openCard(options, CIK, 'QHVN');
  await expectComplete();
  const section = options.getByRole('region', { name: 'Requests' });
  await section.getByText('You opened a card about QHVN').first().waitFor();
  await section.getByLabel('Why').selectOption({ label: 'List of companies' });
  await section.getByText('The list of companies and their symbols').first().waitFor();
  expect(await section.getByText('You opened a card').count()).toBe(0);
  await typeInto(section.getByLabel('Find'), 'exchange');
  await section.getByText(/^1 request of \d+$/).waitFor();
  const save = section.getByRole('button', { name: 'Save as CSV' });
  const { name, text } = await savedBy(options, () => save.click());
  expect(name).toMatch(/^buyline-requests-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('/files/company_tickers_exchange.json,directory,,200,');
});
