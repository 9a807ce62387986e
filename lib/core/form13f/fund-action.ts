import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { PositionChange } from './change';
import { adjustedBefore, statusOf } from './compare-status';

/**
 * What a manager did in a company over a quarter, all classes of its shares together. `disclosed`:
 * held, and told only when its confidential treatment ended. `none`: held at neither end.
 */
export type FundAction = 'opened' | 'added' | 'held' | 'cut' | 'closed' | 'disclosed' | 'none';

/** What an action is read from. */
export type ClassChange = Pick<
  PositionChange,
  | 'kind'
  | 'titleOfClass'
  | 'before'
  | 'after'
  | 'status'
  | 'adjustment'
  | 'valueBefore'
  | 'valueAfter'
>;

const ACTIONS = {
  NEW: 'opened',
  ADD: 'added',
  HOLD: 'held',
  TRIM: 'cut',
  EXIT: 'closed',
} as const;

/**
 * What the changes of a company's classes come to. Options, principal, warrants and preferred stock
 * are left out: a fund with puts alone does not hold the company. Classes are added at one price
 * each (see `priceList`), so that a change of class A for class C is neither a purchase nor a sale;
 * where a price is not known, by their shares.
 */
export function actionOf(changes: readonly ClassChange[]): FundAction {
  const shares = changes.filter(countsAsShares);
  const held = shares.filter(({ before, after }) => before > 0 || after > 0);
  if (held.length === 0) return 'none';
  const hadNone = held.every(({ before }) => before === 0);
  if (hadNone && held.every(({ status }) => status === 'RELEASED')) return 'disclosed';
  const { before, after } = amountsOf(held);
  return ACTIONS[statusOf(before, after)];
}

/**
 * What all classes of a company's shares come to at both ends, after splits, at one price each:
 * fit to be compared with one another alone.
 */
export function amountsOf(changes: readonly ClassChange[]): { before: number; after: number } {
  const shares = changes.filter(countsAsShares);
  const prices = priceList(shares.filter(({ before, after }) => before > 0 || after > 0));
  const weigh = (change: ClassChange, amount: number) => amount * (prices.get(change) ?? 1);
  const before = shares.reduce((sum, one) => sum + weigh(one, adjustedBefore(one)), 0);
  // What was released later may have been held before too: it is no purchase of this quarter.
  const told = (one: ClassChange) => (one.status === 'RELEASED' ? adjustedBefore(one) : one.after);
  const after = shares.reduce((sum, one) => sum + weigh(one, told(one)), 0);
  return { before, after };
}

/** Prices of classes that differ by less than this much over a quarter may be one price. */
const ALIKE = 2;

/**
 * One price for each class: that of the later quarter. A class that ended has none, so its earlier
 * one is moved as those of the classes held at both ends moved; where there is none of these, and
 * all prices are near each other, they are taken to be one. Empty where prices are of no use.
 */
function priceList(held: readonly ClassChange[]): ReadonlyMap<ClassChange, number> {
  const prices = new Map<ClassChange, number>();
  if (held.length < 2) return prices;
  const moves = held.flatMap((change) => {
    const [was, is] = [priceBefore(change), priceAfter(change)];
    return was !== null && is !== null ? [is / was] : [];
  });
  const moved = moves.sort((a, b) => a - b)[Math.floor(moves.length / 2)] ?? null;
  for (const change of held) {
    const [was, is] = [priceBefore(change), priceAfter(change)];
    const price = is ?? (change.after > 0 || was === null ? null : was * (moved ?? 1));
    if (price === null) return new Map();
    prices.set(change, price);
  }
  const all = [...prices.values()];
  const isOne = moved === null && Math.max(...all) < Math.min(...all) * ALIKE;
  return isOne ? new Map() : prices;
}

function priceAfter({ after, valueAfter }: ClassChange): number | null {
  return after > 0 && valueAfter ? valueAfter / after : null;
}

function priceBefore(change: ClassChange): number | null {
  const before = adjustedBefore(change);
  return before > 0 && change.valueBefore ? change.valueBefore / before : null;
}
