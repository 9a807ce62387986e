import type { SyncItems, SyncStore } from '@/lib/services/watch/sync-store';

/** Sync storage, shared by all profiles that hold it; what is written is as of JSON. */
export class FakeSync implements SyncStore {
  items: Record<string, unknown> = {};
  writes = 0;

  read(): Promise<SyncItems> {
    return Promise.resolve(structuredClone(this.items));
  }

  write(items: SyncItems, removed: readonly string[]): Promise<void> {
    this.writes += 1;
    for (const key of removed) delete this.items[key];
    Object.assign(this.items, JSON.parse(JSON.stringify(items)));
    return Promise.resolve();
  }
}
