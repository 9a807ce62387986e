import type { CurrentFeed } from '@/lib/core/edgar/current-feed';
import type { Rule, RuleTopic } from '../rule';

/**
 * What any company can be told of: what funds hold is known of followed funds alone, and so a rule
 * that asks for it tells of the watchlist, whatever its scope.
 */
const TRADES: readonly RuleTopic[] = ['buy', 'chief-buy', 'cluster', 'sale'];

const FEEDS: readonly (readonly [feed: CurrentFeed, topics: readonly RuleTopic[]])[] = [
  ['ownership', TRADES],
  ['notices', ['sale-notice']],
  ['stakes', ['stake-filed']],
  ['holdings', ['fund-filed']],
];

/** Whether that can be told of any company, watched or not. */
export function isOfAny(topic: RuleTopic): boolean {
  return FEEDS.some(([, topics]) => topics.includes(topic));
}

/** The rules about any company that are switched on and for which filings have to be read. */
export function anyRules(rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => rule.isOn && rule.scope.of === 'any' && feedsOf(rule).length > 0);
}

/** The feeds whose filings these rules ask for. */
export function feedsOfRules(rules: readonly Rule[]): CurrentFeed[] {
  const asked = new Set(anyRules(rules).flatMap(feedsOf));
  return FEEDS.flatMap(([feed]) => (asked.has(feed) ? feed : []));
}

function feedsOf({ topics }: Rule): CurrentFeed[] {
  return FEEDS.flatMap(([feed, asked]) =>
    asked.some((topic) => topics.includes(topic)) ? feed : [],
  );
}

/** Forms whose documents state trades; a Form 3 states none. */
const TRADE_FORM = /^[45](?:\/A)?$/;
const FORMS: Readonly<Record<CurrentFeed, RegExp>> = {
  ownership: TRADE_FORM,
  notices: /^144(?:\/A)?$/,
  stakes: /^SCHEDULE 13[DG](?:\/A)?$/,
  holdings: /^13F-HR(?:\/A)?$/,
};

/** Whether a form is one that may state trades. */
export function statesTrades(form: string): boolean {
  return TRADE_FORM.test(form);
}

/** Whether a filing of that form is looked at for the sake of these feeds. */
export function isWanted(form: string, feeds: readonly CurrentFeed[]): boolean {
  return feeds.some((feed) => FORMS[feed].test(form));
}
