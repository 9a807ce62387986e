import type { EntityTable, Table } from 'dexie';
import type { Correction, KeptCorrection } from '@/lib/core/correction/correction';
import type { Cik } from '@/lib/core/edgar/cik';
import type { RowId } from '@/lib/core/insider/report';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { firstRules, keepWatches } from './reader-upgrades';
import { ReopeningDexie } from './reopening-dexie';
import type { WideFiling } from '@/lib/core/watch/wide/wide-filing';
import type {
  CheckRow,
  MuteRow,
  NewsRow,
  PollRow,
  RemovedRow,
  RuleRow,
  WideRow,
} from './watch-tables';

/** A row of a filing that was seen, or there when a watch began, before news was kept. */
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
export class ReaderDatabase extends ReopeningDexie {
  declare seen: EntityTable<SeenRow, 'id'>;
  declare corrections: Table<KeptCorrection, number, Correction>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare follows: EntityTable<Follow, 'cik'>;
  declare entries: EntityTable<WatchEntry, 'id'>;
  declare checks: EntityTable<CheckRow, 'id'>;
  declare news: Table<NewsRow, [watchId: string, id: string]>;
  declare rules: EntityTable<RuleRow, 'id'>;
  declare removed: EntityTable<RemovedRow, 'id'>;
  declare polls: EntityTable<PollRow, 'id'>;
  declare wide: EntityTable<WideRow, 'id'>;
  declare wideFilings: EntityTable<WideFiling, 'accession'>;
  declare mutes: EntityTable<MuteRow, 'cik'>;

  constructor() {
    super('buyline-reader');
    this.version(1).stores({ watches: 'cik, addedAtMs', seen: 'id, cik' });
    this.version(2).stores({ corrections: '++id, phrase', settings: 'key' });
    this.version(3).stores({ follows: 'cik, place' });
    this.version(4)
      .stores({
        watches: null,
        entries: 'id, addedAtMs',
        checks: 'id, checkedAtMs',
        news: '[watchId+id], watchId, *marks, filedOn, telling.state, telling.atMs, note, unseen',
        rules: 'id, place',
        removed: 'id',
        polls: 'id',
      })
      .upgrade(keepWatches);
    this.version(5).stores({
      wide: 'id',
      wideFilings: 'accession, [state+dueAtMs], triedAtMs, issuer, notedAtMs',
      mutes: 'cik',
    });
    this.on('populate', async (created) => {
      await created.table<RuleRow>('rules').bulkPut(firstRules());
    });
  }
}
