import type { Cusip, Position } from '@/lib/core/form13f/book';
import type { LikelySplit, PositionChange, SplitHints } from '@/lib/core/form13f/change';
import type { FundQuarter } from '@/lib/core/form13f/fund-quarter';
import type { FollowedFund } from '@/lib/core/form13f/what-funds-did';
import { inSteps, type Steps } from '@/lib/core/steps';
import { packChange, type PackedChange } from './pack-change';

const CUSIP_LENGTH = 9;
const ISSUER_LENGTH = 6;
/** A quarter lies in so many parts, of which a card needs one: the securities of one issuer. */
const PARTS = 64;
/** Raised when a quarter is worked out or packed otherwise: kept ones are made anew. */
export const QUARTER_VERSION = 2;
const ROWS_A_STEP = 200;

/** What one manager's filings say under a CUSIP: changes where two are compared, or positions. */
export type CusipEntry = readonly [
  fund: number,
  changes: readonly PackedChange[],
  positions: readonly Position[],
];

/** The managers of a quarter, without their rows. */
export interface PackedHead {
  /** JSON of the managers in the reader's order, how each stands, and no rows. */
  readonly funds: string;
  readonly splits: readonly (readonly [Cusip, LikelySplit])[];
}

/**
 * The rows of some issuers, to be asked for one CUSIP without being read whole: the CUSIPs in order,
 * nine characters each, and for each a stretch of JSON.
 */
export interface PackedPart {
  readonly cusips: string;
  /** Where the stretch of each CUSIP ends, in UTF-16 code units. */
  readonly ends: Uint32Array;
  readonly entries: string;
}

/** A quarter as it is kept: the head, and all parts in order. */
export interface PackedQuarter {
  readonly head: PackedHead;
  readonly parts: readonly PackedPart[];
}

/** Packs what followed managers did in a quarter, in steps of some rows each. */
export function* packQuarter(
  funds: readonly FollowedFund[],
  hints: SplitHints,
): Steps<PackedQuarter> {
  const parts = Array.from({ length: PARTS }, () => new Map<Cusip, CusipEntry[]>());
  const put = (cusip: Cusip, entry: CusipEntry) => {
    const part = parts[partOf(cusip)];
    const known = part?.get(cusip);
    if (known) known.push(entry);
    else part?.set(cusip, [entry]);
  };
  for (const [index, { quarter }] of funds.entries()) {
    const { changes, positions } = rowsOf(quarter);
    yield* inSteps(changes, ROWS_A_STEP, ([cusip, rows]) =>
      put(cusip, [index, rows.map(packChange), []]),
    );
    yield* inSteps(positions, ROWS_A_STEP, ([cusip, rows]) => put(cusip, [index, [], rows]));
    yield;
  }
  // Maps become empty objects, which is what is wanted: their rows stand in the parts.
  const head = { funds: JSON.stringify(funds), splits: [...hints] };
  const packed: PackedPart[] = [];
  yield* inSteps(parts, 1, (part) => packed.push(packPart(part)));
  return { head, parts: packed };
}

/** The number of the part in which a CUSIP is. */
export function partOf(cusip: Cusip): number {
  let hash = 0;
  for (let at = 0; at < ISSUER_LENGTH; at++) hash = (hash * 31 + cusip.charCodeAt(at)) % 65_521;
  return hash % PARTS;
}

/** What stands under a CUSIP. */
export function entriesOf({ cusips, ends, entries }: PackedPart, cusip: Cusip): CusipEntry[] {
  const index = indexOf(cusips, cusip);
  if (index < 0) return [];
  const stretch = entries.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
  return JSON.parse(stretch) as CusipEntry[];
}

function packPart(part: ReadonlyMap<Cusip, readonly CusipEntry[]>): PackedPart {
  const sorted = [...part].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([, entry]) => JSON.stringify(entry));
  let end = 0;
  return {
    cusips: sorted.map(([cusip]) => cusip).join(''),
    ends: Uint32Array.from(entries, (entry) => (end += entry.length)),
    entries: entries.join(''),
  };
}

function indexOf(cusips: string, cusip: Cusip): number {
  let [from, to] = [0, cusips.length / CUSIP_LENGTH - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = cusips.slice(middle * CUSIP_LENGTH, (middle + 1) * CUSIP_LENGTH);
    if (found === cusip) return middle;
    if (found < cusip) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

interface Rows {
  readonly changes: ReadonlyMap<Cusip, readonly PositionChange[]>;
  readonly positions: ReadonlyMap<Cusip, readonly Position[]>;
}

function rowsOf(quarter: FundQuarter): Rows {
  const none: Rows = { changes: new Map(), positions: new Map() };
  if (quarter.state === 'compared') return { ...none, changes: quarter.changes };
  if (quarter.state === 'uncompared') return { ...none, positions: quarter.positions };
  const isWaited = quarter.state === 'not-filed' || quarter.state === 'notice';
  return isWaited && quarter.previous ? { ...none, positions: quarter.previous } : none;
}
