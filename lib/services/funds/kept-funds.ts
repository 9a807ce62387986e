import type { Cik } from '@/lib/core/edgar/cik';
import type { Cusip } from '@/lib/core/form13f/book';
import type { FollowedFund } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { OpenQuarter } from '@/lib/db/open-quarter';
import { QUARTER_VERSION } from '@/lib/db/pack-quarter';
import { PackedCusips, type CompanyCusip } from '@/lib/db/pack-cusips';
import type { FundsLoadRow } from '@/lib/db/fund-rows';
import type { FundTables } from './sources';

/** Whom the reader follows, and how far the loading has come. */
export interface Progress {
  readonly followed: readonly Cik[];
  readonly load: FundsLoadRow | null;
}

/** The quarter was worked out anew since its managers were read: its rows count others. */
class NewerEdition extends Error {}

/** It is worked out anew every few seconds at most. */
const MOST_READ = 3;

/**
 * What the databases hold of funds, read once and kept in memory until it is told to forget. A page
 * that follows the databases live takes a new one each time.
 */
export class KeptFunds {
  private known = new Map<string, Promise<unknown>>();

  constructor(private readonly tables: FundTables) {}

  /** The reader's list, in order, and the state of the loading. */
  progress(): Promise<Progress> {
    return this.once('progress', async () => {
      const { cache, reader } = this.tables;
      const [follows, load] = await Promise.all([
        reader.follows.orderBy('place').toArray(),
        cache.fundsLoads.get('funds'),
      ]);
      return { followed: follows.map(({ cik }) => cik), load: load ?? null };
    });
  }

  /** What followed managers did in a quarter; null where that was not worked out yet. */
  quarter(period: IsoDate): Promise<OpenQuarter | null> {
    return this.once(`quarter ${period}`, async () => {
      const { quarters, quarterParts } = this.tables.cache;
      const row = await quarters.get(period);
      if (row?.version !== QUARTER_VERSION) return null;
      return new OpenQuarter(row, async (part) => {
        const found = await quarterParts.get([period, part]);
        if (found && found.edition !== row.edition) throw new NewerEdition();
        return found;
      });
    });
  }

  /**
   * The managers of a quarter with what they report under some CUSIPs; null where the quarter was
   * not worked out yet.
   */
  async under(period: IsoDate, cusips: readonly Cusip[]): Promise<FollowedFund[] | null> {
    for (let again = MOST_READ; ; again--) {
      const quarter = await this.quarter(period);
      try {
        return quarter && (await quarter.under(cusips));
      } catch (error) {
        if (!(error instanceof NewerEdition) || again === 0) throw error;
        this.forget();
      }
    }
  }

  /** Which company each CUSIP belongs to; null before that was worked out. */
  cusips(): Promise<PackedCusips | null> {
    return this.once('cusips', async () => {
      const row = await this.tables.cache.cusips.get('map');
      return row ? new PackedCusips(row.packed) : null;
    });
  }

  /**
   * The CUSIPs of a company: those on the map or, where it has none, those that a Schedule 13D or
   * 13G stated and no other company has. Null before a map was worked out.
   */
  async companyCusips(cik: Cik): Promise<CompanyCusip[] | null> {
    const map = await this.cusips();
    const mapped = map?.of(cik) ?? [];
    if (!map || mapped.length > 0) return map && mapped;
    return this.once(`schedule ${cik}`, async () => {
      const stated = (await this.tables.cache.schedules.get(cik))?.stated;
      if (!stated) return [];
      const { companies } = map.listings(new Set(stated.cusips));
      const own = stated.cusips.filter((cusip) => (companies[cusip] ?? cik) === cik);
      return own.map((cusip) => ({ cusip, confidence: stated.confidence }));
    });
  }

  /** The loading came further, or the reader's list changed. */
  forgetProgress(): void {
    this.known.delete('progress');
  }

  /** Anything may have changed. */
  forget(): void {
    this.known = new Map();
  }

  private once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.known as Map<string, Promise<T>>;
    const reading = known.get(key) ?? read();
    known.set(key, reading);
    // What failed is read again, not remembered.
    reading.catch(() => known.delete(key));
    return reading;
  }
}
