/** What is stored, by subject. */
export type StoredSubject =
  | 'watchlist'
  | 'news'
  | 'rules'
  | 'corrections'
  | 'follows'
  | 'settings'
  | 'directory'
  | 'insiders'
  | 'histories'
  | 'funds'
  | 'requests';

/** How much is stored of one subject. */
export interface StoredPart {
  readonly subject: StoredSubject;
  /** Whether it is the reader's; all else can be fetched again, but for the list of requests. */
  readonly isOwn: boolean;
  /** Rows of its tables. */
  readonly rows: number;
  /** When the oldest of it came, epoch milliseconds; null where that is not kept, or there is none. */
  readonly sinceMs: number | null;
}

/** What is stored, how much and since when. */
export interface StorageReport {
  /** On disk in all, as the browser estimates it, bytes; null where it does not. */
  readonly usedBytes: number | null;
  /** What the browser would let us have, bytes. */
  readonly quotaBytes: number | null;
  readonly parts: readonly StoredPart[];
}
