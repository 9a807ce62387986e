import type { CurrentFeed } from '@/lib/core/edgar/current-feed';
import type { WatchKind } from './entry';
import type { Rule, RuleTopic } from './rule';

/**
 * The feeds that can name any of the entries: that of the ownership forms for companies and people,
 * that of Form 13F for managers, and those of notices and of Schedules 13D and 13G only where a rule
 * asks for them. What no feed names is found in the entry's own list all the same, later.
 */
export function feedsFor(
  entries: readonly { readonly kind: WatchKind }[],
  rules: readonly Rule[],
): CurrentFeed[] {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const isAsked = (topic: RuleTopic) =>
    rules.some((rule) => rule.isOn && rule.topics.includes(topic));
  const hasInsiders = kinds.has('company') || kinds.has('person');
  const feeds: CurrentFeed[] = [];
  if (hasInsiders) feeds.push('ownership');
  if (hasInsiders && isAsked('sale-notice')) feeds.push('notices');
  if (kinds.has('company') && isAsked('stake-filed')) feeds.push('stakes');
  if (kinds.has('fund')) feeds.push('holdings');
  return feeds;
}
