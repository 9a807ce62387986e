import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readerExportSchema } from '@/test/unit/export/whole-export-schema';
import { watchId } from '@/lib/core/watch/entry';
import { DEFAULT_RULES, DEFAULT_TELLING } from '@/lib/core/watch/rule';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { exportReader } from '@/lib/services/export-reader';
import { DEFAULT_CACHE_LIMIT } from '@/lib/core/prune/cache-limit';
import { DEFAULT_READING } from '@/lib/core/reading/reading-settings';
import type { ReaderDatabase } from '@/lib/db/reader';
import { writeSetting } from '@/lib/settings/stored-settings';
import { BANK, OTHER, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, World } from '@/test/unit/services/world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

/** The document as it arrives in a file. */
async function exported(): Promise<unknown> {
  return JSON.parse(JSON.stringify(await exportReader(world.reader, world.ms)));
}

test('an empty export is one too', async () => {
  expect(await exported()).toEqual({
    format: 'buyline',
    version: 3,
    exportedAtMs: world.ms,
    entries: [],
    rules: DEFAULT_RULES,
    corrections: [],
    follows: [],
    mutes: [],
    settings: {
      ...DEFAULT_READING,
      telling: DEFAULT_TELLING,
      pollMinutes: 15,
      cacheLimit: DEFAULT_CACHE_LIMIT,
      pausedSites: [],
    },
  });
});

test('all that is the reader’s is in it, nothing that can be read again, and it fits its schema', async () => {
  const instead = { cik: cikOf(BANK), ticker: 'SMPB' as Ticker };
  await world.entries.add('company', cikOf(), 'SMPW');
  await world.entries.edit(watchId('company', cikOf()), { group: 'Energy', note: 'why' });
  await world.corrections.add({ phrase: 'works', not: cikOf(), instead, host: 'a.example' });
  await world.corrections.add({ phrase: 'works', not: cikOf(), instead: null, host: null });
  await world.reader.follows.add({
    cik: cikOf(BANK),
    name: 'BANK ADVISERS LLC',
    place: 0,
    addedAtMs: world.ms,
  });
  const mute = { cik: cikOf(OTHER), name: OTHER.name, ticker: 'OTHR' as Ticker };
  await world.reader.mutes.add({ ...mute, mutedAtMs: world.ms });
  await writeSetting(world.reader, 'marks', 'symbols');
  const document = await exported();
  const addedAtMs = world.ms;
  const correction = { phrase: 'works', not: cikOf(), addedAtMs };
  expect(document).toEqual({
    format: 'buyline',
    version: 3,
    exportedAtMs: world.ms,
    entries: [
      {
        kind: 'company',
        cik: cikOf(),
        symbol: 'SMPW',
        name: SAMPLE.name,
        group: 'Energy',
        note: 'why',
        added: new Date(addedAtMs).toISOString(),
        muted: false,
        pausedUntil: null,
      },
    ],
    rules: DEFAULT_RULES,
    corrections: [
      { ...correction, instead, host: 'a.example' },
      { ...correction, instead: null, host: null },
    ],
    follows: [{ cik: cikOf(BANK), name: 'BANK ADVISERS LLC', addedAtMs }],
    mutes: [{ ...mute, mutedAtMs: world.ms }],
    settings: {
      ...DEFAULT_READING,
      marks: 'symbols',
      telling: DEFAULT_TELLING,
      pollMinutes: 15,
      cacheLimit: DEFAULT_CACHE_LIMIT,
      pausedSites: [],
    },
  });
  expect(readerExportSchema.safeParse(document)).toEqual({ success: true, data: document });
});

/** What the reader's database has besides what is exported, and why that may stay behind. */
const NOT_EXPORTED: { readonly [T in keyof ReaderDatabase]?: string } = {
  seen: 'which rows were seen before news was kept; the first look at an entry begins anew',
  checks: 'when entries were looked at; the next look tells it',
  news: 'read again from filings; that what was seen cannot be put back is said before a wipe',
  removed: 'what other profiles must not put back; a list that is taken back is no removal',
  polls: 'when feeds were read; the next poll tells it',
  wide: 'how far the filings of any company were read; it begins anew',
  wideFilings: 'filings of any company that are still to be read or told; they are found anew',
};

test('every table of the reader’s is exported, or may stay behind for a reason', async () => {
  const fields = Object.keys(await exportReader(world.reader, world.ms));
  const isDealtWith = ({ name }: { readonly name: string }) =>
    fields.includes(name) !== Object.hasOwn(NOT_EXPORTED, name);
  const forgotten = world.reader.tables.filter((table) => !isDealtWith(table));
  expect(forgotten.map(({ name }) => name)).toEqual([]);
});

const WRITTEN = {
  kind: 'company',
  cik: '0000999001',
  symbol: 'SMPW',
  name: 'SAMPLE',
  group: null,
  note: '',
  added: null,
  muted: false,
  pausedUntil: null,
};

describe('no export is', () => {
  const whole = {
    format: 'buyline',
    version: 3,
    exportedAtMs: 1,
    entries: [WRITTEN],
    rules: DEFAULT_RULES,
    corrections: [],
    follows: [],
    mutes: [],
    settings: {
      ...DEFAULT_READING,
      telling: DEFAULT_TELLING,
      pollMinutes: 15,
      cacheLimit: DEFAULT_CACHE_LIMIT,
      pausedSites: [],
    },
  };

  test('refused when it is one', () => {
    expect(readerExportSchema.safeParse(whole).success).toBe(true);
  });

  test.each([
    ['a document of another make', { format: 'other' }],
    ['one of a later version', { version: 4 }],
    ['one with more in it', { seen: [] }],
    ['one with a CIK that is none', { entries: [{ ...WRITTEN, cik: '1' }] }],
    ['one with a ticker of markup', { entries: [{ ...WRITTEN, symbol: '<B>' }] }],
    ['one with a manager without a number', { follows: [{ cik: 'x', name: '', addedAtMs: 1 }] }],
    [
      'one with a muted name of no kind',
      { mutes: [{ cik: cikOf(), name: '', ticker: 1, mutedAtMs: 1 }] },
    ],
    ['one with a mark that is none', { settings: { ...whole.settings, marks: 'all' } }],
    ['one without its moment', { exportedAtMs: null }],
  ])('%s', (_, changes) => {
    expect(readerExportSchema.safeParse({ ...whole, ...changes }).success).toBe(false);
  });
});
