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
 * What the changes of a company's classes come to. Options, principal, warrants and preferred stock are left out: a fund with
 * puts alone does not hold the company. Classes are added at one price each, that of the later
 * quarter where there is one, so that a change of class A for class C is neither a purchase nor a
 * sale; where a price is not known, by their shares.
 */
export function actionOf(changes: readonly ClassChange[]): FundAction {
  const shares = changes.filter(countsAsShares);
  const held = shares.filter(({ before, after }) => before > 0 || after > 0);
  if (held.length === 0) return 'none';
  const hadNone = held.every(({ before }) => before === 0);
  if (hadNone && held.every(({ status }) => status === 'RELEASED')) return 'disclosed';
  const hasPrices = held.every((change) => priceOf(change) !== null);
  const weigh = (change: ClassChange, amount: number) =>
    amount * (hasPrices && held.length > 1 ? (priceOf(change) ?? 1) : 1);
  const before = held.reduce((sum, one) => sum + weigh(one, adjustedBefore(one)), 0);
  // What was released later may have been held before too: it is no purchase of this quarter.
  const known = held.filter(({ status }) => status !== 'RELEASED');
  const after = known.reduce((sum, one) => sum + weigh(one, one.after), 0);
  return ACTIONS[statusOf(before, after)];
}

function priceOf(change: ClassChange): number | null {
  const { after, valueAfter, valueBefore } = change;
  const before = adjustedBefore(change);
  if (after > 0) return valueAfter === null || valueAfter === 0 ? null : valueAfter / after;
  return valueBefore === null || valueBefore === 0 ? null : valueBefore / before;
}
