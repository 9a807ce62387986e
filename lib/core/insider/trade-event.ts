import { compareText } from '@/lib/core/order';
import type { CurrentRow } from './amend';
import { amendmentStory } from './amendment-story';
import { newestFilings } from './filing-ref';
import { leadingFirst } from './people';
import type { TradeEvent } from './report';
import type { Block } from './same-block';
import type { StakeBook } from './stake';
import type { InsiderTransaction } from './transaction';

/** The event that lots of one trade make; null when they have no usable date or direction. */
export function eventOf(blocks: readonly Block[], stakes: StakeBook): TradeEvent | null {
  const newest = newestOf(blocks);
  if (!newest) return null;
  const { row } = newest;
  const { tradedOn, direction } = row;
  if (!tradedOn || !direction) return null;
  const shares = sum(blocks, (block) => block.row.shares);
  const value = sum(blocks, (block) => valueOfRow(block.row));
  const reports: CurrentRow[] = [];
  for (const block of blocks) reports.push(block, ...block.copies);
  const filings = newestFilings(reports.map((report) => report.row));
  const told: InsiderTransaction[] = [];
  for (const report of reports) told.push(report.row, ...report.replaced);
  const rows = told.map(({ id }) => id).sort(compareText);
  const explained = blocks.find((block) => block.row.words)?.row ?? row;
  const { accession, filedOn, url } = filings[0] ?? row;
  return {
    id: rows[0] ?? row.id,
    rows,
    issuerCik: row.issuerCik,
    issuerName: row.issuerName,
    class: row.class,
    code: row.code,
    direction,
    owners: leadingFirst(newest.owners),
    security: row.security,
    shares,
    price: priceOf(blocks, shares, value),
    value,
    tradedOn,
    filedOn,
    plan: row.plan,
    link: row.link,
    stake: stakes.stakeOf(blocks),
    accession,
    url,
    filings,
    firstFiledOn: earliest(told, row),
    amendments: amendmentStory(reports),
    rule: explained.rule,
    why: explained.why,
    words: explained.words,
  };
}

function newestOf(blocks: readonly Block[]): Block | null {
  let newest: Block | null = null;
  for (const block of blocks) {
    if (!newest || isNewer(block.row, newest.row)) newest = block;
  }
  return newest;
}

function isNewer(a: InsiderTransaction, b: InsiderTransaction): boolean {
  return a.filedOn > b.filedOn || (a.filedOn === b.filedOn && a.accession > b.accession);
}

function earliest(rows: readonly InsiderTransaction[], first: InsiderTransaction) {
  let day = first.filedOn;
  for (const { filedOn } of rows) if (filedOn < day) day = filedOn;
  return day;
}

/**
 * Shares times price, where that means dollars paid on the trade: not when the filing states no
 * price or a price of nothing, nor when the price is the very thing that is not clear.
 */
function valueOfRow({ shares, price, class: name }: InsiderTransaction): number | null {
  if (shares === null || price === null || price <= 0 || name === 'price-unclear') return null;
  return shares * price;
}

/** Lots at one price have exactly that price; dividing their value would blur it. */
function priceOf(
  blocks: readonly Block[],
  shares: number | null,
  value: number | null,
): number | null {
  if (value === null || !shares) return null;
  const first = blocks[0]?.row.price ?? null;
  return blocks.every((block) => block.row.price === first) ? first : value / shares;
}

/** Null as soon as one part is unknown: a sum with a hole in it is no sum. */
function sum(blocks: readonly Block[], part: (block: Block) => number | null): number | null {
  let total = 0;
  for (const block of blocks) {
    const value = part(block);
    if (value === null) return null;
    total += value;
  }
  return total;
}
