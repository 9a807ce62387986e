import { stopWorker } from '@/test/browser/stop-worker';
import type { Fault } from '../fault';
import type { Stage } from '../stage';
import { makeNewer, makeOlder } from './databases-in-page';

type Stores = Readonly<Record<string, string>>;

/** The reader's tables as each earlier version had them, as Dexie writes them. */
const READER: readonly Stores[] = [
  { watches: 'cik, addedAtMs', seen: 'id, cik' },
  { corrections: '++id, phrase', settings: 'key' },
  { follows: 'cik, place' },
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
];

/** The databases as every earlier version left them, met by the code of today. */
export const OLDER_VERSIONS: readonly Fault[] = [1, 2, 3, 4, 5].map((version) => ({
  name: `database of version ${version}`,
  comes: 'before',
  make: async (stage: Stage) => {
    await quieten(stage);
    const asked = [
      { name: 'buyline-cache', version, stores: tablesOf(CACHE, version) },
      { name: 'buyline-reader', version: Math.min(version, 3), stores: tablesOf(READER, version) },
    ];
    await stage.desk.evaluate(makeOlder, asked);
  },
  says: () => null,
  lift: () => Promise.resolve(),
  // No older version knew notes, groups and pauses of what is watched.
  takes: (lost: string) => isNewerThan(lost, version) || /entries\/.* was /.test(lost),
}));

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

/** Whether a row stands in a table that the version had not, or in one that is made anew from others. */
function isNewerThan(name: string, version: number): boolean {
  const [database = '', table = ''] = name.split('/');
  // What version 3 watched becomes entries with checks again; the rest of the watch is newer.
  if (database === 'buyline-reader') {
    const had = tablesOf(READER, version);
    return !(table in had || table === 'entries' || table === 'checks');
  }
  const had = tablesOf(CACHE, version);
  const isKept = table in had || (version === 1 && table === 'tickers');
  return database === 'buyline-cache' && !isKept;
}
