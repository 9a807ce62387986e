import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Now } from '../clock';
import type { KeptFunds } from './kept-funds';

/** What is kept of funds, on this computer. */
export interface FundTables {
  readonly cache: CacheDatabase;
  readonly reader: ReaderDatabase;
}

/** What the loading of funds draws on. */
export interface FundSources extends FundTables {
  readonly client: EdgarClient;
  readonly now: Now;
  /** What answers cards; it is told when something changed. */
  readonly kept: KeptFunds;
  /** Called once when the browser has no more room for what is loaded. */
  readonly makeRoom: () => Promise<unknown>;
}

/** Cards and the watchlist go first; only older histories wait longer. */
export const PRIORITY = 'funds';
