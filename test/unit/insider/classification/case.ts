import type { SaleLink } from '@/lib/core/insider/report';
import type { Rule } from '@/lib/core/insider/rule';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import type { OwnershipRow } from '@/lib/core/form4/ownership';
import { day } from '../known';
import { row, type Filed } from '../ownership-rows';

/** A row as filed, what it really was, the rule that decided, and what a sale hangs on. */
export type Case = readonly [
  name: string,
  filed: Filed,
  expected: TransactionClass,
  rule: Rule,
  link?: SaleLink,
];

export const sale = { code: 'S' } as const;

/** A row with a footnote of that text on the trade. */
export function note(text: string, facts: Filed = {}): Filed {
  return { ...facts, note: text };
}

/** Another row of the filing, by which shares were had at $4. */
export function exercise(code: string, on = '2026-05-05'): OwnershipRow {
  return row({ index: 1, code, price: 4, date: day(on), acquiredDisposed: 'A' });
}
