import type { CusipEntry } from '@/lib/core/cusip/cusip-map';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { HoldingsFiling } from '@/lib/core/form13f/book';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import type { IsoDate } from '@/lib/core/iso-date';
import type { BookRow } from '@/lib/db/fund-rows';
import { packCusips } from '@/lib/db/pack-cusips';
import { packFiling } from '@/lib/db/pack-filing';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import type { FundTables } from '@/lib/services/funds/sources';
import { benchCik, benchFiling, cusipOf } from './fund-books';

const PERIOD = '2026-09-30' as IsoDate;
const QUARTERS = 8;
/** The moment at which all of it is looked at: in the season of the newest quarter. */
export const NOW_MS = Date.parse('2026-11-20T17:00:00Z');
/** Companies that can be asked for, from those that nearly all hold to those that few do. */
export const COMPANIES = 2_800;

/** Eight quarters of so many managers. */
export function allFilings(managers: number): HoldingsFiling[] {
  const periods = lastPeriods();
  return Array.from({ length: managers }, (_, manager) =>
    periods.map((period, back) => benchFiling(manager, back, period)),
  ).flat();
}

/** The row in which a filing is kept that is the only one of its quarter. */
export function rowOf(filing: HoldingsFiling): BookRow {
  const { period } = filing.cover;
  return { cik: cikOf(filing), period, filings: [packFiling(filing)] };
}

/** Who filed it. */
export function cikOf({ cover }: HoldingsFiling): Cik {
  if (!cover.cik) throw new Error('no CIK');
  return cover.cik;
}

/** Follows so many managers, whose lists are read. */
export async function follow({ cache, reader }: FundTables, managers: number): Promise<void> {
  const ciks = Array.from({ length: managers }, (_, manager) => benchCik(manager));
  await reader.follows.bulkPut(ciks.map((cik, place) => ({ cik, name: '', place, addedAtMs: 0 })));
  await cache.managers.bulkPut(
    ciks.map((cik) => ({
      cik,
      name: `MANAGER ${cik}`,
      formerNames: [],
      filings: [],
      isComplete: false,
      fetchedAtMs: NOW_MS,
      settledAtMs: NOW_MS,
      unreadable: [],
      reportedBy: [],
      problem: null,
    })),
  );
}

/** The last days of the quarters, the newest first. */
function lastPeriods(): IsoDate[] {
  const periods = [PERIOD];
  while (periods.length < QUARTERS) periods.push(lastQuarterEnd(periods.at(-1) ?? PERIOD));
  return periods;
}

/** The CIK of one of the companies. */
export function companyOf(number: number): Cik {
  const cik = parseCik(9_000_000 + number);
  if (!cik) throw new Error('no CIK');
  return cik;
}

/** Which CUSIP is of which company. */
export function packedMap(): string {
  const entries = Array.from(
    { length: COMPANIES },
    (_, number): [CusipEntry['cusip'], CusipEntry] => {
      const cusip = cusipOf(number);
      const cik = companyOf(number);
      return [cusip, { cusip, cik, ticker: null, confidence: 'sure', source: 'fails' }];
    },
  );
  return packCusips({ entries: new Map(entries) });
}

/** A client that asks nobody. */
export function offline(): EdgarClient {
  const store = { load: () => Promise.resolve(null), save: () => Promise.resolve() };
  const queue = new RequestQueue(store, { now, sleep: () => Promise.resolve() });
  return new EdgarClient(queue, () => Promise.reject(new Error('no network')));
}

/** The clock of all of it, which stands still. */
export function now(): number {
  return NOW_MS;
}
