import { parseAccession } from '@/lib/core/edgar/accession';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { withoutAddresses } from '@/lib/core/form4/submission-text';
import { LIST_VERSION } from '@/lib/core/insider/filing-window';
import { factsIn } from '@/lib/core/insider/issuer-facts';
import { addDays, utcDay, type IsoDate } from '@/lib/core/iso-date';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { keepDerived } from '@/lib/services/derive';
import { cacheSize } from '@/lib/services/prune/cached-subjects';
import { allFilings, follow, packedMap, rowOf } from '@/test/bench/fund-world';
import { watchWorld } from '@/test/bench/watch-world';
import { form4 } from '@/test/replica/build/form4';
import type { Form4Facts } from '@/test/replica/build/ownership-facts';

// Runs in a page of the extension, on the same databases as the product and by the product's own
// code, so that what is stored is what the product would have stored.

const cache = new CacheDatabase();
const reader = new ReaderDatabase();
const FIRST_CIK = 9_000_000;
const FILINGS = 25;
const ROWS = 4;
const READABLE = { unreadable: null, tryAgainAtMs: null, derivedWith: null } as const;

/** What the driver of the browser calls here. */
export interface LoadPage {
  storeWatch(entries: number): Promise<void>;
  storeFilings(fromCompany: number, toCompany: number): Promise<number>;
  storeFunds(managers: number): Promise<number>;
  cardTimes(companies: readonly number[]): Promise<number[]>;
  ask(kind: string, request: unknown): Promise<number>;
  sizes(): Promise<{ bytes: number; disk: number; measuredMs: number; rows: number }>;
}

/** A watchlist of so many companies, in the place of the one there. */
async function storeWatch(entries: number): Promise<void> {
  const world = watchWorld(entries);
  await reader.transaction('rw', reader.entries, reader.checks, reader.news, async () => {
    for (const table of [reader.entries, reader.checks, reader.news]) await table.clear();
    await reader.entries.bulkPut([...world.entries]);
    await reader.checks.bulkPut([...world.checks]);
    await reader.news.bulkPut([...world.news]);
  });
}

/** Adds companies with filings of the last weeks; returns how many transactions are stored. */
async function storeFilings(from: number, to: number): Promise<number> {
  for (let company = from; company < to; company++) await storeCompany(company);
  return cache.transactions.count();
}

async function storeCompany(company: number): Promise<void> {
  const cik = cikOf(company);
  const fetchedAtMs = Date.now();
  const today = utcDay(fetchedAtMs);
  const facts = Array.from({ length: FILINGS }, (_, at) => factsOf(company, at, today));
  const rows = facts.map((one): SubmissionRow => {
    const accession = parseAccession(one.accession);
    if (!accession) throw new Error(`${one.accession} is no accession number`);
    const { filedOn } = one;
    return { accession, form: '4', filedOn, acceptedAt: null, primaryDocument: 'form4.xml' };
  });
  const filings = rows.map(({ accession, filedOn }) => ({
    accession,
    filedOn,
    fetchedAtMs,
    issuerCik: cik,
    ...READABLE,
  }));
  await cache.filings.bulkPut(filings);
  await cache.documents.bulkPut(
    rows.map(({ accession }, at) => ({
      accession,
      xml: withoutAddresses(form4(facts[at] ?? factsOf(company, at, today))),
    })),
  );
  const name = `Invented Company ${company}, Inc.`;
  await cache.issuers.put(factsIn({ cik, sic: '3711', rows }, null, today));
  await keepDerived(cache, filings);
  await cache.submissions.put({
    cik,
    fetchedAtMs,
    name,
    rows,
    schedules: [],
    version: LIST_VERSION,
  });
}

function factsOf(company: number, at: number, today: IsoDate): Form4Facts {
  const filedOn = addDays(today, -1 - ((at * 3) % 80));
  const owner = 9_500_000 + company * 10 + (at % 8);
  return {
    accession: `${String(FIRST_CIK + company).padStart(10, '0')}-26-${String(at).padStart(6, '0')}`,
    issuer: {
      cik: FIRST_CIK + company,
      name: `Invented Company ${company}, Inc.`,
      ticker: `Z${company}`,
    },
    owners: [{ cik: owner, name: `OWNER ${owner}`, officer: at % 8 === 0 ? 'CEO' : 'Director' }],
    filedOn,
    rows: Array.from({ length: ROWS }, (_, row) => ({
      code: row % 2 === 0 ? 'P' : 'S',
      on: filedOn,
      shares: 100 + at * 10 + row,
      price: 10 + row / 10,
      flag: row % 2 === 0 ? ('A' as const) : ('D' as const),
      after: 10_000 + at,
    })),
  };
}

/** Eight quarters of so many followed managers, in the place of those there; returns the positions. */
async function storeFunds(managers: number): Promise<number> {
  await cache.books.clear();
  await reader.follows.clear();
  await follow({ cache, reader }, managers);
  let positions = 0;
  const filings = allFilings(managers);
  while (filings.length > 0) {
    const some = filings.splice(0, 100);
    positions += some.reduce((sum, { rows }) => sum + rows, 0);
    await cache.books.bulkPut(some.map(rowOf));
  }
  const now = Date.now();
  await cache.managers.toCollection().modify({ fetchedAtMs: now, settledAtMs: now });
  await cache.cusips.put({ id: 'map', fetchedAtMs: now, packed: packedMap() });
  const load = { state: 'done', wantedAtMs: now, done: managers, problem: null } as const;
  await cache.fundsLoads.put({ id: 'funds', ...load });
  return positions;
}

/** Has the worker feed the cards of companies, one after the other; milliseconds until each is done. */
async function cardTimes(companies: readonly number[]): Promise<number[]> {
  const times: number[] = [];
  for (const company of companies) times.push(await cardTime(company));
  return times;
}

function cardTime(company: number): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const port = extension().runtime.connect({ name: 'card' });
    port.onMessage.addListener((message) => {
      const isDone = message.view?.phase.kind === 'done';
      if (!isDone && message.kind !== 'card.failure') return;
      port.disconnect();
      if (message.view?.report) resolve(performance.now() - begun);
      else reject(new Error(`nothing is known of company ${company}`));
    });
    port.postMessage({ kind: 'card.open', cik: cikOf(company), ticker: `Z${company}` });
  });
}

/** Sends a request to the worker; milliseconds until it is answered. */
async function ask(kind: string, request: unknown): Promise<number> {
  const begun = performance.now();
  const reply = await extension().runtime.sendMessage({ kind, request });
  if (!reply?.ok) throw new Error(`${kind}: ${JSON.stringify(reply)}`);
  return performance.now() - begun;
}

async function sizes() {
  const begun = performance.now();
  const { bytes } = await cacheSize(cache, reader);
  const measuredMs = performance.now() - begun;
  const { usage = Number.NaN } = await navigator.storage.estimate();
  return { bytes, disk: usage, measuredMs, rows: await cache.transactions.count() };
}

interface CardWord {
  readonly kind: string;
  readonly view?: { readonly phase: { readonly kind: string }; readonly report: object | null };
}

/** The browser's own interface in such a page, as far as it is used here. */
interface Extension {
  readonly runtime: {
    connect(options: { name: string }): {
      readonly onMessage: { addListener(listener: (message: CardWord) => void): void };
      postMessage(message: object): void;
      disconnect(): void;
    };
    sendMessage(message: object): Promise<{ readonly ok: boolean } | undefined>;
  };
}

function extension(): Extension {
  return (globalThis as unknown as { chrome: Extension }).chrome;
}

function cikOf(company: number): Cik {
  const cik = parseCik(FIRST_CIK + company);
  if (!cik) throw new Error(`no CIK for company ${company}`);
  return cik;
}

const page: LoadPage = { storeWatch, storeFilings, storeFunds, cardTimes, ask, sizes };
(globalThis as unknown as { loadPage: LoadPage }).loadPage = page;
