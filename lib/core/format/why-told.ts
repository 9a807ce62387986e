import { grouped } from '@/lib/core/grouped';
import type { NewsItem } from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
import { topicsOf } from '@/lib/core/watch/rule-match';
import { say, sayCount } from '@/lib/core/words/say';
import { cutLine } from './cut-line';
import { ruleName } from './rule-words';

/** The rule by which an item is told; null where it is gone. */
export type RuleOf = (item: NewsItem) => Rule | null;

/** What is told of several events, and why. */
interface Told {
  /** What happened: a line for each rule, two at most; without its rule where there is one alone. */
  readonly lines: readonly string[];
  /** Which rule asked for it, or that each line names its own; empty where none is known any more. */
  readonly why: string;
}

/** So many events are named in a line, and the others counted. */
const NAMED = 3;
/** Two lines have to share the room of a notification. */
const RULE_LINES = 2;
const LONGEST_RULE_LINE = 110;

/**
 * Words events by the rule that asked for each, in their order. `list` words the events of one
 * line and names as many of them as `most` says.
 */
export function toldByRule(
  events: readonly NewsItem[],
  ruleOf: RuleOf,
  list: (events: readonly NewsItem[], most: number) => string,
): Told {
  const byRule = [...grouped(events, (item) => ruleOf(item)?.id ?? '').values()];
  if (byRule.length <= 1) return { lines: [list(events, NAMED)], why: whyTold(events, ruleOf) };
  const lines = byRule.slice(0, RULE_LINES).map((ones) => {
    const rule = ruleNameOf(ones, ruleOf);
    return fitting((most) => {
      const words = list(ones, most);
      return rule === null ? words : say('notifyRuleLine', { rule, list: words });
    });
  });
  const more = byRule.length - lines.length;
  return { lines, why: more > 0 ? sayCount('notifyRulesMore', more) : say('notifyRulesAll') };
}

/** The line that names the most events and still fits: one is counted sooner than cut in two. */
function fitting(line: (most: number) => string): string {
  for (let most = NAMED; most > 1; most -= 1) {
    const words = line(most);
    if (words.length <= LONGEST_RULE_LINE) return words;
  }
  return cutLine(line(1), LONGEST_RULE_LINE);
}

/** Why events came that one rule asked for: `Your rule: Purchases on the market.` */
export function whyTold(events: readonly NewsItem[], ruleOf: RuleOf): string {
  const rule = ruleNameOf(events, ruleOf);
  return rule === null ? '' : say('notifyRule', { rule });
}

/** Named by those of its topics that the events are of: they are why it asked for them. */
export function ruleNameOf(events: readonly NewsItem[], ruleOf: RuleOf): string | null {
  const [first] = events;
  const rule = first ? ruleOf(first) : null;
  if (!rule) return null;
  const met = new Set(
    events.flatMap(({ content }) => {
      const topics = topicsOf(content);
      return rule.topics.find((topic) => topics.includes(topic)) ?? [];
    }),
  );
  // A rule that was changed since may ask for none of them any more.
  return ruleName(rule, met.size > 0 ? rule.topics.filter((topic) => met.has(topic)) : rule.topics);
}

/** Why an event was told, as a whole sentence; `rule` is null where it is gone or not known. */
export function toldSentence(item: NewsItem, rule: Rule | null): string {
  const name = ruleNameOf([item], () => rule);
  if (name !== null) return say('toldByRule', { rule: name });
  const isElsewhere = item.telling.state === 'told' && item.telling.where === 'elsewhere';
  return say(isElsewhere ? 'toldElsewhere' : 'toldByGone');
}
