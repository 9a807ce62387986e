import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCik } from '@/lib/core/edgar/cik';
import { findCluster } from '@/lib/core/insider/cluster';
import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import type { SideTotal, TradeEvent } from '@/lib/core/insider/report';
import { CacheDatabase } from '@/lib/db/cache';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { CompanyReader } from '@/lib/services/company-reader';
import { FilingLists } from '@/lib/services/filing-lists';
import { FilingStore } from '@/lib/services/filing-store';
import { easternToday } from '@/test/replica/calendar';
import type { SideExpectation } from '@/test/replica/facts/case';
import { casesFor } from '@/test/replica/facts/cases';
import { withoutFilings } from '@/test/unit/insider/transactions';
import { startReplica, type Replica } from '@/test/replica/server';
import { fetchFromReplica } from './replica-fetch';

// Every invented company, from the replica's real answers to the report, held against the
// expectation that was written by hand beside its facts.

let replica: Replica;
let companies: CompanyReader;

beforeAll(async () => {
  // Time is virtual, so that the pace costs none; it starts at the real moment the facts use.
  let nowMs = Date.now();
  const now = () => nowMs;
  replica = await startReplica({ edgarFolder: null, clock: now });
  const queue = new RequestQueue(
    { load: () => Promise.resolve(null), save: () => Promise.resolve() },
    { now, sleep: (ms) => Promise.resolve(void (nowMs += ms)) },
  );
  const cache = new CacheDatabase();
  const client = new EdgarClient(queue, (url) => fetchFromReplica(replica, url));
  const lists = new FilingLists(cache, client, now);
  companies = new CompanyReader(cache, client, lists, new FilingStore(cache, client, now), now);
});

afterAll(() => replica.close());

describe.each(casesFor(easternToday(Date.now())))(
  '$issuer.ticker: $story',
  ({ issuer, expected }) => {
    test('the report is what the filings amount to', async () => {
      const cik = parseCik(issuer.cik);
      if (!cik) throw new Error('an invented company has no CIK');
      const { report, problem } = await companies.refresh(cik, 'hover', () => {});
      expect(problem).toBeNull();
      if (!report) throw new Error('no report');
      const cluster = findCluster(report.trades.filter(isBuy));
      expect({
        forms: report.filings + report.unread.length,
        unreadable: report.unread.length,
        bought: summary(report.bought, report.trades.filter(isBuy)),
        sold: summary(report.sold, report.trades.filter(isSale)),
        cluster: cluster && { people: cluster.people, days: cluster.days },
        notCounted: sorted(report.leftOut.map(withoutFilings)),
      }).toEqual({
        ...expected,
        bought: rounded(expected.bought),
        sold: rounded(expected.sold),
        notCounted: sorted(expected.notCounted),
      });
    });
  },
);

function summary(side: SideTotal | null, events: readonly TradeEvent[]) {
  if (!side) return null;
  const { people, trades, planned } = side;
  const shares = events.reduce((total, event) => total + (event.shares ?? 0), 0);
  const lead = side.lead && {
    name: side.lead.owner.name,
    percent: Math.round(side.lead.part * 100),
  };
  // The only buyer has all of it, which the expectations leave unsaid.
  return rounded({
    people,
    trades,
    shares,
    planned,
    value: side.value ?? -1,
    lead: people === 1 ? null : lead,
  });
}

function rounded(side: SideExpectation | null) {
  return side && { ...side, value: Math.round(side.value) };
}

function sorted<T extends { class: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.class < b.class ? -1 : 1));
}
