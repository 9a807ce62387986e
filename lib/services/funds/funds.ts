import type { Cik } from '@/lib/core/edgar/cik';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import type { FundsView, FundView } from '@/lib/core/form13f/funds-view';
import type { MutualFundQuery, MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { findFilers } from '../find-filers';
import { FollowList } from './follow-list';
import { readFundsInCompany } from './funds-in-company';
import { FundsLoader } from './funds-loader';
import { KeptFunds } from './kept-funds';
import { MutualFunds } from './mutual-funds';
import { largestRows } from './largest-rows';
import { readFund } from './read-fund';
import { ensureSchedule } from './schedule-cusips';
import { settleFund } from './settle-fund';
import type { FundSources } from './sources';

/** Followed managers: whom the reader follows, what they filed, and what that says of a company. */
export class Funds {
  private readonly sources: FundSources;
  private readonly follows: FollowList;
  private readonly loader: FundsLoader;
  private readonly mutualFunds: MutualFunds;
  private readonly recognising = new Set<Cik>();

  constructor(sources: Omit<FundSources, 'kept'>) {
    this.sources = { ...sources, kept: new KeptFunds(sources) };
    this.follows = new FollowList(this.sources);
    this.loader = new FundsLoader(this.sources);
    this.mutualFunds = new MutualFunds(this.sources);
  }

  /** Notes that the reader wants what managers filed, the well-known ones where none are followed. */
  async want(): Promise<void> {
    await this.follows.begin();
    await this.loader.want();
  }

  /** Does the work that was wanted; never rejects. */
  run(): Promise<void> {
    return this.loader.run();
  }

  /** Stops it; what was loaded stays. */
  stop(): Promise<void> {
    return this.loader.stop();
  }

  /** Goes on with what is unfinished, and looks for what is new. */
  resume(): Promise<void> {
    return this.loader.resume();
  }

  /** Follows a manager; `run` reads what it filed. */
  async follow(cik: Cik): Promise<Result<null, Problem>> {
    const added = await this.follows.add(cik);
    if (added.ok) await this.loader.want();
    return added;
  }

  /** Follows it no more. */
  async unfollow(cik: Cik): Promise<void> {
    await this.follows.remove(cik);
    await this.loader.listChanged();
  }

  /** Brings the reader's list into another order. */
  async reorder(ciks: readonly string[]): Promise<void> {
    await this.follows.reorder(ciks);
    await this.loader.listChanged();
  }

  /** Filers of that name; where the typeahead knows none, those of Form 13F. */
  search(text: string): Promise<Result<FoundManager[], Problem>> {
    return findFilers(this.sources.client, text, { priority: 'hover', type: '13F' });
  }

  /**
   * What followed managers report of a company; null where the reader follows none. Of one whose
   * securities are not known the filings of large holders are looked at, for the next time.
   */
  async inCompany(cik: Cik): Promise<FundsView | null> {
    const view = await this.keptInCompany(cik);
    if (view?.mapping === 'unmapped' && view.loading.state === 'done') this.recognise(cik);
    return view;
  }

  /** The same by what is stored, without any request. */
  keptInCompany(cik: Cik): Promise<FundsView | null> {
    return readFundsInCompany(this.sources.kept, cik, this.sources.now());
  }

  /**
   * Reads what is new of one manager, followed or not; a problem where not all of it was dealt
   * with. `wantedAtMs`: a list fetched since then is new enough.
   */
  async check(cik: Cik, wantedAtMs: number): Promise<Problem | null> {
    const problem = await settleFund(this.sources, cik, wantedAtMs, () => false);
    this.sources.kept.forget();
    return problem ?? (await this.sources.cache.managers.get(cik))?.problem ?? null;
  }

  /** Everything that is kept of one manager; null where nothing is. */
  view(cik: Cik): Promise<FundView | null> {
    return readFund(this.sources, this.sources.kept, cik);
  }

  /** What is kept of one manager, for its card: its largest rows. */
  async read(cik: Cik): Promise<FundView | null> {
    const fund = await readFund(this.sources, this.sources.kept, cik);
    return fund && largestRows(fund);
  }

  /** A mutual fund or ETF: its own holdings and its adviser, from what is kept or from the SEC. */
  mutualFund(query: MutualFundQuery): Promise<MutualFundView> {
    return this.mutualFunds.read(query);
  }

  /** Nobody waits for it: a card shows what is known. */
  private recognise(cik: Cik): void {
    if (this.recognising.has(cik)) return;
    this.recognising.add(cik);
    void ensureSchedule(this.sources, cik)
      .catch(() => false)
      .finally(() => this.recognising.delete(cik));
  }
}
