import type { WatchId } from '@/lib/core/watch/entry';
import type { Rule, RuleTopic } from '@/lib/core/watch/rule';
import type { HiddenCount } from '@/lib/core/watch/rule-match';
import { listAny } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { formatMoney } from './money';

/** The part by which the messages about a topic are named. */
const TOPICS = {
  buy: 'Buy',
  'chief-buy': 'ChiefBuy',
  cluster: 'Cluster',
  sale: 'Sale',
  'fund-opened': 'FundOpened',
  'fund-closed': 'FundClosed',
  'fund-core-exit': 'FundCoreExit',
  'fund-core-cut': 'FundCoreCut',
  'fund-filed': 'FundFiled',
  'stake-filed': 'StakeFiled',
  'sale-notice': 'SaleNotice',
} as const satisfies Record<RuleTopic, string>;

/** A topic as a choice in a list: `Purchases on the market`. */
export function topicName(topic: RuleTopic): string {
  return say(`ruleTopic${TOPICS[topic]}`);
}

/** Topics whose news states an amount in dollars. */
const WITH_AMOUNT: ReadonlySet<RuleTopic> = new Set([
  'buy',
  'chief-buy',
  'cluster',
  'sale',
  'fund-opened',
  'fund-closed',
  'fund-core-exit',
  'fund-core-cut',
]);
const OF_TRADES: ReadonlySet<RuleTopic> = new Set(['buy', 'chief-buy', 'sale']);

/**
 * A rule as one plain sentence: `Tell me when an insider buys on the open market, for $100K or
 * more, by a chief executive or chief financial officer, at anything I watch.` `nameOf` names an
 * entry, null one that is no longer watched.
 */
export function ruleSentence(rule: Rule, nameOf: (id: WatchId) => string | null): string {
  const { topics, atLeast, by, isOn, scope } = rule;
  const name = scope.of === 'entry' ? nameOf(scope.id) : null;
  const amount = atLeast !== null && asksAmount(rule) ? 'Amount' : '';
  const role = by === 'chiefs' && topics.some((topic) => OF_TRADES.has(topic)) ? 'Chiefs' : '';
  const sentence = say(`ruleSentence${scopeKind(rule, name)}${amount}${role}`, {
    whens: listAny(topics.map((topic) => say(`ruleWhen${TOPICS[topic]}`))) || say('ruleNothing'),
    sum: formatMoney(atLeast),
    name: scope.of === 'group' ? scope.group : (name ?? ''),
  });
  return isOn ? sentence : say('ruleOff', { sentence });
}

/**
 * A rule in a few words, for a notification to say why it came: `Purchases on the market, $100K or
 * more`. It is named by the topics given, by all of its own where none are.
 */
export function ruleName(rule: Rule, topics = rule.topics): string {
  const { atLeast, by, scope } = rule;
  const [first, ...others] = topics.map(topicName);
  const name = first ?? say('ruleNothing');
  return [
    others.length === 0 ? name : sayCount('ruleAndKinds', others.length, { name }),
    ...(atLeast !== null && asksAmount({ topics })
      ? [say('ruleFrom', { sum: formatMoney(atLeast) })]
      : []),
    ...(by === 'chiefs' && topics.some((topic) => OF_TRADES.has(topic))
      ? [say('ruleChiefsOnly')]
      : []),
    ...(scope.of === 'any' ? [say('ruleAnyCompany')] : []),
  ].join(', ');
}

function asksAmount({ topics }: Pick<Rule, 'topics'>): boolean {
  return topics.some((topic) => WITH_AMOUNT.has(topic));
}

function scopeKind(
  { scope }: Rule,
  name: string | null,
): 'All' | 'Any' | 'Group' | 'Entry' | 'Gone' {
  switch (scope.of) {
    case 'all':
      return 'All';
    case 'any':
      return 'Any';
    case 'group':
      return 'Group';
    case 'entry':
      return name === null ? 'Gone' : 'Entry';
  }
}

/**
 * How many events a rule left out that no other rule tells, with the reasons; null where it left
 * out none: `Left out 12 events: 9 under its amount, 3 by others than chiefs.`
 */
export function hiddenSentence({ amount, role, off, muted }: HiddenCount): string | null {
  const parts = [
    ...(amount > 0 ? [sayCount('ruleLeftAmount', amount)] : []),
    ...(role > 0 ? [sayCount('ruleLeftRole', role)] : []),
    ...(off > 0 ? [sayCount('ruleLeftOff', off)] : []),
    ...(muted > 0 ? [sayCount('ruleLeftMuted', muted)] : []),
  ];
  if (parts.length === 0) return null;
  return sayCount('ruleLeftOut', amount + role + off + muted, { list: parts.join(', ') });
}
