import type { Tried } from '@/lib/core/watch/outcomes';
import type { Rule } from '@/lib/core/watch/rule';
import { tryRule } from '@/lib/core/watch/try-rule';
import type { ReaderDatabase } from '@/lib/db/reader';

/** So many events are listed; the count is of all. */
const SHOWN = 50;

/** What a rule would have done with all news that is kept: that of the last 90 days and more. */
export async function tryRuleOn(reader: ReaderDatabase, rule: Rule): Promise<Tried> {
  const [items, entries] = await Promise.all([reader.news.toArray(), reader.entries.toArray()]);
  const tried = tryRule(rule, items, new Map(entries.map((entry) => [entry.id, entry])));
  return {
    told: tried.told.slice(0, SHOWN),
    count: tried.told.length,
    hidden: tried.hidden.length,
  };
}
