import type { Rule } from '../rule';
import type { FiledTrades } from './filed-trades';

/** What a filing's trades are to a rule: to be judged, left out by it, or none of its business. */
export type Worth = 'judge' | 'left-out' | 'none';

/**
 * Whether a filing may tell what a rule about any company asks for. `others` are the trades of
 * other filings about the company of the last weeks: lots of one purchase may stand on several, and
 * only together reach the rule's amount. A cluster is formed by any purchase.
 */
export function worthOf(rule: Rule, trades: FiledTrades, others: readonly FiledTrades[]): Worth {
  const { topics, by } = rule;
  const { boughtAtMost, soldAtMost, hasChief } = trades;
  const hasBought = boughtAtMost !== null;
  if (hasBought && topics.includes('cluster')) return 'judge';
  const isBuyAsked = topics.includes('buy') || (hasChief && topics.includes('chief-buy'));
  const isBuy = hasBought && isBuyAsked;
  const isSale = soldAtMost !== null && topics.includes('sale');
  if (!isBuy && !isSale) return 'none';
  if (by === 'chiefs' && !hasChief) return 'left-out';
  const all = [trades, ...others];
  const isEnough = (of: (one: FiledTrades) => number | null) =>
    rule.atLeast === null || all.reduce((sum, one) => sum + (of(one) ?? 0), 0) >= rule.atLeast;
  const isWorth =
    (isBuy && isEnough((one) => one.boughtAtMost)) || (isSale && isEnough((one) => one.soldAtMost));
  return isWorth ? 'judge' : 'left-out';
}
