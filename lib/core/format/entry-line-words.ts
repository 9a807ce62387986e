import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type { MonthSum } from '@/lib/core/watch/month-sums';
import { ageWords } from './age-words';
import {
  activityWords,
  entryAside,
  entryLabel,
  entryPath,
  type EntryActivity,
} from './entry-words';
import { filedText } from './filed-text';
import { problemSentence } from './problem-words';
import { sparkPaths, type Spark } from './spark-paths';

/** An entry of the watchlist with what is known of it. */
export interface ShownEntry {
  readonly entry: WatchEntry;
  readonly unseen: number;
  /** Null before the first check. */
  readonly summary: (EntryActivity & { readonly months: readonly MonthSum[] }) | null;
  readonly problem: Problem | null;
}

/** An entry as a line of the watchlist says it. */
export interface EntryLineWords {
  readonly id: string;
  /** The path of its page. */
  readonly href: string;
  readonly label: string;
  /** Null where the label says it already. */
  readonly name: string | null;
  readonly unseen: number;
  readonly activity: string;
  /** How old that is; null where there was none. */
  readonly age: string | null;
  readonly aside: string;
  readonly problem: string | null;
  /** Null before the first check. */
  readonly months: { readonly spark: Spark | null } | null;
}

/** Words an entry, at a moment (epoch milliseconds) of a day. */
export function entryLineWords(line: ShownEntry, nowMs: number, today: IsoDate): EntryLineWords {
  const { entry, unseen, summary, problem } = line;
  const label = entryLabel(entry);
  const name = filedText(entry.name);
  return {
    id: entry.id,
    href: entryPath(entry),
    label,
    name: name === label ? null : name,
    unseen,
    activity: activityWords(entry, summary, today),
    age: summary?.latest ? ageWords(summary.latest.filedOn, today) : null,
    aside: entryAside(entry),
    problem: problem && problemSentence(problem, nowMs),
    months: summary && { spark: sparkPaths(summary.months) },
  };
}
