import type { Cusip } from '@/lib/core/form13f/book';
import type { PositionChange } from '@/lib/core/form13f/change';

/** A change without the names of its fields, which would be most of it. */
export type PackedChange = readonly [
  cusip: Cusip,
  kind: PositionChange['kind'],
  issuer: string,
  titleOfClass: string,
  before: number,
  after: number,
  adjustment: PositionChange['adjustment'],
  status: PositionChange['status'],
  valueBefore: number | null,
  valueAfter: number | null,
  weightBefore: number | null,
  weightAfter: number | null,
  rankBefore: number | null,
  rankAfter: number | null,
  cut: PositionChange['cut'],
];

/** Weights are shown in tenths of a percent; so many digits keep even their sum right. */
const WEIGHT_DIGITS = 7;

/** Packs a change. */
export function packChange(change: PositionChange): PackedChange {
  return [
    change.cusip,
    change.kind,
    change.issuer,
    change.titleOfClass,
    change.before,
    change.after,
    change.adjustment,
    change.status,
    change.valueBefore,
    change.valueAfter,
    rounded(change.weightBefore),
    rounded(change.weightAfter),
    change.rankBefore,
    change.rankAfter,
    change.cut,
  ];
}

/** The change that was packed, its weights to seven digits. */
export function unpackChange(packed: PackedChange): PositionChange {
  const [cusip, kind, issuer, titleOfClass, before, after, adjustment, status, ...rest] = packed;
  const [valueBefore, valueAfter, weightBefore, weightAfter, rankBefore, rankAfter, cut] = rest;
  return {
    cusip,
    kind,
    issuer,
    titleOfClass,
    before,
    after,
    adjustment,
    status,
    valueBefore,
    valueAfter,
    weightBefore,
    weightAfter,
    rankBefore,
    rankAfter,
    cut,
  };
}

function rounded(weight: number | null): number | null {
  return weight === null ? null : Number(weight.toFixed(WEIGHT_DIGITS));
}
