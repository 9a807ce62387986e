import type { IsoDate } from '@/lib/core/iso-date';
import type { Cusip, PeriodBook } from './book';
import type { LikelySplit, SplitHints } from './change';
import { splitOf } from './compare-status';
import { lastQuarterEnd } from './deadline';
import { fundQuarter, type FundQuarter, type FundRecord } from './fund-quarter';
import type { ComparedWith } from './funds-view';
import { combined, passageThrough, type ChainStep, type Passage } from './split-chain';
import { likelySplits } from './splits';

/** The splits that are known to lie between quarters and those before them, by the later one. */
export type SplitsByQuarter = ReadonlyMap<IsoDate, SplitHints>;

/** How a manager stands to a quarter, and what that quarter was held against. */
export interface StoredComparison {
  readonly quarter: FundQuarter;
  readonly against: ComparedWith | null;
}

/**
 * Holds a quarter of a manager against any earlier one whose book is there. Splits and new numbers
 * are followed through the books in between, so that a split of three quarters ago is none of the
 * manager's doing; `known` are splits that other managers' books show, which outweigh its own. Of
 * the quarters in `counted` its own books are among those, and show no other.
 */
export function compareStored(
  fund: FundRecord,
  period: IsoDate,
  against: IsoDate,
  known: SplitsByQuarter,
  counted: ReadonlySet<IsoDate> = new Set(),
): StoredComparison {
  const passage = passageBetween(fund, against, period, known, counted);
  const quarter = fundQuarter(fund, period, passage.splits, {
    period: against,
    successors: passage.successors,
  });
  if (quarter.state !== 'compared') return { quarter, against: null };
  const between = quarterEnds(against, period).slice(0, -1);
  return {
    quarter,
    against: {
      period: against,
      quarters: between.length + 1,
      unseen: between.filter((one) => !fund.books.has(one)),
      splits: splitsIn(quarter),
    },
  };
}

/** The ends of the quarters after one up to another, oldest first; none where it is not later. */
export function quarterEnds(after: IsoDate, upTo: IsoDate): IsoDate[] {
  const ends: IsoDate[] = [];
  for (let end = upTo; end > after; end = lastQuarterEnd(end)) ends.unshift(end);
  return ends;
}

function passageBetween(
  { books }: FundRecord,
  from: IsoDate,
  to: IsoDate,
  known: SplitsByQuarter,
  counted: ReadonlySet<IsoDate>,
): Passage {
  const periods = [...books.keys()].filter((one) => one >= from && one <= to).sort();
  const chain = periods.flatMap((one) => books.get(one) ?? []);
  const steps = chain.slice(1).flatMap((after, index): ChainStep[] => {
    const before = chain[index];
    return before ? [{ before, after, splits: splitsOver(before, after, known, counted) }] : [];
  });
  const passage = passageThrough(steps);
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || steps.length < 2) return passage;
  // What was not held all the way is seen at both ends alone.
  const middle = chain.slice(1, -1).map(({ positions }) => new Set(positions.map((p) => p.cusip)));
  const isSeen = (cusip: Cusip) => middle.every((held) => held.has(cusip));
  const direct = [...likelySplits([{ before: first, after: last }])].filter(
    ([cusip]) => !isSeen(cusip) && !passage.successors.has(cusip),
  );
  return { ...passage, splits: new Map([...direct, ...passage.splits]) };
}

function splitsOver(
  before: PeriodBook,
  after: PeriodBook,
  known: SplitsByQuarter,
  counted: ReadonlySet<IsoDate>,
): SplitHints {
  const ends = quarterEnds(before.period, after.period);
  const told = new Map<Cusip, LikelySplit | null>();
  for (const end of ends) {
    for (const [cusip, split] of known.get(end) ?? []) {
      told.set(cusip, combined(told.get(cusip) ?? null, split));
    }
  }
  const isCounted = ends.length === 1 && counted.has(after.period);
  const splits = new Map<Cusip, LikelySplit>(isCounted ? [] : likelySplits([{ before, after }]));
  for (const [cusip, split] of told) if (split) splits.set(cusip, split);
  return splits;
}

function splitsIn({ changes }: Extract<FundQuarter, { state: 'compared' }>) {
  const found = new Map<string, ComparedWith['splits'][number]>();
  for (const { issuer, cusip, before, after, adjustment } of [...changes.values()].flat()) {
    const split = adjustment && splitOf(adjustment);
    if (!split || before === 0 || after === 0) continue;
    const { from, to, basis } = split;
    found.set(cusip, { issuer, from, to, basis });
  }
  return [...found.values()];
}
