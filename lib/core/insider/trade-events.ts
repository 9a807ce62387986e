import { compareText } from '@/lib/core/order';
import { applyAmendments } from './amend';
import type { TradeEvent } from './report';
import { mergeCopies, type Block } from './same-block';
import { StakeBook } from './stake';
import { eventOf } from './trade-event';
import type { InsiderHolding, InsiderTransaction } from './transaction';

/**
 * Turns rows into economic events, newest trade first: amendments take effect, copies of a block
 * count once, and lots of one class, day, security, plan, link and set of owners are summed. Rows
 * without a usable date or direction make no event. `holdings` are the lines without a trade of
 * the same filings, null where they were not read: stakes are withheld then. The result does not
 * depend on the order of rows and holdings, and equal ones given twice change nothing.
 */
export function tradeEvents(
  rows: readonly InsiderTransaction[],
  holdings: readonly InsiderHolding[] | null = null,
): TradeEvent[] {
  const current = applyAmendments(rows);
  const stakes = new StakeBook(current, holdings);
  const events: TradeEvent[] = [];
  for (const blocks of lotsOfTrades(mergeCopies(current)).values()) {
    const event = eventOf(blocks, stakes);
    if (event) events.push(event);
  }
  return events.sort((a, b) => compareText(b.tradedOn, a.tradedOn) || compareText(a.id, b.id));
}

/** The lots of one filing mostly stand together, and need no key each. */
function lotsOfTrades(blocks: readonly Block[]): Map<string, Block[]> {
  const trades = new Map<string, Block[]>();
  let before: Block | null = null;
  let lots: Block[] = [];
  for (const block of blocks) {
    if (!before || !isLotBeside(before, block)) {
      const { row, trade } = block;
      const key = `${trade} ${row.class} ${row.plan} ${row.link} ${ownersKey(block)}`;
      const known = trades.get(key);
      lots = known ?? [];
      if (!known) trades.set(key, lots);
    }
    lots.push(block);
    before = block;
  }
  return trades;
}

function isLotBeside(a: Block, b: Block): boolean {
  return (
    a.trade === b.trade &&
    a.owners === b.owners &&
    a.row.class === b.row.class &&
    a.row.plan === b.row.plan &&
    a.row.link === b.row.link
  );
}

function ownersKey({ owners }: Block): string {
  if (owners.length === 1) return owners[0]?.cik ?? '';
  return owners
    .map(({ cik }) => cik)
    .sort(compareText)
    .join(' ');
}
