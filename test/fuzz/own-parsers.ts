import { readReaderImport } from '@/lib/core/export/reader-import';
import { makeReaderExport } from '@/lib/core/export/reader-export';
import { watchCsv } from '@/lib/core/export/watch-csv';
import { readWatchImport } from '@/lib/core/export/watch-import';
import { watchJson } from '@/lib/core/export/watch-json';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { watchId, type WatchEntry } from '@/lib/core/watch/entry';
import type { FrontPage } from '@/lib/core/watch/front-page';
import { packSync } from '@/lib/core/watch/pack-sync';
import { parseList } from '@/lib/core/watch/parse-list';
import { readFront } from '@/lib/core/watch/read-front';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import { mergeSync } from '@/lib/core/watch/sync-state';
import { unpackSync } from '@/lib/core/watch/unpack-sync';
import { readPageSubject } from '@/lib/messages/own-page';
import { readPageAnswer } from '@/lib/messages/page-answer';
import { DEFAULT_SETTINGS, SETTING_SCHEMAS } from '@/lib/settings/settings';
import { cik } from '@/test/unit/insider/known';
import type { Parser } from './parser';

const MS = Date.UTC(2026, 10, 20, 15);
const EDITION = '1.0.0 en';

const ENTRIES: readonly WatchEntry[] = (['company', 'person', 'fund'] as const).map((kind, at) => ({
  id: watchId(kind, cik(9_990_000 + at)),
  kind,
  cik: cik(9_990_000 + at),
  ticker: kind === 'company' ? ('EXMP' as Ticker) : null,
  name: `Example "${kind}", Inc.`,
  group: at === 0 ? 'Energy' : null,
  note: at === 1 ? 'a note,\nof two lines' : '',
  addedAtMs: MS,
  changedAtMs: MS + at,
  snoozedUntilMs: at === 2 ? MS : null,
  isMuted: at === 2,
}));

const SYNCED = {
  entries: ENTRIES,
  removed: [{ id: watchId('fund', cik(9_990_009)), removedAtMs: MS }],
  rules: { list: DEFAULT_RULES, changedAtMs: MS },
  told: [{ name: 'abc12', hour: 480_000, by: '1f3c' }],
};

const WHOLE = makeReaderExport(
  {
    entries: ENTRIES,
    rules: DEFAULT_RULES,
    corrections: [
      { phrase: 'works', not: cik(1), instead: null, host: 'a.example', addedAtMs: MS },
    ],
    follows: [{ cik: cik(2), name: 'BANK LLC', addedAtMs: MS }],
    mutes: [{ cik: cik(3), name: 'OTHER PLACE CORP', ticker: null, mutedAtMs: MS }],
    settings: { ...DEFAULT_SETTINGS, pausedSites: [{ host: 'a.example', untilMs: null }] },
  },
  MS,
);

const LINE = { id: 'filing:1', href: '/company.html?cik=0009990000', tone: 'buy', what: 'x' };

const FRONT = {
  madeAtMs: MS,
  edition: EDITION,
  unseen: 0,
  groups: [
    {
      label: 'EXMP',
      name: 'Example, Inc.',
      lines: [{ ...LINE, age: 'today', sentence: 'The CEO bought.' }],
      more: null,
      mutes: [{ id: 'company:0009990000', label: 'Mute EXMP', isMuted: false }],
    },
  ],
  fresh: 1,
  older: null,
  earlier: null,
  checked: 'just now',
  lines: [
    {
      id: 'company:0009990000',
      href: LINE.href,
      label: 'EXMP',
      name: null,
      unseen: 0,
      activity: 'none',
      age: null,
      aside: '',
      problem: null,
      months: { spark: { words: 'none', width: 12, axis: 'M0 1h2', buy: '', sell: '' } },
    },
  ],
  entries: '1',
  size: 1,
  headings: ['Energy'],
} satisfies Record<keyof FrontPage, unknown>;

const ANSWER = [{ cik: '0009990000', ticker: 'EXMP', name: 'Example, Inc.', tier: 'sure' }];

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return source;
  }
}

function sync(source: string) {
  const items = parsed(source);
  if (typeof items !== 'object' || items === null) return null;
  const state = unpackSync(items as Record<string, unknown>);
  return state && packSync(mergeSync(SYNCED, state));
}

const SETTING_NAMES = Object.keys(SETTING_SCHEMAS) as (keyof typeof SETTING_SCHEMAS)[];

function accepts(name: keyof typeof SETTING_SCHEMAS, value: unknown): boolean {
  return SETTING_SCHEMAS[name].safeParse(value).success;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Everything that reads files of the reader's, and what was stored or sent by our own hand. */
export const OWN_PARSERS: readonly Parser[] = [
  { name: 'whole-export', kind: 'json', seeds: [JSON.stringify(WHOLE)], read: readReaderImport },
  {
    name: 'watchlist-json',
    kind: 'json',
    seeds: [watchJson(ENTRIES), JSON.stringify(WHOLE)],
    read: (source) => readWatchImport(source, 'json'),
  },
  {
    name: 'watchlist-csv',
    kind: 'text',
    seeds: [watchCsv(ENTRIES), 'Symbol;Name\r\nAAPL;"Apple ""Inc"""\r\n'],
    read: (source) => readWatchImport(source, 'csv'),
  },
  {
    name: 'pasted-list',
    kind: 'text',
    seeds: ['AAPL, BRK.B $NRGV; NYSE: GE\tApple, Inc.|CIK 320193\n0000320193'],
    read: parseList,
  },
  {
    name: 'synced-items',
    kind: 'json',
    seeds: [JSON.stringify(packSync(SYNCED).items)],
    read: sync,
  },
  {
    name: 'front-page',
    kind: 'json',
    seeds: [JSON.stringify(FRONT)],
    read: (source) => readFront(parsed(source), { badge: '', edition: EDITION, ms: MS + 1 }),
  },
  {
    name: 'settings',
    kind: 'json',
    seeds: [JSON.stringify(DEFAULT_SETTINGS)],
    read: (source) => SETTING_NAMES.map((name) => accepts(name, fieldsOf(parsed(source))[name])),
  },
  {
    name: 'page-answer',
    kind: 'json',
    seeds: [JSON.stringify(ANSWER)],
    read: (source) => readPageAnswer(parsed(source)),
  },
  {
    name: 'own-address',
    kind: 'text',
    seeds: ['?cik=0000320193&ticker=AAPL', '?cik=0000320193'],
    read: readPageSubject,
  },
];
