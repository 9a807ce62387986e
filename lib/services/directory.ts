import { answerQuery } from '@/lib/core/directory/answer-query';
import type { DirectoryIndex, FundLine } from '@/lib/core/directory/build-index';
import { companyNamer } from '@/lib/core/directory/named-so';
import { searchIndex } from '@/lib/core/directory/search-index';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { DirectoryQuery, DirectoryReply, OpeningChoice } from '@/lib/core/ticker/slice';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { CacheDatabase, TickerRow } from '@/lib/db/cache';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { companyList } from './company-list';
import { IndexKeeper } from './directory-index';
import { fundList } from './fund-list';
import { RenewedList } from './renewed-list';

/** What the directory itself answers to a page's tokens. */
type Slice = Omit<DirectoryReply, 'corrections' | 'marks' | 'markStyle' | keyof OpeningChoice>;

/** The companies that a name can mean: those called so in full, and those that texts call so. */
export interface NamedEntries {
  readonly exact: readonly DirectoryEntry[];
  readonly near: readonly DirectoryEntry[];
}

/** Which company or fund a word stands for, from the SEC's own lists, kept in the cache. */
export class Directory {
  private readonly index: IndexKeeper;
  private readonly companies: RenewedList<DirectoryEntry[]>;
  private readonly funds: RenewedList<FundLine[]>;

  /** `lexicon` reads the counts of words that come with the extension. */
  constructor(
    private readonly cache: CacheDatabase,
    client: EdgarClient,
    now: Now,
    lexicon: () => Promise<string>,
  ) {
    this.index = new IndexKeeper(cache, lexicon);
    const onChanged = () => this.index.renew();
    this.companies = new RenewedList(cache, client, now, companyList(cache), onChanged);
    this.funds = new RenewedList(cache, client, now, fundList(cache), onChanged);
  }

  /**
   * Makes sure there is a list of companies; one older than a week is renewed, and serves until
   * it is. The list of funds follows by itself and holds nobody up.
   */
  async ensure(priority: Priority): Promise<Result<null, Problem>> {
    const ready = await this.companies.ensure(priority);
    // Fetched after the companies, so that the first answer does not share the line with them.
    if (ready.ok) this.funds.ensure('bulk').catch(() => {});
    return ready;
  }

  /** Builds the index anew: the lexicon of a new version of the extension may be another. */
  async rebuild(): Promise<void> {
    await this.index.renew(true);
  }

  /** What the tokens of a page may stand for. */
  async slice(query: DirectoryQuery): Promise<Result<Slice, Problem>> {
    const index = await this.ready();
    return index.ok ? ok(answerQuery(index.value, query)) : index;
  }

  /** The entry of a company: the ticker asked for if it is this company's, else its main one. */
  async find(cik: Cik, ticker: string): Promise<Result<DirectoryEntry, Problem>> {
    const ready = await this.ensure('hover');
    if (!ready.ok) return ready;
    const rows = (await this.cache.tickers.where({ cik }).sortBy('rank')).sort(listedFirst);
    const row = rows.find((candidate) => candidate.ticker === ticker) ?? rows[0];
    if (row) return ok(entryOf(row));
    const fund = answerQuery(await this.index.current(), { symbols: [ticker], words: [] });
    const listing = fund.listings.find((candidate) => candidate.cik === cik);
    return listing ? ok(entryOf(listing)) : fail({ kind: 'unknown-company', name: ticker });
  }

  /**
   * Up to eight companies or funds for a search text: the ticker first, then the one so called,
   * then those with these words in their names, large first.
   */
  async search(text: string): Promise<Result<DirectoryEntry[], Problem>> {
    const index = await this.ready();
    return index.ok ? ok(searchIndex(index.value, text).map(entryOf)) : index;
  }

  /** The company or fund that each of these names by its CIK or its ticker; null where none does. */
  async resolve(
    asked: readonly { readonly cik: Cik | null; readonly ticker: string | null }[],
  ): Promise<Result<(DirectoryEntry | null)[], Problem>> {
    const index = await this.ready();
    if (!index.ok) return index;
    const ciks = asked.flatMap(({ cik }) => cik ?? []);
    const rows = (await this.cache.tickers.where('cik').anyOf(ciks).sortBy('rank')).sort(
      listedFirst,
    );
    const byCik = new Map(rows.toReversed().map((row) => [row.cik, row]));
    const found = asked.map(({ cik, ticker }) => {
      if (cik) return byCik.get(cik);
      return ticker === null ? undefined : index.value.listings.get(ticker as Ticker);
    });
    return ok(found.map((entry) => (entry ? entryOf(entry) : null)));
  }

  /** The companies that each of these names can mean. */
  async named(names: readonly string[]): Promise<Result<NamedEntries[], Problem>> {
    const index = await this.ready();
    if (!index.ok) return index;
    const namer = companyNamer(index.value);
    const found = names.map((name) => namer(name));
    return ok(
      found.map(({ exact, near }) => ({ exact: exact.map(entryOf), near: near.map(entryOf) })),
    );
  }

  private async ready(): Promise<Result<DirectoryIndex, Problem>> {
    const ready = await this.ensure('hover');
    return ready.ok ? ok(await this.index.current()) : ready;
  }
}

function listedFirst(a: TickerRow, b: TickerRow): number {
  return Number(a.lastSeenOn !== null) - Number(b.lastSeenOn !== null);
}

function entryOf({ ticker, cik, name, exchange, series }: DirectoryEntry): DirectoryEntry {
  return { ticker, cik, name, exchange, ...(series !== undefined && { series }) };
}
