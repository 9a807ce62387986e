import { compareText } from '@/lib/core/order';
import type { WatchEntry, WatchId } from './entry';
import type { NewsItem } from './news';
import type { Rule } from './rule';
import { ruleFor, type HiddenWhy } from './rule-match';
import { eventsOf } from './same-event';

/** What a rule would have done with the news that is held. */
export interface TriedRule {
  /** Newest filing first, each event once. */
  readonly told: readonly NewsItem[];
  /** What it is about but would have left out, and why; newest filing first. */
  readonly hidden: readonly { readonly item: NewsItem; readonly why: HiddenWhy }[];
}

/**
 * Tries a rule, as if it were switched on and the only one, on news of the watchlist: which events
 * it would have told, and which it would have left out. What was taken back is passed over. Give
 * the items of the last 90 days, those filed before their entry was watched among them.
 */
export function tryRule(
  rule: Rule,
  items: readonly NewsItem[],
  entries: ReadonlyMap<WatchId, WatchEntry>,
): TriedRule {
  const told: NewsItem[] = [];
  const hidden: TriedRule['hidden'][number][] = [];
  const tried = [{ ...rule, isOn: true }];
  for (const event of eventsOf(items.filter(({ isWithdrawn }) => !isWithdrawn))) {
    const [item] = event;
    if (!item) continue;
    const watching = event.flatMap(({ watchId }) => entries.get(watchId) ?? []);
    const match = ruleFor(item, watching, tried);
    const why = match.rule ? null : match.hidden[0]?.why;
    if (match.rule) told.push(item);
    else if (why) hidden.push({ item, why });
  }
  told.sort(newestFirst);
  hidden.sort((a, b) => newestFirst(a.item, b.item));
  return { told, hidden };
}

function newestFirst(a: NewsItem, b: NewsItem): number {
  return compareText(b.filedOn, a.filedOn) || compareText(a.id, b.id);
}
