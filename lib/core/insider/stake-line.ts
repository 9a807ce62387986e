import type { IsoDate } from '@/lib/core/iso-date';
import type { CurrentRow } from './amend';
import { securityName } from './security-name';
import { signedShares } from './signed-shares';
import type { InsiderHolding, InsiderTransaction } from './transaction';
import { areClose, walkBalances, type Step } from './walk-balances';

/** A way of holding a security, as Table I lists them: what it is, D or I, and by whom or what. */
export function lineKey(row: InsiderTransaction | InsiderHolding): string {
  const { security, directOrIndirect, nature } = row;
  const how =
    nature === null
      ? ''
      : nature
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
  return `${securityName(security)}|${directOrIndirect ?? '?'}|${how}`;
}

/** A line that was traded, with its balance before and after each row, in the order of the trades. */
export interface TradedLine {
  readonly key: string;
  readonly opening: number;
  /** The balance after each row, by its id. */
  readonly balances: readonly number[];
  readonly rows: readonly InsiderTransaction[];
}

interface LineStep extends Step {
  readonly row: InsiderTransaction;
  /** The row as it was first filed. */
  readonly first: InsiderTransaction;
}

/** Walks the rows of one line, in the order in which they were first filed; else why it cannot. */
export function readLine(
  key: string,
  current: readonly CurrentRow[],
): TradedLine | 'unstated' | 'astray' {
  const steps: LineStep[] = [];
  for (const { row, replaced } of current) {
    const change = signedShares(row);
    if (change === null || row.sharesAfter === null) return 'unstated';
    steps.push({ row, first: replaced[0] ?? row, change, after: row.sharesAfter });
  }
  const walked = walkBalances(steps, areOfOneGroup(steps) ? null : groupOf);
  if (!walked) return 'astray';
  const balances: number[] = [];
  let balance = walked.opening;
  for (const { change, after } of walked.steps) {
    balance += change;
    // What is stated outdoes a sum of rounded shares.
    if (areClose(balance, after)) balance = after;
    balances.push(balance);
  }
  const rows = walked.steps.map(({ row }) => row);
  return { key, opening: walked.opening, balances, rows };
}

function groupOf({ row, first }: LineStep): string {
  return `${first.accession} ${row.tradedOn}`;
}

function areOfOneGroup(steps: readonly LineStep[]): boolean {
  const one = steps[0];
  return steps.every(
    ({ row, first }) =>
      row.tradedOn === one?.row.tradedOn && first.accession === one.first.accession,
  );
}

/** The balance of a line at the end of a day; of rows without a day nobody knows better than first. */
export function balanceOn(line: TradedLine, day: IsoDate): number {
  let balance = line.opening;
  for (const [at, row] of line.rows.entries()) {
    if (row.tradedOn === null || row.tradedOn <= day) balance = line.balances[at] ?? balance;
  }
  return balance;
}
