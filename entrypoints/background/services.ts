import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { paceStore } from '@/lib/platform/pace-store';
import { CompanyReader } from '@/lib/services/company-reader';
import { Directory } from '@/lib/services/directory';
import { FilingStore } from '@/lib/services/filing-store';
import { WatchList } from '@/lib/services/watch-list';

export type Services = ReturnType<typeof createServices>;

/** Builds what the background is made of: databases, the one queue, and the services on them. */
export function createServices() {
  const now = Date.now;
  const cache = new CacheDatabase();
  const reader = new ReaderDatabase();
  const queue = new RequestQueue(paceStore, { now, sleep });
  const client = new EdgarClient(queue, (url, init) => fetch(url, init));
  const directory = new Directory(cache, client, now);
  const companies = new CompanyReader(cache, client, new FilingStore(cache, client, now), now);
  const watchList = new WatchList(reader, cache, companies, directory, now);
  return { directory, companies, watchList };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
