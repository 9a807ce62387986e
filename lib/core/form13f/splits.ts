import type { Cusip } from './book';
import type { LikelySplit, SplitRatio } from './change';
import { confirmFiledRatio, type FiledRatio } from './splits-filed';
import { observeHolders, type BookPair, type Observation } from './splits-observed';
import { distance, factorOf, nearestRatio, pricePointsTo } from './splits-ratio';
import { splitOfOneHolder } from './splits-single';

const CLEAN = 0.01;
const UNCHANGED = 0.005;
const PRICE_WITHIN = Math.log(1.2);
const AGREEING = 2;
/** So many holders agree on a ratio only because of a split, if the price does not deny it. */
const MANY_AGREEING = 3;

/** What companies reported of splits, by a CUSIP of theirs. */
export type FiledRatios = ReadonlyMap<Cusip, readonly FiledRatio[]>;

/**
 * The splits that lie between two quarters, by CUSIP, from the books of several managers at the
 * ends of both: those a company reported and the price confirms; else those on whose ratio two
 * holders of different amounts agree within 1 % with a price within 20 % of its inverse, or three
 * with a price that is nearer to it than to no split; else those that the only holder's figures
 * show. None where a holder's amount stayed as it was. Reported ratios must be of days about this
 * quarter. 13F itself says nothing of splits, so all of these are likely, not certain.
 */
export function likelySplits(
  pairs: readonly BookPair[],
  filed: FiledRatios = new Map(),
): Map<Cusip, LikelySplit> {
  const splits = new Map<Cusip, LikelySplit>();
  for (const [cusip, observations] of observeHolders(pairs)) {
    const split =
      splitFiled(observations, filed.get(cusip) ?? []) ??
      (observations.some(({ amount }) => Math.abs(amount - 1) <= UNCHANGED)
        ? null
        : (splitOfHolders(observations) ?? splitOfOnly(observations)));
    if (split) splits.set(cusip, split);
  }
  return splits;
}

function splitFiled(
  observations: readonly Observation[],
  filed: readonly FiledRatio[],
): LikelySplit | null {
  if (filed.length === 0) return null;
  const prices = observations.flatMap(({ price }) => price ?? []).sort((a, b) => a - b);
  const middle = prices[Math.floor(prices.length / 2)];
  if (middle === undefined) return null;
  for (const ratio of filed) {
    const split = confirmFiledRatio(ratio, middle);
    if (split) return split;
  }
  return null;
}

function splitOfHolders(observations: readonly Observation[]): LikelySplit | null {
  const votes = new Map<string, { ratio: SplitRatio; all: Set<number>; close: Set<number> }>();
  for (const { amount, price, sharesBefore } of observations) {
    const ratio = nearestRatio(amount);
    if (!ratio || price === null || distance(amount, factorOf(ratio)) > CLEAN) continue;
    if (!pricePointsTo(price, ratio)) continue;
    const key = `${ratio.from}:${ratio.to}`;
    const vote = votes.get(key) ?? { ratio, all: new Set(), close: new Set() };
    votes.set(key, vote);
    // Equal amounts are one position that a parent and its child both report.
    vote.all.add(sharesBefore);
    if (distance(price * factorOf(ratio), 1) <= PRICE_WITHIN) vote.close.add(sharesBefore);
  }
  const [best] = [...votes.values()].sort((a, b) => b.all.size - a.all.size);
  if (!best) return null;
  const isAgreed = best.close.size >= AGREEING || best.all.size >= MANY_AGREEING;
  return isAgreed ? { ...best.ratio, basis: 'holders' } : null;
}

function splitOfOnly(observations: readonly Observation[]): LikelySplit | null {
  const found = observations.flatMap((one) => splitOfOneHolder(one) ?? []);
  const ratios = new Set(found.map(factorOf));
  return ratios.size === 1 ? (found[0] ?? null) : null;
}
