import type { Cusip } from './book';
import type { PositionChange } from './change';

/** A change as two filings laid side by side show it: one row for each CUSIP and kind. */
export interface FiledChange {
  readonly cusip: Cusip;
  readonly kind: PositionChange['kind'];
  readonly issuer: string;
  readonly titleOfClass: string;
  readonly before: number;
  readonly after: number;
  /**
   * By the adjusted amounts where something explains the row, otherwise by the very amounts, so
   * that any difference at all is an ADD or a TRIM.
   */
  readonly status: 'NEW' | 'EXIT' | 'ADD' | 'TRIM' | 'UNCHANGED';
  readonly adjustment: PositionChange['adjustment'];
}

/**
 * A change as rows to be checked against the filings: a security under a new CUSIP stands on two
 * rows, the one that ended first, both with what explains them.
 */
export function asFiled(change: PositionChange): FiledChange[] {
  const { cusip, kind, issuer, titleOfClass, before, after, adjustment } = change;
  const row = { kind, issuer, titleOfClass, adjustment };
  const status = filedStatus(change);
  if (adjustment?.kind !== 'cusip-change') return [{ ...row, cusip, before, after, status }];
  const { before: old, issuer: oldIssuer, titleOfClass: oldTitle } = adjustment;
  return [
    { ...row, cusip: old, issuer: oldIssuer, titleOfClass: oldTitle, before, after: 0, status },
    { ...row, cusip, before: 0, after, status },
  ];
}

function filedStatus({ status, before, after, adjustment }: PositionChange): FiledChange['status'] {
  if (status === 'RELEASED') return before > 0 ? 'ADD' : 'NEW';
  if (status === 'HOLD' && adjustment === null) {
    if (before === after) return 'UNCHANGED';
    return after > before ? 'ADD' : 'TRIM';
  }
  return status === 'HOLD' ? 'UNCHANGED' : status;
}
