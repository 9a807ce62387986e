import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { REQUESTS_PER_HOUR } from '@/lib/core/watch/poll-plan';
import { clockedExtension, TestClock } from '@/test/browser/clocked-extension';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { stopWorker } from '@/test/browser/stop-worker';
import { easternMs } from '@/test/replica/calendar';
import { startReplica, type Replica } from '@/test/replica/server';
import { findCurrentBrowser } from './browser-here';
import { sendFrom } from './fund-messages';
import { happenings, watchedCompanies } from './watch-day-filings';
import {
  askedFor,
  easternTime,
  readTable,
  ringWatch,
  seeded,
  untilQuiet,
  type StoredNews,
} from './watch-page';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const DAY = '2026-11-18' as IsoDate;
const EVE = '2026-11-17' as IsoDate;
const QUARTER_MS = 15 * 60_000;
const WATCHED = 200;
const KILLS = 20;
/** What a killed worker lost of the feed comes by the lists, of which the watch reads 16 a quarter. */
const MOST_AFTER = Math.floor(WATCHED / 16);

/** Wednesday from six to nine, more than six hours of sleep, and from four to six. */
const SLOTS = [...slotsFrom('06:00:00', 12), ...slotsFrom('16:00:00', 9)];

const clock = new TestClock(easternMs(EVE, '18:00:00'));
const companies = watchedCompanies(WATCHED);
const day = happenings(companies, DAY, SLOTS.length);
let replica: Replica;
let browser: LaunchedBrowser;
let extension: string;
let page: Page;
const stops: number[] = [];

beforeAll(async () => {
  replica = await startReplica({ today: DAY, edgarFolder: null, clock: clock.now });
  for (const company of companies) replica.archive.register(company);
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

test('a trading day: every event is told once, whatever happens to the worker', async () => {
  await sendFrom(page, 'telling.save', { ...DEFAULT_TELLING, quiet: null });
  const text = companies.map(({ ticker }) => ticker).join(', ');
  const pasted = await sendFrom(page, 'watch.paste', { text });
  expect(pasted).toEqual({
    ok: true,
    value: { added: WATCHED, known: 0, unclear: [], unknown: [], left: 0 },
  });
  await firstChecks();

  const random = seeded(11);
  for (const [slot, atMs] of SLOTS.entries()) {
    arrive(slot, atMs);
    await clock.step(page, atMs);
    if (slot === 9) replica.faults.add({ kind: 'rate-page' }, { times: 1 });
    await ringWatch(page);
    if (stops.length < KILLS && slot > 0) await kill(random() * 700);
    else await untilQuiet(page, replica);
  }
  const expected = day.reduce((sum, { told }) => sum + told, 0);
  // What was left by the last of them, with nobody killing; and whether more is told after that.
  let quartersAfter = 0;
  for (; quartersAfter < MOST_AFTER && (await countTold()) < expected; quartersAfter += 1) {
    await quarterLater();
  }
  await quarterLater();

  const news = await readTable<StoredNews>(page, 'news');
  const told = news.filter(({ telling }) => telling.state === 'told');
  const asked = await askedFor(page);
  const figures = {
    watched: WATCHED,
    filings: day.reduce((sum, { filings }) => sum + filings.length, 0),
    killed: stops.length,
    quartersAfter,
    events: expected,
    told: told.length,
    notifications: new Set(asked).size,
    askedTwice: asked.length - new Set(asked).size,
    mostRequestsPerHour: mostPerHour(),
    peakPerSecond: replica.peakPerSecond(),
  };
  console.log(figures);
  expect(figures.filings).toBe(60);
  expect(figures.killed).toBe(KILLS);
  expect(figures.told).toBe(expected);
  expect(new Set(told.flatMap(({ marks }) => marks[0])).size).toBe(expected);
  expect(news.filter(({ telling }) => /new|held|telling/.test(telling.state))).toEqual([]);
  // Each told event is in one notification, and no other was asked for.
  const notes = new Set(told.map(({ note }) => note));
  expect(new Set(asked)).toEqual(notes);
  expect(figures.askedTwice).toBeLessThanOrEqual(KILLS);
  expect(figures.mostRequestsPerHour).toBeLessThanOrEqual(REQUESTS_PER_HOUR);
  expect(figures.peakPerSecond).toBeLessThanOrEqual(5);
}, 240_000);

function slotsFrom(time: string, count: number): number[] {
  const first = easternMs(DAY, time);
  return Array.from({ length: count }, (_, index) => first + index * QUARTER_MS);
}

/** All are read for the first time on the evening before. */
async function firstChecks(): Promise<void> {
  for (let tries = 0; tries < 12; tries += 1) {
    await untilQuiet(page, replica);
    const checks = await readTable<{ checkedAtMs: number | null }>(page, 'checks');
    if (checks.every(({ checkedAtMs }) => checkedAtMs !== null)) return;
    await quarterLater();
  }
  throw new Error('not all companies were read');
}

async function quarterLater(): Promise<void> {
  await clock.step(page, clock.now() + QUARTER_MS);
  await ringWatch(page);
  await untilQuiet(page, replica);
}

async function countTold(): Promise<number> {
  const news = await readTable<StoredNews>(page, 'news');
  return news.filter(({ telling }) => telling.state === 'told').length;
}

/** The filings of a slot are accepted shortly before it, some of them out of order. */
function arrive(slot: number, atMs: number): void {
  for (const { filings } of day) {
    for (const { slot: own, facts } of filings) {
      if (own !== slot) continue;
      const serial = Number(facts.accession.slice(-3));
      const acceptedMs = atMs - (serial % 2 === 0 ? 5 : 50) * 60_000;
      replica.file({ ...facts, acceptedAt: easternTime(Math.max(acceptedMs, SLOTS[0] ?? 0)) });
    }
  }
}

/** Ends the worker some time after it was woken. */
async function kill(afterMs: number): Promise<void> {
  await page.waitForTimeout(afterMs);
  for (let tries = 0; tries < 20; tries += 1) {
    const stopped = await stopWorker(browser).then(
      () => true,
      () => false,
    );
    if (stopped) return void stops.push(clock.now());
    await page.waitForTimeout(100);
  }
  throw new Error('there was no worker to end');
}

function mostPerHour(): number {
  const times = replica.log.filter(({ host }) => host.endsWith('.sec.gov')).map(({ atMs }) => atMs);
  return Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + 4 * QUARTER_MS).length),
  );
}
