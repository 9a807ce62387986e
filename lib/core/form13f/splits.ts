import type { IsoDate } from '@/lib/core/iso-date';
import { allSteps, inSteps, type Steps } from '@/lib/core/steps';
import type { Cusip } from './book';
import type { LikelySplit, SplitRatio } from './change';
import { confirmFiledRatio, timeOf, type FiledRatio } from './splits-filed';
import { observeHolders, type BookPair, type Observation } from './splits-observed';
import { distance, factorOf, nearestRatio, pricePointsTo } from './splits-ratio';
import { splitOfOneHolder } from './splits-single';

const CLEAN = 0.01;
const UNCHANGED = 0.005;
const PRICE_WITHIN = Math.log(1.2);
const AGREEING = 2;
/** So many holders agree on a ratio only because of a split, if the price does not deny it. */
const MANY_AGREEING = 3;
/** More holders than these outweigh one who kept what it had. */
const DENIED = 3;
const SECURITIES_A_STEP = 500;

/** What companies reported of splits, by a CUSIP of theirs. */
export type FiledRatios = ReadonlyMap<Cusip, readonly FiledRatio[]>;

/**
 * The splits that lie between two quarters, by CUSIP, from the books of several managers at the
 * ends of both: those on whose ratio two holders of different amounts agree within 1 % with a price
 * within 20 % of its inverse, or three with a price that is nearer to it than to no split; else
 * those that the only holder's figures show. Each holder whose amount stayed as it was denies it to
 * three others: filers are known to repeat the amounts of a quarter before. 13F
 * itself says nothing of splits, so these are likely, not certain. What the company reported of
 * these days makes such a split `filed`. It may also show one that no holder's amounts do, since
 * all of them traded: then its day must lie in the quarter, and the price agree.
 */
export function likelySplits(
  pairs: readonly BookPair[],
  filed: FiledRatios = new Map(),
): Map<Cusip, LikelySplit> {
  return allSteps(findSplits(pairs, filed));
}

/** The same in steps, of one manager or some securities each. */
export function* findSplits(
  pairs: readonly BookPair[],
  filed: FiledRatios,
): Steps<Map<Cusip, LikelySplit>> {
  const splits = new Map<Cusip, LikelySplit>();
  const [first] = pairs;
  if (!first) return splits;
  const [after, upTo] = [first.before.period, first.after.period];
  const observed = yield* observeHolders(pairs);
  yield* inSteps(observed, SECURITIES_A_STEP, ([cusip, observations]) => {
    const seen = splitObserved(observations);
    const ratios = filed.get(cusip) ?? [];
    const split = splitFiled(observations, ratios, seen, after, upTo) ?? seen;
    if (split) splits.set(cusip, split);
  });
  return splits;
}

function splitObserved(observations: readonly Observation[]): LikelySplit | null {
  const denied = observations.filter(isUnchanged).length;
  return splitOfHolders(observations, denied) ?? (denied === 0 ? splitOfOnly(observations) : null);
}

function isUnchanged({ amount }: Observation): boolean {
  return Math.abs(amount - 1) <= UNCHANGED;
}

function splitFiled(
  observations: readonly Observation[],
  filed: readonly FiledRatio[],
  observed: LikelySplit | null,
  after: IsoDate,
  upTo: IsoDate,
): LikelySplit | null {
  if (filed.length === 0) return null;
  const prices = observations.flatMap(({ price }) => price ?? []).sort((a, b) => a - b);
  const middle = prices[Math.floor(prices.length / 2)];
  if (middle === undefined) return null;
  const isDenied = observations.filter(isUnchanged).length * 2 > observations.length;
  for (const ratio of filed) {
    const time = timeOf(ratio, after, upTo);
    const split = time === 'other' ? null : confirmFiledRatio(ratio, middle);
    if (!split) continue;
    const isAgreed = observed !== null && factorOf(split) === factorOf(observed);
    if (isAgreed || (observed === null && time === 'within' && !isDenied)) return split;
  }
  return null;
}

function splitOfHolders(observations: readonly Observation[], denied: number): LikelySplit | null {
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
  const isAgreed =
    denied > 0
      ? best.close.size > denied * DENIED
      : best.close.size >= AGREEING || best.all.size >= MANY_AGREEING;
  return isAgreed ? { ...best.ratio, basis: 'holders' } : null;
}

function splitOfOnly(observations: readonly Observation[]): LikelySplit | null {
  const found = observations.flatMap((one) => splitOfOneHolder(one) ?? []);
  const ratios = new Set(found.map(factorOf));
  return ratios.size === 1 ? (found[0] ?? null) : null;
}
