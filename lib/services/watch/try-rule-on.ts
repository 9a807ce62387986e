import { windowStart } from '@/lib/core/insider/filing-window';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { Tried } from '@/lib/core/watch/outcomes';
import type { Rule } from '@/lib/core/watch/rule';
import { tryRule } from '@/lib/core/watch/try-rule';
import type { ReaderDatabase } from '@/lib/db/reader';

/** So many events are listed; the counts are of all. */
const SHOWN = 50;

/** What a rule would have done with the news that is kept of the last 90 days. */
export async function tryRuleOn(reader: ReaderDatabase, rule: Rule, nowMs: number): Promise<Tried> {
  const since = windowStart(easternDay(nowMs));
  const [items, entries] = await Promise.all([
    reader.news.where('filedOn').aboveOrEqual(since).toArray(),
    reader.entries.toArray(),
  ]);
  const tried = tryRule(rule, items, new Map(entries.map((entry) => [entry.id, entry])));
  const hiddenCount = { amount: 0, role: 0, off: 0, muted: 0 };
  for (const { why } of tried.hidden) hiddenCount[why] += 1;
  return {
    told: tried.told.slice(0, SHOWN),
    count: tried.told.length,
    hidden: tried.hidden.slice(0, SHOWN).map(({ item, why }) => ({ news: item, why })),
    hiddenCount,
  };
}
