import type { DirectoryEntry } from '@/lib/core/ticker/mention';

/** What the reader selected, and the company it means; null where the reader has to say. */
export interface LookedUp {
  readonly words: string;
  readonly company: DirectoryEntry | null;
}
