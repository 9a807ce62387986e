import type { Table } from 'dexie';
import { utcDay, type IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { CacheDatabase, SourceRow } from '@/lib/db/cache';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { readJson } from './json';

const WEEK_MS = 7 * 86_400_000;
/** A list that could not be renewed serves on; it is not asked for at every page. */
const RETRY_AFTER_MS = 15 * 60_000;

/** A file of the SEC that is kept whole and renewed every week. */
export interface ListFile<T> {
  readonly url: string;
  /** How long after a failure to ask for the very first list again, in milliseconds. */
  readonly firstRetryAfterMs: number;
  readonly read: (json: unknown) => Result<T, string>;
  /** The tables that `keep` writes. */
  readonly tables: readonly Table[];
  /**
   * Keeps a new list, inside a transaction over its tables. `today` is the UTC day of the fetch,
   * `lastSeenOn` that of the list before; null before the first.
   */
  readonly keep: (list: T, today: IsoDate, lastSeenOn: IsoDate | null) => Promise<void>;
}

/** Fetches a list when there is none, renews it when it is older than a week. */
export class RenewedList<T> {
  private loading: Promise<Result<null, Problem>> | null = null;

  constructor(
    private readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly now: Now,
    private readonly file: ListFile<T>,
    /** Called after a new list was kept, before those who wait for the first one go on. */
    private readonly onChanged: () => Promise<void>,
  ) {}

  /** Makes sure there is a list; one older than a week is renewed, and serves until it is. */
  async ensure(priority: Priority): Promise<Result<null, Problem>> {
    const source = await this.cache.sources.get(this.file.url);
    const hasList = source !== undefined && source.fetchedAtMs !== null;
    if (this.loading) this.client.promote((url) => url === this.file.url, priority);
    else if (source && !this.isDue(source)) {
      return hasList || !source.problem ? ok(null) : fail(source.problem);
    }
    this.loading ??= this.fetch(priority).finally(() => (this.loading = null));
    if (!hasList) return this.loading;
    // Nobody waits for a renewal; one that fails is made again later.
    this.loading.catch(() => {});
    return ok(null);
  }

  private isDue({ fetchedAtMs, triedAtMs, problem }: SourceRow): boolean {
    if (fetchedAtMs !== null) {
      return !this.isYounger(fetchedAtMs, WEEK_MS) && !this.isYounger(triedAtMs, RETRY_AFTER_MS);
    }
    return problem === null || !this.isYounger(triedAtMs, this.file.firstRetryAfterMs);
  }

  /** False too for a moment that still lies ahead: the clock was set back. */
  private isYounger(sinceMs: number, maxAgeMs: number): boolean {
    const age = this.now() - sinceMs;
    return age >= 0 && age < maxAgeMs;
  }

  private async fetch(priority: Priority): Promise<Result<null, Problem>> {
    const { url } = this.file;
    const before = (await this.cache.sources.get(url)) ?? unfetched(url);
    // Noted before the request: a file that stays broken is not fetched at every start.
    const source = { ...before, triedAtMs: this.now(), problem: null };
    await this.cache.sources.put(source);
    const done = await this.renew(source, priority);
    if (!done.ok) await this.cache.sources.update(url, { problem: done.problem });
    return done;
  }

  private async renew(source: SourceRow, priority: Priority): Promise<Result<null, Problem>> {
    const { url, read, keep, tables } = this.file;
    const conditions = source.fetchedAtMs === null ? undefined : source;
    const answer = await this.client.get(url, priority, conditions);
    if (!answer.ok) return answer;
    const fetchedAtMs = this.now();
    if (answer.value.kind === 'unchanged') {
      await this.cache.sources.put({ ...source, fetchedAtMs });
      return ok(null);
    }
    const list = readJson(url, answer.value.text, read);
    if (!list.ok) return list;
    const { validators } = answer.value;
    const lastSeenOn = source.fetchedAtMs === null ? null : utcDay(source.fetchedAtMs);
    const { sources } = this.cache;
    await this.cache.transaction('rw', [...tables, sources], async () => {
      await keep(list.value, utcDay(fetchedAtMs), lastSeenOn);
      await sources.put({ ...source, fetchedAtMs, changedAtMs: fetchedAtMs, ...validators });
    });
    await this.onChanged();
    return ok(null);
  }
}

function unfetched(url: string): SourceRow {
  return {
    url,
    fetchedAtMs: null,
    changedAtMs: null,
    triedAtMs: 0,
    problem: null,
    etag: null,
    lastModified: null,
  };
}
