import type { EntityTable } from 'dexie';
import type { RequestRow } from '@/lib/core/ledger/request-row';
import { ReopeningDexie } from './reopening-dexie';

/**
 * What went out, in a database of its own: requests are noted while the cache is written, and
 * neither waits for the other.
 */
export class LedgerDatabase extends ReopeningDexie {
  declare requests: EntityTable<RequestRow, 'id'>;

  constructor() {
    super('buyline-ledger');
    this.version(1).stores({ requests: 'id, atMs' });
  }
}
