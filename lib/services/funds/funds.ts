import type { Cik } from '@/lib/core/edgar/cik';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import type { FundsView, FundView } from '@/lib/core/form13f/funds-view';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { findManagers } from './find-managers';
import { FollowList } from './follow-list';
import { readFundsInCompany } from './funds-in-company';
import { FundsLoader } from './funds-loader';
import { KeptFunds } from './kept-funds';
import { largestRows } from './largest-rows';
import { readFund } from './read-fund';
import type { FundSources } from './sources';

/** Followed managers: whom the reader follows, what they filed, and what that says of a company. */
export class Funds {
  private readonly sources: FundSources;
  private readonly follows: FollowList;
  private readonly loader: FundsLoader;

  constructor(sources: Omit<FundSources, 'kept'>) {
    this.sources = { ...sources, kept: new KeptFunds(sources) };
    this.follows = new FollowList(this.sources);
    this.loader = new FundsLoader(this.sources);
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

  /** Filers of that name. */
  search(text: string): Promise<Result<FoundManager[], Problem>> {
    return findManagers(this.sources.client, text);
  }

  /** What followed managers report of a company; null where the reader follows none. */
  inCompany(cik: Cik): Promise<FundsView | null> {
    return readFundsInCompany(this.sources.kept, cik, this.sources.now());
  }

  /** What is kept of one manager, for its card: its largest rows. */
  async read(cik: Cik): Promise<FundView | null> {
    const fund = await readFund(this.sources, this.sources.kept, cik);
    return fund && largestRows(fund);
  }
}
