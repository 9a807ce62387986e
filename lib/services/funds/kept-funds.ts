import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import { OpenQuarter } from '@/lib/db/open-quarter';
import { QUARTER_VERSION } from '@/lib/db/pack-quarter';
import { PackedCusips } from '@/lib/db/pack-cusips';
import type { FundsLoadRow } from '@/lib/db/fund-rows';
import type { FundTables } from './sources';

/** Whom the reader follows, and how far the loading has come. */
export interface Progress {
  readonly followed: readonly Cik[];
  readonly load: FundsLoadRow | null;
}

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
      return new OpenQuarter(row, async (part) => quarterParts.get([period, part]));
    });
  }

  /** Which company each CUSIP belongs to; null before that was worked out. */
  cusips(): Promise<PackedCusips | null> {
    return this.once('cusips', async () => {
      const row = await this.tables.cache.cusips.get('map');
      return row ? new PackedCusips(row.packed) : null;
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
