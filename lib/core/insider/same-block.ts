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
  const blocks = new Map<string, Block[]>();
  for (const current of rows) {
    const key = blockKey(current);
    const known = blocks.get(key) ?? [];
    const at = key === '' ? -1 : known.findIndex((block) => isCopy(block, current));
    const block = known[at];
    if (block) {
      const [told, copy] =
        caution(current.row) < caution(block.row) ? [current, block] : [block, current];
      known[at] = {
        row: told.row,
        amends: told.amends,
        replaced: told.replaced,
        owners: mergeOwners(block.owners, current.row.owners),
        copies: [...block.copies, { row: copy.row, amends: copy.amends, replaced: copy.replaced }],
      };
    } else {
      known.push({ ...current, owners: current.row.owners, copies: [] });
    }
    blocks.set(key, known);
  }
  return [...blocks.values()].flat();
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

/** Empty where the row states too little to be recognised. */
function blockKey({ row }: CurrentRow): string {
  if (row.shares === null || row.sharesAfter === null || row.tradedOn === null) return '';
  const facts = [row.issuerCik, row.table, row.tradedOn, row.code, row.direction, row.security];
  return [...facts, row.shares, row.price?.toFixed(4) ?? '?', row.sharesAfter].join('|');
}

function isCopy(block: Block, { row }: CurrentRow): boolean {
  const reports = [block.row, ...block.copies.map((copy) => copy.row)];
  return reports.every(
    (other) =>
      other.accession !== row.accession &&
      Math.abs(daysBetween(other.filedOn, row.filedOn)) <= FILED_WITHIN_DAYS,
  );
}

function mergeOwners(
  known: readonly TradeOwner[],
  more: readonly TradeOwner[],
): readonly TradeOwner[] {
  return [...known, ...more.filter((owner) => !known.some(({ cik }) => cik === owner.cik))];
}
