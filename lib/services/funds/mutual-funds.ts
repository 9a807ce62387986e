import type { FoundManager } from '@/lib/core/edgar/found-filer';
import type {
  MutualFundQuery,
  MutualFundView,
  ReadMutualFund,
} from '@/lib/core/nport/mutual-fund-view';
import { valueOfShares } from '@/lib/core/form13f/weights';
import type { MutualFundRow } from '@/lib/db/fund-rows';
import { mayPass } from '../may-pass';
import { bookOf } from './books';
import { fetchMutualFund } from './fetch-mutual-fund';
import type { FundSources } from './sources';

/** Raised when a fund is read otherwise. */
const VERSION = 1;
/** Funds report once a quarter. */
const KEPT_FOR_MS = 3 * 86_400_000;
/** What the SEC could not say now it may say soon. */
const TRIED_AGAIN_AFTER_MS = 10 * 60_000;
/** Who asks again once the connection is back, or the SEC's pause over, is not told the old problem. */
const CUT_SHORT_FOR_MS = 30_000;

/** Mutual funds and ETFs: what each holds itself, and what its adviser reports. */
export class MutualFunds {
  private readonly flights = new Map<string, Promise<MutualFundRow>>();

  constructor(private readonly sources: FundSources) {}

  /** A fund's card, from what is kept or from the SEC; never rejects for what the SEC answers. */
  async read(query: MutualFundQuery): Promise<MutualFundView> {
    const key = query.by === 'series' ? query.series : `name ${query.name.trim().toLowerCase()}`;
    const kept = await this.sources.cache.mutualFunds.get(key);
    const row = kept && this.isFresh(kept) ? kept : await this.fetch(key, query);
    return this.viewOf(row);
  }

  private isFresh({ version, fetchedAtMs, fund }: MutualFundRow): boolean {
    const age = Math.abs(this.sources.now() - fetchedAtMs);
    return version === VERSION && age < keptForMs(fund);
  }

  private fetch(key: string, query: MutualFundQuery): Promise<MutualFundRow> {
    const flying = this.flights.get(key);
    if (flying) return flying;
    const flight = this.fetchAndKeep(key, query).finally(() => this.flights.delete(key));
    this.flights.set(key, flight);
    return flight;
  }

  private async fetchAndKeep(key: string, query: MutualFundQuery): Promise<MutualFundRow> {
    const fetchedAtMs = this.sources.now();
    const fund = await fetchMutualFund(this.sources, query);
    const row = { key, version: VERSION, fetchedAtMs, fund };
    await this.sources.cache.mutualFunds.put(row);
    return row;
  }

  private async viewOf({ fund, fetchedAtMs }: MutualFundRow): Promise<MutualFundView> {
    const { adviser, ...rest } = fund;
    if (adviser.state !== 'known') return { ...rest, adviser, asOfMs: fetchedAtMs };
    const manager = adviser.manager && (await this.managerOf(adviser.manager));
    return { ...rest, adviser: { ...adviser, manager }, asOfMs: fetchedAtMs };
  }

  /** The manager with what is kept of its newest quarter. */
  private async managerOf({ cik, name }: FoundManager) {
    const { cache, reader } = this.sources;
    const books = cache.books.where('[cik+period]').between([cik, ''], [cik, '\uffff']);
    const [follow, newest] = await Promise.all([reader.follows.get(cik), books.last()]);
    const book = newest ? bookOf(newest) : null;
    const value = book ? valueOfShares(book.positions) : null;
    return { cik, name, isFollowed: follow !== undefined, period: book?.period ?? null, value };
  }
}

function keptForMs({ holdings, adviser }: ReadMutualFund): number {
  const problems = [holdings, adviser].flatMap((part) =>
    part.state === 'problem' ? [part.problem] : [],
  );
  if (problems.length === 0) return KEPT_FOR_MS;
  return problems.some(mayPass) ? CUT_SHORT_FOR_MS : TRIED_AGAIN_AFTER_MS;
}
