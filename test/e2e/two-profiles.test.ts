import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { DEFAULT_RULES, DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { clockedExtension, TestClock } from '@/test/browser/clocked-extension';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { stopWorker } from '@/test/browser/stop-worker';
import { easternMs } from '@/test/replica/calendar';
import { startReplica, type Replica } from '@/test/replica/server';
import { findCurrentBrowser } from './browser-here';
import { sendFrom } from './fund-messages';
import { SyncWire } from './sync-wire';
import { happenings, watchedCompanies } from './watch-day-filings';
import {
  askedFor,
  easternTime,
  readTable,
  ringWatch,
  untilQuiet,
  type StoredNews,
} from './watch-page';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const DAY = '2026-11-18' as IsoDate;
const MINUTE_MS = 60_000;
const SLOTS = 5;
/** Slots through which a profile's machine sleeps. */
const ASLEEP: Readonly<Record<number, number>> = { 2: 1, 3: 0 };
/** Slots in which both workers are ended soon after they were woken. */
const KILLED: ReadonlySet<number> = new Set([1, 4]);

// Slow enough that what sync brings arrives in time on a busy machine too.
const clock = new TestClock(easternMs(DAY, '08:00:00'), 4);
const FIRST_MS = easternMs(DAY, '09:00:00');
const companies = watchedCompanies(60);
/** A third of the day's happenings, each of another company. */
const day = happenings(companies, DAY, SLOTS).filter((_, at) => at % 3 === 0);
const issuers = new Set(
  day.flatMap(({ filings }) => filings.map(({ facts }) => facts.issuer.ticker)),
);

interface Profile {
  readonly browser: LaunchedBrowser;
  readonly page: Page;
}

let replica: Replica;
let extension: string;
let profiles: readonly Profile[] = [];
let wires: readonly SyncWire[] = [];
const pages = () => profiles.map(({ page }) => page);

beforeAll(async () => {
  replica = await startReplica({ today: DAY, edgarFolder: null, clock: clock.now });
  for (const company of companies) replica.archive.register(company);
  extension = clockedExtension(EXTENSION, clock);
  profiles = [await startProfile(), await startProfile()];
  const [here, there] = pages();
  if (!here || !there) throw new Error('there are two profiles');
  wires = [new SyncWire(here, there), new SyncWire(there, here)];
}, 90_000);

afterAll(async () => {
  for (const { browser } of profiles) await browser.close();
  await replica.close();
  rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
});

async function startProfile(): Promise<Profile> {
  const options = { browser: findCurrentBrowser(), extension, replica, headless: true };
  const browser = await launchBrowser(options);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  return { browser, page };
}

test('two profiles that share a list tell each event once, removals and rules stay', async () => {
  const [here, there] = pages();
  if (!here || !there) throw new Error('there are two profiles');
  for (const page of pages()) {
    await sendFrom(page, 'telling.save', { ...DEFAULT_TELLING, quiet: null });
    await sendFrom(page, 'watch.settings', { isSynced: true });
  }
  const text = [...issuers].join(', ');
  expect(await sendFrom(here, 'watch.paste', { text })).toMatchObject({
    value: { added: issuers.size },
  });
  await exchange();
  await expect.poll(() => count(there, 'entries'), { timeout: 20_000 }).toBe(issuers.size);
  await firstChecks();

  for (let slot = 0; slot < SLOTS; slot += 1) await passSlot(slot);
  // What was left by the last of them.
  await passSlot(SLOTS);

  const told = await Promise.all(pages().map(toldHere));
  const expected = day.reduce((sum, happening) => sum + happening.told, 0);
  const elsewhere = await Promise.all(pages().map((page) => countTold(page, 'elsewhere')));
  const figures = {
    watched: issuers.size,
    events: expected,
    toldBy: told.map((names) => names.length),
    heldToBeToldElsewhere: elsewhere,
    notifications: (await Promise.all(pages().map(askedFor))).map((names) => new Set(names).size),
  };
  console.log(figures);
  const names = told.flat();
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  expect(names).toHaveLength(expected);
  expect(Math.min(...figures.toldBy)).toBeGreaterThan(0);
  for (const page of pages()) {
    const news = await readTable<StoredNews>(page, 'news');
    expect(news.filter(({ telling }) => /new|held|telling/.test(telling.state))).toEqual([]);
  }
}, 300_000);

test('what one removes, notes or rules holds in both, and old news of it brings nothing back', async () => {
  const [here, there] = pages();
  if (!here || !there) throw new Error('there are two profiles');
  const [gone, noted] = await readTable<{ id: string }>(here, 'entries');
  const [buys] = DEFAULT_RULES;
  await sendFrom(here, 'watch.remove', { id: gone?.id });
  await sendFrom(here, 'rules.save', { ...buys, id: 'mine', atLeast: 5_000_000 });
  await sendFrom(here, 'rules.remove', { id: 'filings' });
  // Meanwhile, and before any of it came over.
  await sendFrom(there, 'watch.edit', { id: noted?.id, note: 'why' });
  await exchange();
  for (const wire of wires) await wire.repeat(3);
  for (const page of pages()) await ringWatch(page);
  await settle();
  await exchange();
  for (const page of pages()) {
    const entries = await readTable<{ id: string; note: string }>(page, 'entries');
    expect(entries.map(({ id }) => id)).not.toContain(gone?.id);
    expect(entries).toHaveLength(issuers.size - 1);
    expect(entries.find(({ id }) => id === noted?.id)?.note).toBe('why');
    const rules = await readTable<{ id: string; atLeast: number | null }>(page, 'rules');
    expect(rules.map(({ id }) => id).toSorted()).toEqual(['buys', 'funds', 'mine', 'sales']);
  }
}, 60_000);

/** A quarter of an hour: filings arrive, both look, and three times tell what is due. */
async function passSlot(slot: number): Promise<void> {
  const atMs = FIRST_MS + slot * 15 * MINUTE_MS;
  const asleep = ASLEEP[slot];
  const awake = profiles.filter((_, at) => at !== asleep);
  for (const { filings } of day) {
    for (const { slot: own, facts } of filings) {
      if (own === slot) replica.file({ ...facts, acceptedAt: easternTime(atMs - MINUTE_MS) });
    }
  }
  await clock.step(pages(), atMs);
  for (const { page } of awake) await ringWatch(page);
  if (KILLED.has(slot)) for (const { browser } of awake) await endSoon(browser);
  for (const minutes of [0, 5, 10]) {
    const fromMs = atMs + minutes * MINUTE_MS;
    await clock.step(pages(), fromMs);
    for (const { page } of awake) await tellNow(page);
    await settle();
    await clock.step(pages(), fromMs + 2 * MINUTE_MS);
    // A machine that sleeps gets nothing, and sends nothing.
    if (asleep === undefined) await exchange();
    if (asleep === undefined && minutes === 5) await wires[slot % 2]?.repeat(1);
  }
}

/** Both ways, each over what the other has, until both have the same. */
async function exchange(): Promise<void> {
  for (let times = 0; times < 6; times += 1) {
    let changed = 0;
    for (const wire of wires) {
      changed += await wire.carry();
      await settle();
    }
    if (changed === 0) return;
  }
}

/** A worker answers what it is asked in turn, so that what was brought has been taken by then. */
async function settle(): Promise<void> {
  for (const page of pages()) await untilQuiet(page, replica);
}

/** The alarm of what waits to be told rings. */
async function tellNow(page: Page): Promise<void> {
  await sendFrom(page, 'watch.snooze', { untilMs: null });
}

async function endSoon(browser: LaunchedBrowser): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  // It may have come to rest by itself.
  await stopWorker(browser).catch(() => {});
}

async function firstChecks(): Promise<void> {
  for (let tries = 0; tries < 8; tries += 1) {
    await settle();
    const checks = await Promise.all(
      pages().map((page) => readTable<{ checkedAtMs: number | null }>(page, 'checks')),
    );
    if (checks.flat().every(({ checkedAtMs }) => checkedAtMs !== null)) return;
    await clock.step(pages(), clock.now() + 5 * MINUTE_MS);
    for (const page of pages()) await ringWatch(page);
  }
  throw new Error('not all companies were read');
}

async function count(page: Page, table: string): Promise<number> {
  return (await readTable(page, table)).length;
}

/** The events that a profile told itself, each by its first mark. */
async function toldHere(page: Page): Promise<string[]> {
  const news = await readTable<StoredNews>(page, 'news');
  return news.flatMap(({ telling, marks }) =>
    telling.state === 'told' && telling.where === 'here' ? (marks[0] ?? []) : [],
  );
}

async function countTold(page: Page, where: 'here' | 'elsewhere'): Promise<number> {
  const news = await readTable<StoredNews>(page, 'news');
  return news.filter(({ telling }) => telling.state === 'told' && telling.where === where).length;
}
