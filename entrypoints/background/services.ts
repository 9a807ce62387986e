import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { fetchLexicon } from '@/lib/platform/lexicon';
import { paceStore } from '@/lib/platform/pace-store';
import { CompanyReader } from '@/lib/services/company-reader';
import { Corrections } from '@/lib/services/corrections';
import { Directory } from '@/lib/services/directory';
import { FilingStore } from '@/lib/services/filing-store';
import { WatchList } from '@/lib/services/watch-list';
import type { Settings } from '@/lib/settings/settings';
import { readSettings, writeSetting } from '@/lib/settings/stored-settings';

export type Services = ReturnType<typeof createServices>;

/** Builds what the background is made of: databases, the one queue, and the services on them. */
export function createServices() {
  const now = Date.now;
  const cache = new CacheDatabase();
  const reader = new ReaderDatabase();
  const queue = new RequestQueue(paceStore, { now, sleep });
  const client = new EdgarClient(queue, (url, init) => fetch(url, init));
  const directory = new Directory(cache, client, now, fetchLexicon);
  const companies = new CompanyReader(cache, client, new FilingStore(cache, client, now), now);
  const watchList = new WatchList(reader, cache, companies, directory, now);
  const corrections = new Corrections(reader, now);
  const settings = () => readSettings(reader);
  const choose = <K extends keyof Settings>(key: K, value: Settings[K]) =>
    writeSetting(reader, key, value);
  return { directory, companies, watchList, corrections, settings, choose };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
