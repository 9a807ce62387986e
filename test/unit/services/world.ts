import 'fake-indexeddb/auto';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { CompanyReader } from '@/lib/services/company-reader';
import { Corrections } from '@/lib/services/corrections';
import { Directory } from '@/lib/services/directory';
import { FilingLists } from '@/lib/services/filing-lists';
import { FilingStore } from '@/lib/services/filing-store';
import { Funds } from '@/lib/services/funds/funds';
import { HistoryLoader } from '@/lib/services/history-loader';
import { NoticeStore } from '@/lib/services/notice-store';
import { OutstandingStore } from '@/lib/services/outstanding-store';
import { Pruner } from '@/lib/services/prune/pruner';
import type { SubjectSources } from '@/lib/services/subject-sources';
import { localClock } from '@/lib/core/watch/local-clock';
import { Watch } from '@/lib/services/watch/watch';
import { WatchSync } from '@/lib/services/watch/watch-sync';
import { FakeNotices } from '@/test/unit/watch/fake-notices';
import { FakeSync } from '@/test/unit/watch/fake-sync';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import { FakePaceStore } from '@/test/unit/edgar/fake-pace-store';
import { FakeSec } from './fake-sec';
import { SAMPLE } from './filings';

export const MINUTE_MS = 60_000;
export const DAY_MS = 1_440 * MINUTE_MS;

/** A Friday at noon in New York: EDGAR is open. */
const NOON = Date.parse('2026-11-20T12:00:00-05:00');

/** The background of the extension with empty databases, a clock of its own and a fake SEC. */
export class World {
  ms = NOON;
  readonly sec = new FakeSec();
  readonly cache = new CacheDatabase();
  readonly reader = new ReaderDatabase();
  /** The counts of words, in the form in which the extension ships them. */
  lexicon = 'buyline-lexicon 1\nordinary bank place the works\ngiven jane';
  /** The browser's notifications, which outlive the worker. */
  readonly notices = new FakeNotices();
  readonly syncStore = new FakeSync();
  /** What the reader lets the cache grow to. */
  limitBytes = 500_000_000;
  /** What is done when the browser has no more room. */
  makeRoom: () => Promise<unknown> = () => Promise.resolve();
  private readonly paceStore = new FakePaceStore();

  static async begin(): Promise<World> {
    const world = new World();
    await Promise.all([world.cache.delete(), world.reader.delete()]);
    await Promise.all([world.cache.open(), world.reader.open()]);
    return world;
  }

  /** The worker was stopped; what is asked from now on is answered by a new one. */
  restart(): void {
    this.services = this.wake();
  }

  get directory(): Directory {
    return this.services.directory;
  }

  get filings(): FilingStore {
    return this.services.filings;
  }

  get companies(): CompanyReader {
    return this.services.companies;
  }

  get history(): HistoryLoader {
    return this.services.history;
  }

  get funds(): Funds {
    return this.services.funds;
  }

  get pruner(): Pruner {
    return this.services.pruner;
  }

  get watch(): Watch {
    return this.services.watch;
  }

  get entries(): Watch['entries'] {
    return this.services.watch.entries;
  }

  get subjects(): SubjectSources {
    return this.services.subjects;
  }

  get sync(): WatchSync {
    return this.services.sync;
  }

  close(): void {
    this.cache.close();
    this.reader.close();
  }

  readonly corrections = new Corrections(this.reader, () => this.ms);

  now = (): number => this.ms;

  /** Whoever waits lets the time pass that he waits for. */
  private readonly sleep = (ms: number): Promise<void> => {
    this.ms += ms;
    return Promise.resolve();
  };

  private services = this.wake();

  private wake() {
    const { cache, reader, now } = this;
    const client = new EdgarClient(
      new RequestQueue(this.paceStore, { now, sleep: this.sleep }),
      this.sec.fetch,
    );
    const directory = new Directory(cache, client, now, () => Promise.resolve(this.lexicon));
    const lists = new FilingLists(cache, client, now);
    const filings = new FilingStore(cache, client, now);
    const notices = new NoticeStore(cache, client, now);
    const outstanding = new OutstandingStore(cache, client, now);
    const companies = new CompanyReader(cache, client, lists, filings, now);
    const makeRoom = () => this.makeRoom();
    const stores = { filings, notices, outstanding };
    const history = new HistoryLoader({ cache, lists, ...stores, now, makeRoom });
    const funds = new Funds({ cache, reader, client, now, makeRoom });
    const sync = new WatchSync(reader, this.syncStore, now);
    const watch = new Watch({
      reader,
      cache,
      client,
      directory,
      companies,
      lists,
      history,
      funds,
      notices: this.notices,
      others: sync,
      clock: localClock('America/New_York'),
      now,
    });
    const pruner = new Pruner({
      cache,
      reader,
      limitBytes: () => Promise.resolve(this.limitBytes),
      isBusy: (cik) => companies.isReading(cik) || history.isLoading(cik),
      pause: () => Promise.resolve(),
    });
    const subjects = { cache, reader, directory, client, now };
    return { directory, filings, companies, history, funds, watch, sync, pruner, subjects };
  }
}

export function cikOf({ cik }: IssuerName = SAMPLE): Cik {
  const parsed = parseCik(cik);
  if (!parsed) throw new Error(`${cik} is no CIK`);
  return parsed;
}
