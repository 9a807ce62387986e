import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Correction, KeptCorrection } from '@/lib/core/correction/correction';
import type { Cik } from '@/lib/core/edgar/cik';
import type { RowId } from '@/lib/core/insider/report';
import type { Problem } from '@/lib/core/problem';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** A company the reader watches. */
export interface Watch {
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly name: string;
  readonly addedAtMs: number;
  /** When its filings were last checked in full; null before the first time. */
  readonly checkedAtMs: number | null;
  /** Why the last check did not succeed. */
  readonly problem: Problem | null;
}

/** A row of a filing that the reader has seen, or that was there when the watch began. */
export interface SeenRow {
  readonly id: RowId;
  readonly cik: Cik;
}

/** One of the reader's settings; its value is checked when it is read. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** A manager whose filings of Form 13F the reader follows. */
export interface Follow {
  readonly cik: Cik;
  /** As it was written when the reader chose it; the SEC may write it otherwise. */
  readonly name: string;
  /** Its place in the reader's list; lower ones come first. */
  readonly place: number;
  readonly addedAtMs: number;
}

/** What belongs to the reader and exists nowhere else: lives apart from the cache. */
export class ReaderDatabase extends Dexie {
  declare watches: EntityTable<Watch, 'cik'>;
  declare seen: EntityTable<SeenRow, 'id'>;
  declare corrections: Table<KeptCorrection, number, Correction>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare follows: EntityTable<Follow, 'cik'>;

  constructor() {
    super('buyline-reader');
    this.version(1).stores({ watches: 'cik, addedAtMs', seen: 'id, cik' });
    this.version(2).stores({ corrections: '++id, phrase', settings: 'key' });
    this.version(3).stores({ follows: 'cik, place' });
  }
}
