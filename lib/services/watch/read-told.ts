import type { WatchEntry } from '@/lib/core/watch/entry';
import type { NewsItem } from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readRules } from './rule-list';

/** An event that was told, by which rule, and under which entries it stands. */
export interface ToldEvent {
  readonly item: NewsItem;
  /** Null where it is gone, or another profile told the event. */
  readonly rule: Rule | null;
  readonly entries: readonly WatchEntry[];
  /** Whether the reader wants to hear no more of whom it is about, whom nobody watches. */
  readonly isMuted: boolean;
}

/** Reads what was told of the event with a mark; null where nothing was, or it is not known. */
export async function readTold(reader: ReaderDatabase, mark: string): Promise<ToldEvent | null> {
  const named = await reader.news.where('marks').equals(mark).toArray();
  // The same event under another entry shares a mark with it, which need not be this one.
  const marks = [...new Set(named.flatMap((row) => row.marks))];
  const rows = await reader.news.where('marks').anyOf(marks).distinct().toArray();
  const item = rows.find(({ telling: { state } }) => state === 'told' || state === 'telling');
  if (!item) return null;
  const ids = [...new Set(rows.map(({ watchId }) => watchId))];
  const entries = (await reader.entries.bulkGet(ids)).flatMap((entry) => entry ?? []);
  const rules = await readRules(reader);
  const { telling } = item;
  const by = 'ruleId' in telling ? telling.ruleId : '';
  const isMuted = (await reader.mutes.get(item.subject.cik)) !== undefined;
  return { item, rule: rules.find(({ id }) => id === by) ?? null, entries, isMuted };
}
