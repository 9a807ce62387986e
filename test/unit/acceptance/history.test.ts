import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { TradeEvent } from '@/lib/core/insider/report';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { CacheDatabase } from '@/lib/db/cache';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { FilingLists } from '@/lib/services/filing-lists';
import { FilingStore } from '@/lib/services/filing-store';
import { HistoryLoader } from '@/lib/services/history-loader';
import { NoticeStore } from '@/lib/services/notice-store';
import { OutstandingStore } from '@/lib/services/outstanding-store';
import { readCompanyHistory } from '@/lib/services/read-company-history';
import { readPersonHistory } from '@/lib/services/read-person-history';
import { caseOf } from '@/test/replica/facts/cases';
import { PROLIFIC, PROLIFIC_FILED } from '@/test/replica/facts/prolific';
import { startReplica, type Replica } from '@/test/replica/server';
import { fetchFromReplica } from './replica-fetch';

// Years of filings, from the replica's real answers to what the pages show, held against what was
// written by hand beside the facts.

let replica: Replica;
let cache: CacheDatabase;
let history: HistoryLoader;
let nowMs = Date.now();
const now = () => nowMs;

beforeAll(async () => {
  replica = await startReplica({ edgarFolder: null, clock: now });
  const queue = new RequestQueue(
    { load: () => Promise.resolve(null), save: () => Promise.resolve() },
    { now, sleep: (ms) => Promise.resolve(void (nowMs += ms)) },
  );
  cache = new CacheDatabase();
  const client = new EdgarClient(queue, (url) => fetchFromReplica(replica, url));
  history = new HistoryLoader({
    makeRoom: () => Promise.resolve(),
    cache,
    lists: new FilingLists(cache, client, now),
    filings: new FilingStore(cache, client, now),
    notices: new NoticeStore(cache, client, now),
    outstanding: new OutstandingStore(cache, client, now),
    now,
  });
});

afterAll(() => replica.close());

function cikOf(number: number): Cik {
  const cik = parseCik(number);
  if (!cik) throw new Error(`${number} is no CIK`);
  return cik;
}

function summary(events: readonly TradeEvent[], name: TradeEvent['class']) {
  const some = events.filter((event) => event.class === name);
  const sum = (part: (event: TradeEvent) => number | null) =>
    some.reduce((total, event) => total + (part(event) ?? Number.NaN), 0);
  return {
    trades: some.length,
    shares: sum((e) => e.shares),
    value: Math.round(sum((e) => e.value)),
  };
}

const BEGINNING = '1993-01-01' as IsoDate;

describe('four years of a company', () => {
  test('are what the filings amount to', async () => {
    const { issuer, history: expected } = caseOf('HQOW', replica.today);
    const cik = cikOf(issuer.cik);
    await history.want('company', cik, addDays(replica.today, -5 * 366));
    await history.run('company', cik);
    const held = await readCompanyHistory(cache, cik, nowMs);
    if (!held || !expected) throw new Error('nothing held');
    const { events, notices, loading, unread } = held;
    expect(unread).toEqual([]);
    expect(loading).toMatchObject({ state: 'done', problem: null });
    expect({
      forms: (loading.of ?? 0) - notices.length,
      bought: summary(events, 'open-market'),
      sold: summary(events, 'open-market-sale'),
      amended: events.filter(({ amendments }) => amendments.length > 0).length,
      notices: notices.map(({ outcome }) => outcome),
    }).toEqual(expected);
    expect(held.outstanding?.shares).toBe(12_000_000);
    const stored = JSON.stringify(await Promise.all(cache.tables.map((table) => table.toArray())));
    expect(stored).not.toContain('NOWHERE');
  });
});

describe('a person with 400 filings at three companies', () => {
  test('is told from all of them, with one list for each company', async () => {
    const before = replica.log.length;
    const cik = cikOf(PROLIFIC.cik);
    await history.want('person', cik, BEGINNING);
    await history.run('person', cik);
    const held = await readPersonHistory(cache, cik, nowMs);
    if (!held) throw new Error('nothing held');
    const { events, records, loading, unread } = held;
    expect(unread).toEqual([]);
    expect(loading).toMatchObject({ state: 'done', read: PROLIFIC_FILED.filings });
    expect(summary(events, 'open-market')).toEqual(PROLIFIC_FILED.bought);
    expect(summary(events, 'open-market-sale')).toEqual(PROLIFIC_FILED.sold);
    expect(records.map((record) => record.events).sort((a, b) => a - b)).toEqual(
      PROLIFIC_FILED.events,
    );
    expect(held.heldSince).toBe(BEGINNING);
    const asked = replica.log.slice(before).map(({ path }) => path);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((path) => /\/CIK\d+\.json$/.test(path))).toHaveLength(4);
  }, 60_000);
});
