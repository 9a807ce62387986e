import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Cusip } from './book';
import { afterSplit, adjustedBefore, splitOf, statusOf } from './compare-status';
import { actionOf, type ClassChange, type FundAction } from './fund-action';
import type { FundLine } from './what-funds-did';

/**
 * The lines with those of one house taken together: a position that moved from a parent's filing
 * to a child's, or to a new filer, is no sale of the one and no purchase of the other. All members
 * get the action of the house, and none where one of them did not file. Amounts that two members
 * state alike are one position that both report.
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
    sumOf(change.cusip).addBefore(adjustedBefore(change), change.valueBefore);
    sumOf(change.cusip).addAfter(change.after, change.valueAfter);
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
  return actionOf([...classes.values()].map((sum) => sum.change()));
}

/** Whether what the member held at both ends is known: one that stopped long ago held nothing. */
function canBeCounted({ state, why }: FundLine): boolean {
  if (state === 'uncompared') return why === 'debut';
  return state === 'compared' || state === 'notice' || state === 'stale';
}

/** The shares of one class that a house held, equal amounts of several members once. */
class ClassSum {
  private readonly before = new Map<number, number | null>();
  private readonly after = new Map<number, number | null>();

  addBefore(amount: number, value: number | null): void {
    this.before.set(amount, value);
  }

  addAfter(amount: number, value: number | null): void {
    this.after.set(amount, value);
  }

  change(): ClassChange {
    const [before, after] = [total(this.before.keys()), total(this.after.keys())];
    return {
      kind: 'SH',
      titleOfClass: '',
      before,
      after,
      status: statusOf(before, after),
      adjustment: null,
      valueBefore: total(this.before.values()),
      valueAfter: total(this.after.values()),
    };
  }
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
