import { isDecided } from '@/lib/core/insider/market-trades';
import type { WatchEntry } from './entry';
import type { DerivedNews, NewsContent } from './news';
import type { Rule, RuleTopic } from './rule';

/** Why a rule that asks for a piece of news by its topic leaves it out all the same. */
export type HiddenWhy =
  /** It is under the rule's amount. */
  | 'amount'
  /** It is by somebody else than the rule asks for. */
  | 'role'
  /** The rule is switched off. */
  | 'off'
  /** The entry is muted, or what it is about, where nobody watches it. */
  | 'muted';

/** A rule that leaves a piece of news out. */
export interface Hidden {
  readonly rule: Rule;
  readonly why: HiddenWhy;
}

/** The rule that asks for a piece of news, or all that would but for one thing. */
export type RuleMatch =
  | {
      readonly rule: Rule;
      /** Null where nobody watches it, and a rule about any company asks for it. */
      readonly entry: WatchEntry | null;
      /** Whether it passed the rule's amount only because none is stated. */
      readonly isAmountUnknown: boolean;
    }
  | { readonly rule: null; readonly hidden: readonly Hidden[] };

/** What news can be asked for by; none for what is only shown. */
export function topicsOf(content: NewsContent): readonly RuleTopic[] {
  switch (content.kind) {
    case 'trade':
      if (content.side === 'sold') return isDecided(content) ? ['sale'] : [];
      return content.isChief ? ['buy', 'chief-buy'] : ['buy'];
    case 'cluster':
      return ['cluster'];
    case 'fund-change':
      if (content.action === 'opened') return ['fund-opened'];
      if (content.action === 'cut') return content.isCoreCut ? ['fund-core-cut'] : [];
      if (content.action !== 'closed') return [];
      return content.isCoreExit ? ['fund-closed', 'fund-core-exit'] : ['fund-closed'];
    case 'fund-filed':
    case 'stake-filed':
    case 'sale-notice':
      return [content.kind];
  }
}

/** US dollars; null where the news states no amount. */
export function amountOfNews(content: NewsContent): number | null {
  return 'value' in content ? content.value : null;
}

/**
 * The first rule in their order that asks for a piece of news of any of the entries that watch it;
 * where there is none, the rules that are about it and why each leaves it out. An amount that is
 * not stated passes every amount: unknown is not little. Open-market trades are by officers and
 * directors in any case (`classify` tells those of others apart). What nobody watches only rules
 * about any company ask for; `isMuted` says that the reader wants to hear no more of it.
 */
export function ruleFor(
  { content }: Pick<DerivedNews, 'content'>,
  entries: readonly WatchEntry[],
  rules: readonly Rule[],
  isMuted = false,
): RuleMatch {
  const topics = topicsOf(content);
  const amount = amountOfNews(content);
  const hidden: Hidden[] = [];
  for (const rule of rules) {
    if (!rule.topics.some((topic) => topics.includes(topic))) continue;
    const about = entries.filter((entry) => isAbout(rule, entry));
    const isUnwatched = entries.length === 0 && rule.scope.of === 'any';
    if (about.length === 0 && !isUnwatched) continue;
    const entry = isUnwatched ? null : about.find((one) => !one.isMuted);
    const isHeard = isUnwatched ? !isMuted : entry !== undefined;
    const why = whyHidden(rule, content, amount, isHeard);
    if (why === null && entry !== undefined) {
      const isAmountUnknown = rule.atLeast !== null && amount === null && 'value' in content;
      return { rule, entry, isAmountUnknown };
    }
    hidden.push({ rule, why: why ?? 'muted' });
  }
  return { rule: null, hidden };
}

function whyHidden(
  rule: Rule,
  content: NewsContent,
  amount: number | null,
  isHeard: boolean,
): HiddenWhy | null {
  if (content.kind === 'trade' && rule.by === 'chiefs' && !content.isChief) return 'role';
  if (rule.atLeast !== null && amount !== null && amount < rule.atLeast) return 'amount';
  if (!rule.isOn) return 'off';
  return isHeard ? null : 'muted';
}

function isAbout({ scope }: Rule, { id, group }: WatchEntry): boolean {
  switch (scope.of) {
    case 'all':
    case 'any':
      return true;
    case 'group':
      return group === scope.group;
    case 'entry':
      return id === scope.id;
  }
}

/** How many events a rule leaves out, by the reason. */
export type HiddenCount = Readonly<Record<HiddenWhy, number>>;

/**
 * How many pieces of news each rule leaves out that no other rule tells either, by the rule's id.
 * A rule without any is left out.
 */
export function hiddenCount(
  items: readonly Pick<DerivedNews, 'content' | 'marks'>[],
  entriesOf: (item: Pick<DerivedNews, 'content' | 'marks'>) => readonly WatchEntry[],
  rules: readonly Rule[],
): ReadonlyMap<string, HiddenCount> {
  const counts = new Map<string, Record<HiddenWhy, number>>();
  for (const item of items) {
    const match = ruleFor(item, entriesOf(item), rules);
    if (match.rule) continue;
    for (const { rule, why } of match.hidden) {
      const count = counts.get(rule.id) ?? { amount: 0, role: 0, off: 0, muted: 0 };
      count[why] += 1;
      counts.set(rule.id, count);
    }
  }
  return counts;
}
