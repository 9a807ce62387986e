import { localClock } from '@/lib/core/watch/local-clock';
import { CacheDatabase } from '@/lib/db/cache';
import { LedgerDatabase } from '@/lib/db/ledger';
import { ReaderDatabase } from '@/lib/db/reader';
import { EdgarClient, type Fetch } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { declaredInFetch } from '@/lib/platform/contact-rule';
import { frontEdition, saveFront } from '@/lib/platform/front-store';
import { speakAsChosen } from '@/lib/platform/language';
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
import { fillOwners } from '@/lib/services/owners';
import { OutstandingStore } from '@/lib/services/outstanding-store';
import { Asked } from '@/lib/services/prune/asked';
import { Pruner } from '@/lib/services/prune/pruner';
import { RequestLedger } from '@/lib/services/request-ledger';
import { Speech } from '@/lib/services/speech';
import type { SubjectSources } from '@/lib/services/subject-sources';
import { FrontKeeper } from '@/lib/services/watch/front-keeper';
import { Watch } from '@/lib/services/watch/watch';
import { WatchSync } from '@/lib/services/watch/watch-sync';
import type { Notices } from '@/lib/services/watch/telling';
import { readSettings, writeSettings, type ChosenSettings } from '@/lib/settings/stored-settings';

/** Between two subjects that are dropped: long enough for a card's answer. */
const PAUSE_MS = 20;

export type Services = ReturnType<typeof createServices>;

/**
 * Builds what the background is made of: databases, the one queue, and the services on them.
 * `notices` are the browser's notifications; there is never another queue than the first.
 */
export function createServices(
  notices: Notices,
  queue = new RequestQueue(paceStore, { now, sleep }),
) {
  const cache = new CacheDatabase();
  const reader = new ReaderDatabase();
  const ledger = new LedgerDatabase();
  const settings = () => readSettings(reader);
  const ask: Fetch = async (url, init) =>
    fetch(url, import.meta.env.FIREFOX ? declaredInFetch(init, (await settings()).contact) : init);
  const log = new RequestLedger(ledger, now, () => crypto.randomUUID());
  const client = new EdgarClient(queue, ask, log);
  const directory = new Directory(cache, client, now, fetchLexicon);
  const filings = new FilingStore(cache, client, now);
  const lists = new FilingLists(cache, client, now);
  const companies = new CompanyReader(cache, client, lists, filings, now);
  const saleNotices = new NoticeStore(cache, client, now);
  const outstanding = new OutstandingStore(cache, client, now);
  const pruner: Pruner = new Pruner({
    cache,
    reader,
    limitBytes: async () => (await settings()).cacheLimit,
    isBusy: (cik) => companies.isReading(cik) || history.isLoading(cik),
    pause: () => sleep(PAUSE_MS),
  });
  const makeRoom = () => pruner.makeRoom();
  const asked = new Asked(cache, now);
  const history = new HistoryLoader({
    cache,
    lists,
    filings,
    notices: saleNotices,
    outstanding,
    now,
    makeRoom,
  });
  const funds = new Funds({ cache, reader, client, now, makeRoom });
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
  const front = new FrontKeeper(reader, saveFront, now, frontEdition);
  const speech = new Speech(async () => (await settings()).language, speakAsChosen);
  const corrections = new Corrections(reader, now);
  const choose = (chosen: ChosenSettings) => writeSettings(reader, chosen);
  /**
   * Ends all of it at once, as if the browser had stopped the worker: nothing is asked, and nothing
   * is read or written through these databases any more.
   */
  const end = () => {
    client.close();
    for (const database of [cache, reader, ledger]) database.close();
  };
  const subjects: SubjectSources = { cache, reader, directory, client, now };
  const fill = () => fillOwners(cache, () => sleep(PAUSE_MS));
  return {
    queue,
    end,
    reader,
    directory,
    subjects,
    fill,
    companies,
    pruner,
    asked,
    history,
    funds,
    watch,
    front,
    speech,
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
