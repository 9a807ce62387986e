import type { Table } from 'dexie';
import type { StorageReport, StoredPart, StoredSubject } from '@/lib/core/data/storage-report';
import type { CacheDatabase } from '@/lib/db/cache';
import type { LedgerDatabase } from '@/lib/db/ledger';
import type { ReaderDatabase } from '@/lib/db/reader';

/** What is counted. */
export interface StoredIn {
  readonly cache: CacheDatabase;
  readonly reader: ReaderDatabase;
  readonly ledger: LedgerDatabase;
}

/** The browser's estimate of what an origin has on disk, bytes. */
export type Estimate = () => Promise<{ usage?: number | undefined; quota?: number | undefined }>;

interface Part {
  readonly subject: StoredSubject;
  readonly isOwn: boolean;
  readonly tables: readonly Table[];
  /** The table and the field in which the oldest moment is looked for. */
  readonly since?: readonly [table: Table, field: string];
}

/** Every table of every database, each under one subject. */
export function storedParts({ cache, reader, ledger }: StoredIn): readonly Part[] {
  return [
    {
      subject: 'watchlist',
      isOwn: true,
      tables: [reader.entries, reader.checks, reader.removed, reader.polls, reader.mutes],
      since: [reader.entries, 'addedAtMs'],
    },
    {
      subject: 'news',
      isOwn: true,
      tables: [reader.news, reader.seen, reader.wide, reader.wideFilings],
    },
    { subject: 'rules', isOwn: true, tables: [reader.rules] },
    {
      subject: 'corrections',
      isOwn: true,
      tables: [reader.corrections],
      since: [reader.corrections, 'addedAtMs'],
    },
    {
      subject: 'follows',
      isOwn: true,
      tables: [reader.follows],
      since: [reader.follows, 'addedAtMs'],
    },
    { subject: 'settings', isOwn: true, tables: [reader.settings] },
    {
      subject: 'directory',
      isOwn: false,
      tables: [cache.tickers, cache.funds, cache.formerNames, cache.indexes, cache.sources],
      since: [cache.sources, 'changedAtMs'],
    },
    {
      subject: 'insiders',
      isOwn: false,
      tables: [
        cache.submissions,
        cache.filings,
        cache.documents,
        cache.transactions,
        cache.holdings,
        cache.issuers,
        cache.notices,
        cache.outstanding,
        cache.owners,
        cache.fills,
        cache.asked,
      ],
      since: [cache.filings, 'fetchedAtMs'],
    },
    {
      subject: 'histories',
      isOwn: false,
      tables: [cache.histories, cache.historyLists],
      since: [cache.historyLists, 'fetchedAtMs'],
    },
    {
      subject: 'funds',
      isOwn: false,
      tables: [
        cache.managers,
        cache.books,
        cache.quarters,
        cache.quarterParts,
        cache.cusips,
        cache.fundsLoads,
        cache.splitFacts,
        cache.schedules,
        cache.mutualFunds,
      ],
      since: [cache.managers, 'settledAtMs'],
    },
    {
      subject: 'requests',
      isOwn: false,
      tables: [ledger.requests],
      since: [ledger.requests, 'atMs'],
    },
  ];
}

/** Counts what is stored, subject by subject. Reads only. */
export async function readStorageReport(
  stored: StoredIn,
  estimate: Estimate,
): Promise<StorageReport> {
  const [{ usage, quota }, parts] = await Promise.all([
    estimate(),
    Promise.all(storedParts(stored).map(count)),
  ]);
  return { usedBytes: usage ?? null, quotaBytes: quota ?? null, parts };
}

async function count({ subject, isOwn, tables, since }: Part): Promise<StoredPart> {
  const rows = await Promise.all(tables.map((table) => table.count()));
  const sinceMs = since ? await oldest(...since) : null;
  return { subject, isOwn, rows: rows.reduce((sum, one) => sum + one, 0), sinceMs };
}

async function oldest(table: Table, field: string): Promise<number | null> {
  const { idxByName } = table.schema;
  if (field in idxByName) return momentIn(await table.orderBy(field).first(), field);
  let least: number | null = null;
  await table.each((row: unknown) => {
    const ms = momentIn(row, field);
    if (ms !== null && (least === null || ms < least)) least = ms;
  });
  return least;
}

function momentIn(row: unknown, field: string): number | null {
  const ms = (row as Record<string, unknown> | undefined)?.[field];
  return typeof ms === 'number' ? ms : null;
}
