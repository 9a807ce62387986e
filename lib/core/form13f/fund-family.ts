import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Cusip } from './book';
import { afterSplit, adjustedBefore, splitOf, statusWithRelease } from './compare-status';
import { actionOf, type ClassChange, type FundAction } from './fund-action';
import type { FundLine } from './what-funds-did';

/**
 * The lines with those of one house taken together: a position that moved from a parent's filing
 * to a child's, or to a new filer, is no sale of the one and no purchase of the other. All members
 * get the action of the house, and none where one of them did not file, or where it grew only by
 * what a first filing shows. Amounts that two members state alike are one position that both
 * report; nothing is said where that guess would turn a cut into a purchase or the other way.
 */
export function familyActions(lines: readonly FundLine[]): FundLine[] {
  if (lines.every(({ house }) => house.length === 0)) return [...lines];
  const houses = housesOf(lines);
  return lines.map((line) => {
    const house = houses.get(line.cik) ?? [line];
    if (house.length < 2) return { ...line, house: [] };
    const others = house.flatMap(({ cik }) => (cik === line.cik ? [] : cik));
    return { ...line, house: others, action: actionOfHouse(house) };
  });
}

function housesOf(lines: readonly FundLine[]): Map<Cik, FundLine[]> {
  const houses = new Map<Cik, FundLine[]>(lines.map((line) => [line.cik, [line]]));
  for (const { cik, house } of lines) {
    for (const other of house) {
      const [mine, theirs] = [houses.get(cik), houses.get(other)];
      if (!mine || !theirs || mine === theirs) continue;
      mine.push(...theirs);
      for (const member of theirs) houses.set(member.cik, mine);
    }
  }
  return houses;
}

function actionOfHouse(house: readonly FundLine[]): FundAction | null {
  if (!house.every(canBeCounted)) return null;
  const known = house.flatMap(({ changes }) => changes).filter(countsAsShares);
  const classes = new Map<Cusip, ClassSum>();
  const sumOf = (cusip: Cusip) => {
    const sum = classes.get(cusip) ?? new ClassSum();
    classes.set(cusip, sum);
    return sum;
  };
  for (const change of known) {
    const before = adjustedBefore(change);
    sumOf(change.cusip).addBefore(before, change.valueBefore);
    sumOf(change.cusip).addAfter(change.after, change.valueAfter);
    if (change.status === 'RELEASED') sumOf(change.cusip).addReleased(change.after - before);
  }
  for (const { state, positions } of house) {
    for (const { cusip, amount, value } of positions.filter(countsAsShares)) {
      if (state === 'uncompared') {
        sumOf(cusip).addAfter(amount, value);
        continue;
      }
      const moved = known.find(
        ({ cusip: now, adjustment }) =>
          now === cusip || (adjustment?.kind === 'cusip-change' && adjustment.before === cusip),
      );
      const split = moved ? splitOf(moved.adjustment) : null;
      sumOf(moved?.cusip ?? cusip).addBefore(afterSplit(amount, split), value);
    }
  }
  const sums = [...classes.values()];
  const action = actionOf(sums.map((sum) => sum.change()));
  const isFirstSeen = house.some(({ state }) => state === 'uncompared');
  if (isFirstSeen && isGrowth(action)) return null;
  return isOpposite(action, actionOf(sums.map((sum) => sum.whole()))) ? null : action;
}

function isGrowth(action: FundAction): boolean {
  return action === 'opened' || action === 'added';
}

function isCut(action: FundAction): boolean {
  return action === 'cut' || action === 'closed';
}

function isOpposite(one: FundAction, other: FundAction): boolean {
  return (isGrowth(one) && isCut(other)) || (isCut(one) && isGrowth(other));
}

/** Whether what the member held at both ends is known: one that stopped long ago held nothing. */
function canBeCounted({ state, why }: FundLine): boolean {
  if (state === 'uncompared') return why === 'debut';
  return state === 'compared' || state === 'notice' || state === 'stale';
}

interface Held {
  readonly amount: number;
  readonly value: number | null;
}

/** The shares of one class that a house held. */
class ClassSum {
  private readonly before: Held[] = [];
  private readonly after: Held[] = [];
  private readonly released = new Set<number>();

  addBefore(amount: number, value: number | null): void {
    this.before.push({ amount, value });
  }

  addAfter(amount: number, value: number | null): void {
    this.after.push({ amount, value });
  }

  addReleased(amount: number): void {
    this.released.add(amount);
  }

  /** With equal amounts of several members counted once. */
  change(): ClassChange {
    return this.changeOf(onceEach(this.before), onceEach(this.after));
  }

  /** With the amounts of all members counted. */
  whole(): ClassChange {
    return this.changeOf(this.before, this.after);
  }

  private changeOf(was: readonly Held[], is: readonly Held[]): ClassChange {
    const before = total(was.map(({ amount }) => amount));
    const after = total(is.map(({ amount }) => amount));
    const released = total(this.released);
    return {
      kind: 'SH',
      titleOfClass: '',
      before,
      after,
      status: statusWithRelease(before, after, released),
      adjustment: null,
      valueBefore: total(was.map(({ value }) => value)),
      valueAfter: total(is.map(({ value }) => value)),
    };
  }
}

function onceEach(held: readonly Held[]): Held[] {
  return [...new Map(held.map((one) => [one.amount, one])).values()];
}

function total(amounts: Iterable<number>): number;
function total(values: Iterable<number | null>): number | null;
function total(figures: Iterable<number | null>): number | null {
  let sum = 0;
  for (const figure of figures) {
    if (figure === null) return null;
    sum += figure;
  }
  return sum;
}
