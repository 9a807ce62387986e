import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diagnosticSections, reportText } from '@/lib/core/format/diagnostics-words';
import { freshPace } from '@/lib/core/schedule/pace';
import { watchId } from '@/lib/core/watch/entry';
import { LedgerDatabase } from '@/lib/db/ledger';
import { readDiagnostics } from '@/lib/services/read-diagnostics';
import { filing } from './filings';
import { cikOf, World } from './world';

/** What a name, a note or an address may hold to get itself into a report. */
const HOSTILE = 'ACME\n  On disk: <b>{host}</b> https://www.cnbc.com/read-this';

let world: World;
let ledger: LedgerDatabase;

beforeEach(async () => {
  world = await World.begin();
  ledger = new LedgerDatabase();
  await ledger.delete();
  await ledger.open();
});
afterEach(() => {
  world.close();
  ledger.close();
});

async function report(): Promise<string> {
  const facts = await readDiagnostics({
    stored: { cache: world.cache, reader: world.reader, ledger },
    estimate: () => Promise.resolve({ usage: 12_000_000, quota: 2e9 }),
    pace: () => Promise.resolve({ ...freshPace(world.ms), blockedUntilMs: world.ms + 60_000 }),
    extension: '0.1.0',
    browser: 'Chromium 141',
    language: 'en-US',
    nowMs: world.ms,
  });
  return reportText(diagnosticSections(facts, world.ms));
}

test('a report of an empty store says so, and how things stand', async () => {
  const text = await report();
  for (const line of ['Extension: 0.1.0', 'Browser: Chromium 141', 'none: 0']) {
    expect(text).toContain(line);
  }
  expect(text).toMatch(/Database buyline-cache: \d+/);
  expect(text).toMatch(/On disk: 12\sMB of 2\sGB/);
  expect(text).toContain('Requests that may go out at once: 40 of 40');
  expect(text).toMatch(/Pause until: \d\d:\d\d/);
});

test('nothing of whom the reader watches or what was read gets into it', async () => {
  const cik = cikOf();
  world.sec.publish([filing(1, '2026-11-10')]);
  await world.companies.refresh(cik, 'hover', () => {});
  await world.entries.add('company', cik, 'SMPW');
  const id = watchId('company', cik);
  await world.reader.entries.update(id, { name: HOSTILE, note: HOSTILE, group: HOSTILE });
  const url = `https://www.cnbc.com/read-this?${cik}`;
  await world.reader.checks.update(id, { problem: { kind: 'malformed', url, detail: HOSTILE } });
  await world.corrections.add({
    phrase: 'secret word',
    not: cik,
    instead: null,
    host: 'bank.example',
  });
  await world.reader.follows.put({ cik, name: HOSTILE, place: 0, addedAtMs: 1 });
  await ledger.requests.put({
    id: 'r1',
    atMs: world.ms,
    host: HOSTILE,
    path: `/${cik}/${HOSTILE}`,
    urgency: 'hover',
    status: 429,
    bytes: 1,
    isUnpacked: false,
    end: 'whole',
  });
  const text = await report();
  expect(text).toMatch(/blocked: 1/);
  expect(text).toMatch(/malformed: 1/);
  for (const word of [
    'ACME',
    'cnbc',
    'SMPW',
    'SAMPLE',
    cik,
    String(Number(cik)),
    'secret',
    'bank',
  ]) {
    expect(text).not.toContain(word);
  }
  expect(text.match(/On disk/g)).toHaveLength(1);
});
