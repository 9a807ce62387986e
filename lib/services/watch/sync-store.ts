/** What sync storage holds, by key; other profiles of the reader write there too. */
export type SyncItems = Readonly<Record<string, unknown>>;

/** Sync storage as the watch needs it; quota errors reject. */
export interface SyncStore {
  read(): Promise<SyncItems>;
  /** Writes those items, and removes the keys that are named. */
  write(items: SyncItems, removed: readonly string[]): Promise<void>;
}
