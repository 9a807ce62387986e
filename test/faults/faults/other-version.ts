import { stopWorker } from '@/test/browser/stop-worker';
import type { Fault } from '../fault';
import type { Stage } from '../stage';
import type { Lost } from '../what-was-lost';
import { makeNewer, makeOlder } from './databases-in-page';

type Stores = Readonly<Record<string, string>>;

/** The reader's tables as each earlier version had them, as Dexie writes them. */
const READER: readonly Stores[] = [
  { watches: 'cik, addedAtMs', seen: 'id, cik' },
  { corrections: '++id, phrase', settings: 'key' },
  { follows: 'cik, place' },
  {
    watches: '',
    entries: 'id, addedAtMs',
    checks: 'id, checkedAtMs',
    news: '[watchId+id], watchId, *marks, filedOn, telling.state, telling.atMs, note, unseen',
    rules: 'id, place',
    removed: 'id',
    polls: 'id',
  },
];
/** Those of the cache. */
const CACHE: readonly Stores[] = [
  {
    companies: 'ticker, cik, rank',
    sources: 'url',
    submissions: 'cik',
    filings: 'accession',
    documents: 'accession',
    transactions: 'id, accession, issuerCik',
  },
  {
    companies: '',
    tickers: '[ticker+cik], cik',
    funds: 'url',
    formerNames: 'cik, changedAtMs',
    indexes: 'id',
  },
  {
    filings: 'accession, [issuerCik+filedOn]',
    transactions: 'id, accession, [issuerCik+filedOn]',
    holdings: 'id, accession, [issuerCik+filedOn]',
    issuers: 'cik',
    histories: '[subject+cik], state',
    historyLists: '[subject+cik]',
    notices: 'accession, issuerCik',
    outstanding: 'cik',
  },
  {
    managers: 'cik',
    books: '[cik+period]',
    quarters: 'period',
    quarterParts: '[period+part]',
    cusips: 'id',
    fundsLoads: 'id',
  },
  { splitFacts: 'cik', schedules: 'cik', mutualFunds: 'key' },
  { asked: '[kind+id]' },
];
/** Which versions of the databases were there together, oldest first; those of today are not here. */
const TOGETHER = [
  { cache: 1, reader: 1 },
  { cache: 2, reader: 2 },
  { cache: 3, reader: 3 },
  { cache: 4, reader: 3 },
  { cache: 5, reader: 3 },
  { cache: 6, reader: 4 },
] as const;

/** The databases as an earlier version left them. */
interface OlderVersion extends Fault {
  readonly cache: number;
  readonly reader: number;
}

/** The databases as every earlier version left them, met by the code of today. */
export const OLDER_VERSIONS: readonly OlderVersion[] = TOGETHER.map(({ cache, reader }, at) => {
  const had = { cache: tablesOf(CACHE, cache), reader: tablesOf(READER, reader) };
  return {
    cache,
    reader,
    name: `database of version ${at + 1}`,
    comes: 'before',
    make: async (stage: Stage) => {
      await quieten(stage);
      const asked = [
        { name: 'buyline-cache', version: cache, stores: had.cache },
        { name: 'buyline-reader', version: reader, stores: had.reader },
      ];
      await stage.desk.evaluate(makeOlder, asked);
    },
    says: () => null,
    lift: () => Promise.resolve(),
    // Notes, groups and pauses of what is watched came with version 4.
    takes: (lost: Lost) => isNewer(lost.name, had) || (reader < 4 && isStillWatched(lost)),
  };
});

/** The databases as a later version would leave them, with a table and fields that are not known. */
export const newerVersion: Fault = {
  name: 'database of a newer version',
  comes: 'before',
  make: async (stage) => {
    await quieten(stage);
    await raiseVersions(stage);
  },
  says: () => null,
  lift: () => Promise.resolve(),
};

/** Gives every database a later version, with one table more; whoever has it open has to let go. */
export async function raiseVersions({ desk }: Stage): Promise<void> {
  await desk.evaluate(makeNewer);
}

/** Ends all that has the databases open but the desk, which has none. */
async function quieten({ browser, desk }: Stage): Promise<void> {
  for (const page of browser.context.pages()) {
    if (page !== desk && page.url().startsWith(browser.origin)) await page.goto('about:blank');
  }
  // It may have gone to rest by itself.
  await stopWorker(browser).catch(() => {});
}

function tablesOf(versions: readonly Stores[], version: number): Stores {
  const all = Object.assign({}, ...versions.slice(0, version)) as Stores;
  return Object.fromEntries(Object.entries(all).filter(([, schema]) => schema !== ''));
}

/** Whether a row stands in a table that the version had not, and that is not made of one it had. */
function isNewer(name: string, had: { readonly cache: Stores; readonly reader: Stores }): boolean {
  const [database = '', table = ''] = name.split('/');
  if (database === 'buyline-reader') {
    // What version 3 watched becomes entries with checks again; the rest of the watch is newer.
    return !(table in had.reader || table === 'entries' || table === 'checks');
  }
  const isKept = table in had.cache || (table === 'tickers' && 'companies' in had.cache);
  return database === 'buyline-cache' && !isKept;
}

/** What version 3 knew of the watched; notes, groups and pauses came later. */
const WATCHED = ['id', 'kind', 'cik', 'ticker', 'name', 'addedAtMs'];

/** Whether an entry still says all that every version knew of it. */
function isStillWatched({ name, was, is }: Lost): boolean {
  if (!name.startsWith('buyline-reader/entries/') || is === null) return false;
  const [before, after] = [was, is].map((row) => JSON.parse(row) as Record<string, unknown>);
  return WATCHED.every((field) => before?.[field] === after?.[field]);
}
