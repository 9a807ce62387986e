import { localClock } from '@/lib/core/watch/local-clock';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { fetchLexicon } from '@/lib/platform/lexicon';
import { paceStore } from '@/lib/platform/pace-store';
import { syncStore } from '@/lib/platform/sync-store';
import { CompanyReader } from '@/lib/services/company-reader';
import { Corrections } from '@/lib/services/corrections';
import { Directory } from '@/lib/services/directory';
import { FilingLists } from '@/lib/services/filing-lists';
import { FilingStore } from '@/lib/services/filing-store';
import { Funds } from '@/lib/services/funds/funds';
import { HistoryLoader } from '@/lib/services/history-loader';
import { NoticeStore } from '@/lib/services/notice-store';
import { OutstandingStore } from '@/lib/services/outstanding-store';
import { Watch } from '@/lib/services/watch/watch';
import { WatchSync } from '@/lib/services/watch/watch-sync';
import type { Notices } from '@/lib/services/watch/telling';
import { readSettings, writeSettings, type ChosenSettings } from '@/lib/settings/stored-settings';

export type Services = ReturnType<typeof createServices>;

/**
 * Builds what the background is made of: databases, the one queue, and the services on them.
 * `notices` are the browser's notifications.
 */
export function createServices(notices: Notices) {
  const cache = new CacheDatabase();
  const reader = new ReaderDatabase();
  const queue = new RequestQueue(paceStore, { now, sleep });
  const client = new EdgarClient(queue, (url, init) => fetch(url, init));
  const directory = new Directory(cache, client, now, fetchLexicon);
  const filings = new FilingStore(cache, client, now);
  const lists = new FilingLists(cache, client, now);
  const companies = new CompanyReader(cache, client, lists, filings, now);
  const saleNotices = new NoticeStore(cache, client, now);
  const outstanding = new OutstandingStore(cache, client, now);
  const history = new HistoryLoader({
    cache,
    lists,
    filings,
    notices: saleNotices,
    outstanding,
    now,
  });
  const funds = new Funds({ cache, reader, client, now });
  const sync = new WatchSync(reader, syncStore, now);
  const watch = new Watch({
    reader,
    cache,
    client,
    directory,
    companies,
    lists,
    history,
    funds,
    notices,
    others: sync,
    clock: localClock(),
    now,
  });
  const corrections = new Corrections(reader, now);
  const settings = () => readSettings(reader);
  const choose = (chosen: ChosenSettings) => writeSettings(reader, chosen);
  return {
    reader,
    directory,
    companies,
    history,
    funds,
    watch,
    sync,
    corrections,
    settings,
    choose,
  };
}

function now(): number {
  return Date.now();
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
