import type { Cusip, PositionKind } from './book';

/**
 * What became of a position from one quarter to the next, by split-adjusted amounts. `RELEASED`:
 * it began or grew only by what was told when its confidential treatment ended, so since when that
 * was held is not known.
 */
export type ChangeStatus = 'NEW' | 'EXIT' | 'ADD' | 'TRIM' | 'HOLD' | 'RELEASED';

/** `from` old shares became `to` new ones: 1 and 4 for a 4:1 split, 20 and 1 for a reverse one. */
export interface SplitRatio {
  readonly from: number;
  readonly to: number;
}

/**
 * What speaks for a split: the company's own XBRL tag and the price, several holders whose shares
 * multiplied alike, or one holder's shares and price alone.
 */
export type SplitBasis = 'filed' | 'holders' | 'one-holder';

/** A split that holders' books show, or that the company reported. */
export interface LikelySplit extends SplitRatio {
  readonly basis: SplitBasis;
}

/** Splits between two quarters, by the CUSIP of the earlier one. */
export type SplitHints = ReadonlyMap<Cusip, LikelySplit>;

/**
 * What speaks for a new CUSIP of the same security: the issuer's own six characters, the issuer's
 * name, or the same amount of shares at about the same price alone.
 */
export type CusipChangeBasis = 'prefix' | 'name' | 'amount';

/** The number under which a security went on, by the one it had, and what speaks for it. */
export type Successors = ReadonlyMap<
  Cusip,
  { readonly cusip: Cusip; readonly basis: CusipChangeBasis }
>;

/** What explains a difference that is no decision of the manager's. */
export type Adjustment =
  | ({ readonly kind: 'split' } & LikelySplit)
  | {
      readonly kind: 'cusip-change';
      readonly before: Cusip;
      /** Name and class under the number before, as the manager wrote them. */
      readonly issuer: string;
      readonly titleOfClass: string;
      readonly basis: CusipChangeBasis;
      /** A split that came with the new number, as reverse splits do. */
      readonly split: LikelySplit | null;
    };

/** One position over two quarters. */
export interface PositionChange {
  readonly cusip: Cusip;
  readonly kind: PositionKind;
  readonly issuer: string;
  readonly titleOfClass: string;
  /** As filed; 0 where not held. */
  readonly before: number;
  readonly after: number;
  readonly adjustment: Adjustment | null;
  /** With the adjustment taken into account; changes within 0.5 % are HOLD. */
  readonly status: ChangeStatus;
  /** US dollars; null where the unit is not certain. */
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
  /** Part of all shares held, by value, 0 to 1; null for options and principal, or where unknown. */
  readonly weightBefore: number | null;
  readonly weightAfter: number | null;
  /** Place by value among shares, 1 the largest; null as above. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /**
   * How deep a cut went: under a quarter, more, or the exit of a core position; null for no cut,
   * and for options, which end by themselves.
   */
  readonly cut: 'trim' | 'large' | 'core-exit' | null;
}
