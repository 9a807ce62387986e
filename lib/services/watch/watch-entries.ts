import { knownManager } from '@/lib/core/directory/followed-managers';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { watchId, type WatchEntry, type WatchId, type WatchKind } from '@/lib/core/watch/entry';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { CheckRow } from '@/lib/db/watch-tables';
import type { Now } from '../clock';
import type { Directory } from '../directory';
import { ownersByCik } from '../owners';

/** Ten times what the polling is measured with. */
export const MOST_WATCHED = 10_000;

/** An entry as a file has it. */
type NewEntry = Omit<WatchEntry, 'id' | 'addedAtMs' | 'changedAtMs'>;

/** What the reader may change about an entry; what is absent stays. */
export type EntryEdit = {
  readonly [K in 'group' | 'note' | 'isMuted' | 'snoozedUntilMs']?: WatchEntry[K] | undefined;
};

/** Whom an entry is about, before it is one. */
export interface Wanted {
  readonly kind: WatchKind;
  readonly cik: Cik;
  readonly ticker: Ticker | null;
  readonly name: string;
}

/** The companies, people and funds that the reader watches. */
export class WatchEntries {
  constructor(
    private readonly reader: ReaderDatabase,
    private readonly cache: CacheDatabase,
    private readonly directory: Directory,
    private readonly now: Now,
  ) {}

  /** Whether a company is watched. */
  async has(cik: Cik): Promise<boolean> {
    return (await this.reader.entries.get(watchId('company', cik))) !== undefined;
  }

  /** Adds one; what is there already stays as it is. A company must be in the directory. */
  async add(kind: WatchKind, cik: Cik, ticker: string | null): Promise<Result<WatchId[], Problem>> {
    if (kind !== 'company') {
      return this.put([{ kind, cik, ticker: null, name: await this.nameOf(kind, cik) }]);
    }
    const found = await this.directory.find(cik, ticker ?? '');
    if (!found.ok) return found;
    return this.put([{ kind, cik, ticker: found.value.ticker, name: found.value.name }]);
  }

  /**
   * Adds those that are not there yet, all or none, and returns their ids; refused beyond 10,000
   * entries.
   */
  async put(wanted: readonly (Wanted | NewEntry)[]): Promise<Result<WatchId[], Problem>> {
    const { entries, checks, removed } = this.reader;
    const addedAtMs = this.now();
    return this.reader.transaction('rw', [entries, checks, removed], async () => {
      const ids = wanted.map(({ kind, cik }) => watchId(kind, cik));
      const known = await entries.bulkGet(ids);
      const fresh = new Map<WatchId, WatchEntry>();
      for (const [index, one] of wanted.entries()) {
        if (!known[index]) fresh.set(watchId(one.kind, one.cik), entryOf(one, addedAtMs));
      }
      if ((await entries.count()) + fresh.size > MOST_WATCHED) {
        const most = MOST_WATCHED;
        return fail<Problem>({ kind: 'too-many', what: 'watched entries', most });
      }
      await entries.bulkPut([...fresh.values()]);
      await checks.bulkPut([...fresh.keys()].map((id) => unchecked(id, addedAtMs)));
      await removed.bulkDelete([...fresh.keys()]);
      return ok([...fresh.keys()]);
    });
  }

  /** Takes entries off the list with all that was kept about them. */
  async remove(ids: readonly WatchId[]): Promise<void> {
    const { entries, checks, news, seen, removed } = this.reader;
    const removedAtMs = this.now();
    await this.reader.transaction('rw', [entries, checks, news, seen, removed], async () => {
      const known = (await entries.bulkGet([...ids])).flatMap((entry) => entry ?? []);
      await entries.bulkDelete([...ids]);
      await checks.bulkDelete([...ids]);
      await news.where('watchId').anyOf(ids).delete();
      const companies = known.flatMap(({ kind, cik }) => (kind === 'company' ? cik : []));
      await seen.where('cik').anyOf(companies).delete();
      await removed.bulkPut(known.map(({ id }) => ({ id, removedAtMs })));
    });
  }

  /** Changes what the reader says of an entry; one that is gone stays gone. */
  async edit(id: WatchId, changes: EntryEdit): Promise<void> {
    const stated = Object.entries(changes).filter(([, value]) => value !== undefined);
    const changedAtMs = this.now();
    await this.reader.entries.update(id, { ...Object.fromEntries(stated), changedAtMs });
  }

  /** What is known of the name before its list of filings was read; empty where nothing is. */
  private async nameOf(kind: WatchKind, cik: Cik): Promise<string> {
    const { historyLists, managers } = this.cache;
    const known = knownManager(cik)?.name;
    const listed =
      kind === 'fund'
        ? (known ?? (await managers.get(cik))?.name)
        : (await historyLists.get(['person', cik]))?.name;
    return listed ?? (await ownersByCik(this.cache, [cik])).get(cik)?.name ?? known ?? '';
  }
}

function entryOf(wanted: Wanted | NewEntry, addedAtMs: number): WatchEntry {
  const { kind, cik } = wanted;
  const plain = { group: null, note: '', snoozedUntilMs: null, isMuted: false };
  return { ...plain, addedAtMs, changedAtMs: addedAtMs, ...wanted, id: watchId(kind, cik) };
}

/** The check of an entry that was not read yet, watched here since that moment. */
export function unchecked(id: WatchId, sinceMs: number): CheckRow {
  return {
    id,
    checkedAtMs: null,
    triedAtMs: null,
    problem: null,
    sinceMs,
    baseline: null,
    awaited: [],
    looks: 0,
    quietUntil: null,
    summary: null,
  };
}
