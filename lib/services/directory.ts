import type { Cik } from '@/lib/core/edgar/cik';
import { readTickerFile } from '@/lib/core/edgar/ticker-file';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { parseTicker } from '@/lib/core/ticker/symbol';
import type { CacheDatabase, CompanyRow } from '@/lib/db/cache';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { readJson } from './json';

const WEEK_MS = 7 * 86_400_000;
/** A list that could not be renewed serves on; it is not asked for at every page. */
const RETRY_AFTER_MS = 15 * 60_000;
/** Without any list readers wait for it; still, twenty open pages are one attempt, not twenty. */
const FIRST_RETRY_AFTER_MS = 20_000;
const MOST_FOUND = 8;

/** Which company a ticker stands for, from the SEC's own list, kept in the cache. */
export class Directory {
  private loading: Promise<Result<null, Problem>> | null = null;
  private failed: { readonly atMs: number; readonly problem: Problem } | null = null;

  constructor(
    private readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly now: Now,
  ) {}

  /** Makes sure there is a list; one older than a week is renewed, and serves until it is. */
  async ensure(priority: Priority): Promise<Result<null, Problem>> {
    const source = await this.cache.sources.get(TICKER_FILE_URL);
    if (source && this.isYounger(source.fetchedAtMs, WEEK_MS)) return ok(null);
    if (source && this.isYounger(source.triedAtMs, RETRY_AFTER_MS)) return ok(null);
    if (this.failed && this.isYounger(this.failed.atMs, FIRST_RETRY_AFTER_MS)) {
      return fail(this.failed.problem);
    }
    this.loading ??= this.fetch(priority).finally(() => (this.loading = null));
    if (!source) return this.remember(await this.loading);
    // Nobody waits for a renewal; one that fails is made again later.
    this.loading.catch(() => {});
    return ok(null);
  }

  /** The entries for those symbols that the list holds. */
  async slice(symbols: readonly string[]): Promise<Result<DirectoryEntry[], Problem>> {
    const ready = await this.ensure('hover');
    if (!ready.ok) return ready;
    const tickers = symbols.flatMap((symbol) => parseTicker(symbol) ?? []);
    const rows = await this.cache.companies.bulkGet(tickers);
    return ok(rows.flatMap((row) => (row ? [entryOf(row)] : [])));
  }

  /** The entry of a company: the ticker asked for if it is this company's, else its main one. */
  async find(cik: Cik, ticker: string): Promise<Result<DirectoryEntry, Problem>> {
    const ready = await this.ensure('hover');
    if (!ready.ok) return ready;
    const rows = await this.cache.companies.where('cik').equals(cik).sortBy('rank');
    const row = rows.find((candidate) => candidate.ticker === ticker) ?? rows[0];
    return row ? ok(entryOf(row)) : fail({ kind: 'unknown-company', name: ticker });
  }

  /** Up to eight companies for a search text: ticker first, then words of the name, large first. */
  async search(text: string): Promise<Result<DirectoryEntry[], Problem>> {
    const ready = await this.ensure('hover');
    if (!ready.ok) return ready;
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return ok([]);
    const ticker = parseTicker(wanted);
    const exact = ticker ? await this.cache.companies.get(ticker) : undefined;
    const named = await this.cache.companies
      .orderBy('rank')
      .filter((row) => ` ${row.name} ${row.ticker}`.toLowerCase().includes(` ${wanted}`))
      .limit(MOST_FOUND)
      .toArray();
    const found = new Map<Cik, CompanyRow>();
    for (const row of exact ? [exact, ...named] : named) {
      if (!found.has(row.cik)) found.set(row.cik, row);
    }
    return ok([...found.values()].slice(0, MOST_FOUND).map(entryOf));
  }

  /** False too for a moment that still lies ahead: the clock was set back. */
  private isYounger(sinceMs: number, maxAgeMs: number): boolean {
    const age = this.now() - sinceMs;
    return age >= 0 && age < maxAgeMs;
  }

  private remember(result: Result<null, Problem>): Result<null, Problem> {
    this.failed = result.ok ? null : { atMs: this.now(), problem: result.problem };
    return result;
  }

  private async fetch(priority: Priority): Promise<Result<null, Problem>> {
    const source = await this.cache.sources.get(TICKER_FILE_URL);
    const triedAtMs = this.now();
    // Noted before the request: a file that stays broken is not fetched at every start.
    if (source) await this.cache.sources.update(TICKER_FILE_URL, { triedAtMs });
    const answer = await this.client.get(TICKER_FILE_URL, priority, source);
    if (!answer.ok) return answer;
    const fetchedAtMs = this.now();
    if (answer.value.kind === 'unchanged') {
      await this.cache.sources.update(TICKER_FILE_URL, { fetchedAtMs });
      return ok(null);
    }
    const entries = readJson(TICKER_FILE_URL, answer.value.text, readTickerFile);
    if (!entries.ok) return entries;
    const { validators } = answer.value;
    const rows = entries.value.map((entry, rank) => ({ ...entry, rank }));
    await this.cache.transaction('rw', this.cache.companies, this.cache.sources, async () => {
      await this.cache.companies.clear();
      await this.cache.companies.bulkPut(rows);
      await this.cache.sources.put({ url: TICKER_FILE_URL, fetchedAtMs, triedAtMs, ...validators });
    });
    return ok(null);
  }
}

function entryOf({ ticker, cik, name, exchange }: CompanyRow): DirectoryEntry {
  return { ticker, cik, name, exchange };
}
