import type { WatchId } from '@/lib/core/watch/entry';
import type { Rule, RuleTopic } from '@/lib/core/watch/rule';
import type { HiddenCount } from '@/lib/core/watch/rule-match';
import { formatMoney } from './money';
import { countOf } from './quantity';

/** A topic as a choice in a list, and as part of a sentence. */
export interface TopicWords {
  readonly name: string;
  /** After "Tell me when". */
  readonly when: string;
}

export const TOPIC_WORDS: Readonly<Record<RuleTopic, TopicWords>> = {
  buy: {
    name: 'Purchases on the market',
    when: 'an insider buys on the open market',
  },
  'chief-buy': {
    name: 'Purchases by the chief executive or finance chief',
    when: 'a chief executive or chief financial officer buys on the open market',
  },
  cluster: {
    name: 'Clusters of buyers',
    when: 'three or more insiders buy within two weeks',
  },
  sale: {
    name: 'Sales by their own decision',
    when: 'an insider sells on the open market outside a plan and not for taxes',
  },
  'fund-opened': { name: 'Funds that open a position', when: 'a fund opens a position' },
  'fund-closed': { name: 'Funds that close a position', when: 'a fund closes a position' },
  'fund-core-exit': {
    name: 'Funds that give up a core position',
    when: 'a fund gives up a core position',
  },
  'fund-filed': { name: '13F filings', when: 'a fund files its 13F' },
  'stake-filed': {
    name: 'Schedules 13D and 13G',
    when: 'a Schedule 13D or 13G is filed',
  },
  'sale-notice': {
    name: 'Notices of intended sales',
    when: 'a notice of an intended sale (Form 144) is filed',
  },
};

/** Topics whose news states an amount in dollars. */
const WITH_AMOUNT: ReadonlySet<RuleTopic> = new Set([
  'buy',
  'chief-buy',
  'cluster',
  'sale',
  'fund-opened',
  'fund-closed',
  'fund-core-exit',
]);
const OF_TRADES: ReadonlySet<RuleTopic> = new Set(['buy', 'chief-buy', 'sale']);

/**
 * A rule as one plain sentence: `Tell me when an insider buys on the open market, for $100K or
 * more, by a chief executive or chief financial officer, at anything I watch.` `nameOf` names an
 * entry, null one that is no longer watched.
 */
export function ruleSentence(rule: Rule, nameOf: (id: WatchId) => string | null): string {
  const { topics, atLeast, by, isOn } = rule;
  const asksAmount = atLeast !== null && topics.some((topic) => WITH_AMOUNT.has(topic));
  const asksRole = by === 'chiefs' && topics.some((topic) => OF_TRADES.has(topic));
  const whens = topics.map((topic) => TOPIC_WORDS[topic].when);
  const amount = asksAmount ? `, for ${formatMoney(atLeast)} or more, or an amount not stated` : '';
  const role = asksRole ? ', if traded by a chief executive or chief financial officer' : '';
  const off = isOn ? '' : ' Switched off.';
  return `Tell me when ${eitherOf(whens)}${amount}${role}, ${scopeWords(rule, nameOf)}.${off}`;
}

/** A rule in a few words, for a notification to say why it came: `purchases on the market, $100K or more`. */
export function ruleName({ topics, atLeast, by }: Rule): string {
  const [first, ...others] = topics.map((topic) => TOPIC_WORDS[topic].name.toLowerCase());
  const more = others.length === 0 ? '' : ` and ${countOf(others.length, 'other kind')}`;
  const amount =
    atLeast !== null && topics.some((topic) => WITH_AMOUNT.has(topic))
      ? `, ${formatMoney(atLeast)} or more`
      : '';
  return `${first ?? 'nothing'}${more}${amount}${by === 'chiefs' ? ', chiefs only' : ''}`;
}

function scopeWords({ scope }: Rule, nameOf: (id: WatchId) => string | null): string {
  switch (scope.of) {
    case 'all':
      return 'at anything I watch';
    case 'group':
      return `at anything in my group “${scope.group}”`;
    case 'entry':
      return `at ${nameOf(scope.id) ?? 'an entry that is no longer watched'}`;
  }
}

/** `a`, `a or b`, `a, b or c`. */
function eitherOf(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/**
 * How many events a rule left out that no other rule tells, with the reasons; null where it left
 * out none: `Left out 12 events: 9 under its amount, 3 by others than chiefs.`
 */
export function hiddenSentence({ amount, role, off, muted }: HiddenCount): string | null {
  const parts = [
    amount > 0 ? `${amount} under its amount` : '',
    role > 0 ? `${role} not by a chief executive or chief financial officer` : '',
    off > 0 ? `${off} because it is switched off` : '',
    muted > 0 ? `${muted} of muted entries` : '',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  const all = amount + role + off + muted;
  return `Left out ${countOf(all, 'event')}: ${parts.join(', ')}.`;
}
