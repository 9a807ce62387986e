import { answerQuery } from '@/lib/core/directory/answer-query';
import type { DirectoryIndex, FundLine } from '@/lib/core/directory/build-index';
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

  /**
   * The company that each of these names by its CIK, its ticker or, written out, its name; null
   * where none does, or more than one could.
   */
  async resolve(
    asked: readonly {
      readonly cik: Cik | null;
      readonly ticker: string | null;
      readonly written: string;
    }[],
  ): Promise<Result<(DirectoryEntry | null)[], Problem>> {
    const index = await this.ready();
    if (!index.ok) return index;
    const ciks = asked.flatMap(({ cik }) => cik ?? []);
    const rows = (await this.cache.tickers.where('cik').anyOf(ciks).sortBy('rank')).sort(
      listedFirst,
    );
    const byCik = new Map(rows.toReversed().map((row) => [row.cik, row]));
    const found = asked.map(({ cik, ticker, written }) => {
      if (cik) return byCik.get(cik) ?? null;
      const listing = ticker === null ? undefined : index.value.listings.get(ticker as Ticker);
      return listing ?? namedSo(searchIndex(index.value, written), written);
    });
    return ok(found.map((entry) => entry && entryOf(entry)));
  }

  private async ready(): Promise<Result<DirectoryIndex, Problem>> {
    const ready = await this.ensure('hover');
    return ready.ok ? ok(await this.index.current()) : ready;
  }
}

/** The one whose name is written out, legal form or not. */
function namedSo(found: readonly DirectoryEntry[], written: string): DirectoryEntry | null {
  const wanted = bareName(written);
  return found.find(({ name }) => wanted !== '' && bareName(name) === wanted) ?? null;
}

function bareName(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[.'’]/g, '')
    .replaceAll(/[^A-Z0-9]+/g, ' ')
    .replace(/ (?:INC|CORP|CORPORATION|CO|COMPANY|LTD|LIMITED|PLC|LLC|LP|SA|NV|AG|HOLDINGS)$/, '')
    .trim();
}

function listedFirst(a: TickerRow, b: TickerRow): number {
  return Number(a.lastSeenOn !== null) - Number(b.lastSeenOn !== null);
}

function entryOf({ ticker, cik, name, exchange, series }: DirectoryEntry): DirectoryEntry {
  return { ticker, cik, name, exchange, ...(series !== undefined && { series }) };
}
