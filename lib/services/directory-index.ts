import { buildIndex, INDEX_VERSION, type DirectoryIndex } from '@/lib/core/directory/build-index';
import { packIndex, unpackIndex } from '@/lib/core/directory/pack-index';
import { FUND_FILE_URL, TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { CacheDatabase } from '@/lib/db/cache';
import { directoryLines } from './directory-lines';

/** The index with the name of what it was built from. */
interface HeldIndex {
  readonly builtFrom: string;
  readonly index: DirectoryIndex;
}

/** The index of the directory: held in memory, packed in the cache, built anew when outdated. */
export class IndexKeeper {
  private held: HeldIndex | null = null;
  /** One piece of work after the other: two lists that arrive together are built in turn. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly cache: CacheDatabase,
    private readonly lexicon: () => Promise<string>,
  ) {}

  /**
   * The index. The packed one serves at once, and is built anew behind it when the lists or former
   * names changed; one of another version of the code is not read. Rejects when it cannot be built.
   */
  async current(): Promise<DirectoryIndex> {
    if (this.held) return this.held.index;
    return this.inTurn(async () => {
      if (this.held) return this.held.index;
      this.held = await this.unpack();
      if (!this.held) return this.build();
      // Nobody waits for it; what fails is tried again by the next worker.
      this.renew().catch(() => {});
      return this.held.index;
    });
  }

  /** Builds the index anew when what it was built from has changed; `force`: in any case. */
  renew(force = false): Promise<void> {
    return this.inTurn(async () => {
      if (force || this.held?.builtFrom !== (await this.source())) await this.build();
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => {});
    return done;
  }

  private async unpack(): Promise<HeldIndex | null> {
    const row = await this.cache.indexes.get('directory');
    if (row?.version !== INDEX_VERSION) return null;
    try {
      return { builtFrom: row.builtFrom, index: unpackIndex(row.packed) };
    } catch {
      return null;
    }
  }

  private async build(): Promise<DirectoryIndex> {
    const { cache } = this;
    const builtFrom = await this.source();
    const [rows, list, formerNames, lexicon] = await Promise.all([
      cache.tickers.toArray(),
      cache.funds.get(FUND_FILE_URL),
      cache.formerNames.toArray(),
      this.lexicon(),
    ]);
    const funds = list?.entries ?? [];
    const index = buildIndex(directoryLines(rows, funds, formerNames), funds, lexicon);
    this.held = { builtFrom, index };
    const packed = packIndex(index);
    await cache.indexes.put({ id: 'directory', builtFrom, version: INDEX_VERSION, packed });
    return index;
  }

  /** Names the state of everything that the index is built from. */
  private async source(): Promise<string> {
    const { sources, formerNames } = this.cache;
    const [companies, funds] = await sources.bulkGet([TICKER_FILE_URL, FUND_FILE_URL]);
    const renamed = await formerNames.orderBy('changedAtMs').last();
    const changes = [companies?.changedAtMs, funds?.changedAtMs, renamed?.changedAtMs];
    return `${INDEX_VERSION} ${changes.map((ms) => ms ?? '-').join(' ')}`;
  }
}
