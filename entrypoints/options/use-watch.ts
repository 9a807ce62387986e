import { useLiveQuery } from 'dexie-react-hooks';
import type { Rule } from '@/lib/core/watch/rule';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { hiddenCount, type HiddenCount } from '@/lib/core/watch/rule-match';
import { eventsOf } from '@/lib/core/watch/same-event';
import { ReaderDatabase } from '@/lib/db/reader';
import { readRules } from '@/lib/services/watch/rule-list';

const reader = new ReaderDatabase();

/** The watchlist and its rules, with what each rule left out. */
export interface KeptWatch {
  readonly entries: readonly WatchEntry[];
  readonly rules: readonly Rule[];
  readonly hidden: ReadonlyMap<string, HiddenCount>;
}

async function read(): Promise<KeptWatch> {
  const [entries, rules, news] = await Promise.all([
    reader.entries.orderBy('addedAtMs').toArray(),
    readRules(reader),
    reader.news.toArray(),
  ]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // What was filed before its entry was watched was never to be told, by whatever rule.
  const told = news.filter(({ isWithdrawn, telling }) => {
    const isBefore = telling.state === 'silent' && telling.why === 'before';
    return !isWithdrawn && !isBefore;
  });
  const watching = new Map<object, WatchEntry[]>();
  const events = eventsOf(told).flatMap((event) => {
    const [first] = event;
    if (!first) return [];
    watching.set(
      first,
      event.flatMap(({ watchId }) => byId.get(watchId) ?? []),
    );
    return first;
  });
  const hidden = hiddenCount(events, (item) => watching.get(item) ?? [], rules);
  return { entries: entries.toReversed(), rules, hidden };
}

/** The watch, read again whenever the background writes; null until it was read once. */
export function useWatch(): KeptWatch | null {
  return useLiveQuery(read, []) ?? null;
}
