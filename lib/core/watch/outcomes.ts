import type { ImportProblem } from '@/lib/core/export/watch-import';
import type { Unclear, Unknown } from '@/lib/core/look-up/choose-subject';
import type { Sentence } from '@/lib/core/words/sentence';
import type { DerivedNews } from './news';
import type { HiddenCount, HiddenWhy } from './rule-match';

/** What became of a list that was pasted. */
export interface Pasted {
  readonly added: number;
  /** Those that were on the list already. */
  readonly known: number;
  /** What could mean one or another, for the reader to say. */
  readonly unclear: readonly Unclear[];
  /** What named nothing that is known. */
  readonly unknown: readonly Unknown[];
  /** How many more there were than are read at once. */
  readonly left: number;
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
  /** Names of which no rule tells now, and which were not muted before. */
  readonly muted: number;
  /** What could not be taken besides entries. */
  readonly problems: readonly Sentence[];
}

/** What became of a file of which nothing could be taken, and why. */
export function refusedFile(why: Sentence): Imported {
  return { isTaken: false, added: 0, known: 0, removed: 0, complaints: [{ line: 0, why }] };
}

/** The same of a whole export. */
export function refusedExport(why: Sentence): ImportedReader {
  return { watch: refusedFile(why), rules: 0, corrected: 0, followed: 0, muted: 0, problems: [] };
}

/** What a rule would have done over the last 90 days. */
export interface Tried {
  /** Newest first, so many as are shown. */
  readonly told: readonly DerivedNews[];
  /** How many in all. */
  readonly count: number;
  /** Events of the same topics that it would have left out, newest first, so many as are shown. */
  readonly hidden: readonly { readonly news: DerivedNews; readonly why: HiddenWhy }[];
  /** How many in all, by the reason. */
  readonly hiddenCount: HiddenCount;
}
