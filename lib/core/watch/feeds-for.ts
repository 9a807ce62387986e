import { CURRENT_FEEDS, type CurrentFeed } from '@/lib/core/edgar/current-feed';
import type { WatchKind } from './entry';
import type { Rule, RuleTopic } from './rule';
import { feedsOfRules } from './wide/any-rules';

/**
 * The feeds that can name any of the entries: that of the ownership forms for companies and people,
 * that of Form 13F for managers, and those of notices and of Schedules 13D and 13G only where a rule
 * asks for them; and those that rules about any company ask for, whoever is watched. What no feed
 * names is found in the entry's own list all the same, later.
 */
export function feedsFor(
  entries: readonly { readonly kind: WatchKind }[],
  rules: readonly Rule[],
): CurrentFeed[] {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const isAsked = (topic: RuleTopic) =>
    rules.some((rule) => rule.isOn && rule.topics.includes(topic));
  const hasInsiders = kinds.has('company') || kinds.has('person');
  const feeds = new Set<CurrentFeed>(feedsOfRules(rules));
  if (hasInsiders) feeds.add('ownership');
  if (hasInsiders && isAsked('sale-notice')) feeds.add('notices');
  if (kinds.has('company') && isAsked('stake-filed')) feeds.add('stakes');
  if (kinds.has('fund')) feeds.add('holdings');
  return CURRENT_FEEDS.filter((feed) => feeds.has(feed));
}
