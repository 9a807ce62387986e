import type { ImportProblem } from '@/lib/core/export/watch-import';
import type { DerivedNews } from './news';

/** What became of a list that was pasted. */
export interface Pasted {
  readonly added: number;
  /** Those that were on the list already. */
  readonly known: number;
  /** What named nothing that is known, as it was written. */
  readonly unknown: readonly string[];
}

/** What became of a file that was imported; nothing was changed where it was refused. */
export interface Imported {
  readonly isTaken: boolean;
  readonly added: number;
  readonly known: number;
  readonly removed: number;
  readonly complaints: readonly ImportProblem[];
}

/** What became of a whole export that was imported. */
export interface ImportedReader {
  readonly watch: Imported;
  /** How many rules took the place of those that were there; 0 where the file has none. */
  readonly rules: number;
  readonly corrected: number;
  /** Funds that are followed now and were not before. */
  readonly followed: number;
  /** What could not be taken besides entries, in words. */
  readonly problems: readonly string[];
}

/** What a rule would have done over the last 90 days. */
export interface Tried {
  /** Newest first, so many as are shown. */
  readonly told: readonly DerivedNews[];
  /** How many in all. */
  readonly count: number;
  /** How many events of the same topics it would have left out, by its amount, role or scope. */
  readonly hidden: number;
}
