import { CacheDatabase } from '@/lib/db/cache';
import { packFiling } from '@/lib/db/pack-filing';
import { ReaderDatabase } from '@/lib/db/reader';
import { keepFiling } from '@/lib/services/funds/books';
import { readFundsInCompany } from '@/lib/services/funds/funds-in-company';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import type { FundTables } from '@/lib/services/funds/sources';
import { workOutQuarters } from '@/lib/services/funds/work-out-quarters';
import {
  allFilings,
  cikOf,
  COMPANIES,
  companyOf,
  follow,
  now,
  NOW_MS,
  offline,
  packedMap,
  rowOf,
} from './fund-world';
import { median } from './measure';

const LOOKUPS = 400;
const TURNS = 5;

/** What was measured of so many followed managers, in milliseconds. */
export interface StoreTimes {
  readonly positions: number;
  /** All books at once, in one transaction: packed, and packed and stored. */
  readonly pack: number;
  readonly store: number;
  /** One filing after the other, each in a transaction of its own. */
  readonly storeEach: number;
  readonly workOut: number;
  /** Of each company asked for: with nothing but the open database, and with all in memory. */
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/** There is always room in memory. */
const makeRoom = () => Promise.resolve();

/**
 * Keeps eight quarters of so many managers, works out what they did, and asks that of many
 * companies, in the databases of the browser it runs in. Storing all at once is done `stores` times.
 */
export async function storeAndAsk({
  managers,
  stores,
}: {
  managers: number;
  stores: number;
}): Promise<StoreTimes> {
  const tables = { cache: new CacheDatabase(), reader: new ReaderDatabase() };
  const { cache } = tables;
  await Promise.all([cache.delete(), tables.reader.delete()]);
  await Promise.all([cache.open(), tables.reader.open()]);
  await follow(tables, managers);
  const filings = allFilings(managers);
  const stored: number[] = [];
  for (let run = 0; run < stores; run++) {
    await cache.books.clear();
    stored.push(await timeOf(() => cache.books.bulkPut(filings.map(rowOf))));
  }
  const pack = await timeOf(async () => filings.forEach(packFiling));
  await cache.books.clear();
  const storeEach = await timeOf(async () => {
    for (const filing of filings) await keepFiling(cache, cikOf(filing), filing);
  });
  const kept = new KeptFunds(tables);
  const workOut = await timeOf(() =>
    workOutQuarters({ ...tables, kept, now, client: offline(), makeRoom }),
  );
  await cache.cusips.put({ id: 'map', fetchedAtMs: NOW_MS, packed: packedMap() });
  const positions = filings.reduce((sum, { rows }) => sum + rows, 0);
  return { positions, pack, store: median(stored), storeEach, workOut, ...(await askOf(tables)) };
}

/** Each company is asked for several times, and the median taken: other programs run too. */
async function askOf(tables: FundTables): Promise<Pick<StoreTimes, 'cold' | 'warm'>> {
  const [cold, warm]: [number[], number[]] = [[], []];
  const held = new KeptFunds(tables);
  for (let asked = 0; asked < LOOKUPS; asked++) {
    const company = companyOf((asked * 7) % COMPANIES);
    const ask = (kept: KeptFunds) => timeOf(() => readFundsInCompany(kept, company, NOW_MS));
    await ask(held);
    cold.push(await medianOf(() => ask(new KeptFunds(tables))));
    warm.push(await medianOf(() => ask(held)));
  }
  return { cold, warm };
}

async function medianOf(time: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) times.push(await time());
  return median(times);
}

async function timeOf(task: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await task();
  return performance.now() - begun;
}
