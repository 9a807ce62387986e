import { daysBetween } from '@/lib/core/iso-date';
import type { CurrentRow } from './amend';
import type { TradeOwner } from './report';
import type { InsiderTransaction } from './transaction';

/** A row that counts once, with everyone who reported it. */
export interface Block extends CurrentRow {
  readonly owners: readonly TradeOwner[];
  /** The same row as others reported it, on filings of their own. */
  readonly copies: readonly CurrentRow[];
}

const FILED_WITHIN_DAYS = 5;

/**
 * Counts a block of shares once that several filings report: a fund, its general partner and the
 * person behind both each file a Form 4 about the same purchase. Rows are one block when issuer,
 * date, code, direction, security, shares, price and the balance afterwards all agree on filings
 * made within five days of each other. An equal balance is asked for because two directors may
 * well buy the same number of shares at the same price on the same day.
 */
export function mergeCopies(rows: readonly CurrentRow[]): Block[] {
  const blocks: Block[] = [];
  const places = new Map<string, number[]>();
  for (const current of rows) {
    const keys = blockKeys(current);
    const known = keys.flatMap((key) => places.get(key) ?? []);
    const found = known.find((place) => {
      const block = blocks[place];
      return block !== undefined && isCopy(block, current);
    });
    const block = found === undefined ? undefined : blocks[found];
    const place = found ?? blocks.push({ ...current, owners: current.row.owners, copies: [] }) - 1;
    if (block) blocks[place] = joined(block, current);
    for (const key of keys) {
      const before = places.get(key);
      if (!before) places.set(key, [place]);
      else if (!before.includes(place)) before.push(place);
    }
  }
  return blocks;
}

function joined(block: Block, current: CurrentRow): Block {
  const isTold = outranks(current, block);
  const [told, copy] = isTold ? [current, block] : [block, current];
  return {
    row: told.row,
    amends: told.amends,
    replaced: told.replaced,
    owners: mergeOwners(block.owners, current.row.owners),
    copies: [...block.copies, { row: copy.row, amends: copy.amends, replaced: copy.replaced }],
  };
}

/** A corrected report tells the block better than one left as it was; then the careful one does. */
function outranks(one: CurrentRow, other: CurrentRow): boolean {
  const isCorrected = one.amends !== null;
  if (isCorrected !== (other.amends !== null)) return isCorrected;
  return caution(one.row) < caution(other.row);
}

/**
 * Which of several reports tells what the block was, lowest first: one that names something other
 * than a market trade; then an officer's or director's, who owns the block together with the
 * ten-percent holder of the other report.
 */
function caution(row: InsiderTransaction): number {
  if (row.class === 'open-market' || row.class === 'open-market-sale') return 1;
  const isHolder =
    row.class === 'ten-percent-holder-purchase' || row.class === 'ten-percent-holder-sale';
  return isHolder ? 2 : 0;
}

/**
 * One key for each form the row has had: when only one of two reports of a block is corrected, the
 * other still knows it by the old figures. None where the row states too little to be recognised.
 */
function blockKeys(current: CurrentRow): string[] {
  const keys = formsOf(current).flatMap((row) => {
    if (row.shares === null || row.sharesAfter === null || row.tradedOn === null) return [];
    const facts = [row.issuerCik, row.table, row.tradedOn, row.code, row.direction, row.security];
    return [...facts, row.shares, row.price?.toFixed(4) ?? '?', row.sharesAfter].join('|');
  });
  return [...new Set(keys)];
}

function isCopy(block: Block, current: CurrentRow): boolean {
  const mine = formsOf(current);
  return [block, ...block.copies].every((report) => {
    const theirs = formsOf(report);
    return (
      theirs.every((other) => mine.every((row) => other.accession !== row.accession)) &&
      theirs.some((other) => mine.some((row) => isFiledNear(other, row)))
    );
  });
}

function isFiledNear(a: InsiderTransaction, b: InsiderTransaction): boolean {
  return Math.abs(daysBetween(a.filedOn, b.filedOn)) <= FILED_WITHIN_DAYS;
}

function formsOf({ row, replaced }: CurrentRow): InsiderTransaction[] {
  return [row, ...replaced];
}

function mergeOwners(
  known: readonly TradeOwner[],
  more: readonly TradeOwner[],
): readonly TradeOwner[] {
  return [...known, ...more.filter((owner) => !known.some(({ cik }) => cik === owner.cik))];
}
