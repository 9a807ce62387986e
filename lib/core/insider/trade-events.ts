import { compareText } from '@/lib/core/order';
import { applyAmendments } from './amend';
import { leadingFirst } from './people';
import type { RowId, TradeEvent } from './report';
import { mergeCopies, type Block } from './same-block';
import type { InsiderTransaction } from './transaction';

/**
 * Turns rows into economic events, newest trade first: amendments take effect, copies of a block
 * count once, and lots of one class, day, security, plan and set of owners are summed. Rows
 * without a usable date or direction make no event. The result does not depend on the order of
 * the rows, and equal rows given twice change nothing.
 */
export function tradeEvents(rows: readonly InsiderTransaction[]): TradeEvent[] {
  const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
  const lots = new Map<string, Block[]>();
  for (const block of mergeCopies(applyAmendments(distinct))) {
    const { row } = block;
    if (!row.tradedOn || !row.direction) continue;
    const owners = block.owners.map(({ cik }) => cik).sort(compareText);
    const facts = [
      row.issuerCik,
      row.class,
      row.code,
      row.direction,
      row.tradedOn,
      row.security,
      row.plan,
    ];
    const key = [...facts, ...owners].join('|');
    const known = lots.get(key);
    if (known) known.push(block);
    else lots.set(key, [block]);
  }
  return [...lots.values()]
    .flatMap((blocks) => eventOf(blocks) ?? [])
    .sort((a, b) => compareText(b.tradedOn, a.tradedOn) || compareText(a.id, b.id));
}

function eventOf(blocks: readonly Block[]): TradeEvent | null {
  const newest = [...blocks].sort((a, b) => compareText(age(b), age(a)))[0];
  if (!newest) return null;
  const { row } = newest;
  if (!row.tradedOn || !row.direction) return null;
  const shares = sum(blocks.map((block) => block.row.shares));
  const value = sum(blocks.map(({ row }) => valueOfRow(row)));
  const rows = blocks.flatMap(rowIds).sort(compareText);
  const explained = blocks.find((block) => block.row.words)?.row ?? row;
  return {
    id: rows[0] ?? row.id,
    rows,
    class: row.class,
    code: row.code,
    direction: row.direction,
    owners: leadingFirst(newest.owners),
    security: row.security,
    shares,
    price: priceOf(blocks, shares, value),
    value,
    tradedOn: row.tradedOn,
    filedOn: row.filedOn,
    plan: row.plan,
    accession: row.accession,
    url: row.url,
    amends: blocks.find((block) => block.amends)?.amends ?? null,
    why: explained.why,
    words: explained.words,
  };
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
  const prices = new Set(blocks.map((block) => block.row.price));
  return prices.size === 1 ? ([...prices][0] ?? null) : value / shares;
}

/** Sorts filings by day, then by accession. */
function age({ row }: Block): string {
  return row.filedOn + row.accession;
}

/** Every row that ever reported the block: the event stays the same one when it is amended. */
function rowIds(block: Block): RowId[] {
  return [block, ...block.copies].flatMap(({ row, replaced }) => [
    row.id,
    ...replaced.map((earlier) => earlier.id),
  ]);
}

/** Null as soon as one part is unknown: a sum with a hole in it is no sum. */
function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>(
    (total, part) => (total === null || part === null ? null : total + part),
    0,
  );
}
