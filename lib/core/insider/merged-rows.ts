import { addTo } from '@/lib/core/grouped';
import type { CurrentRow } from './amend';
import { isSameTrade } from './correction-rule';
import { isSameBalance, openingOf } from './signed-shares';
import { lineKey } from './stake-line';
import type { InsiderTransaction } from './transaction';

/** A row that counts, and its place among all. */
export interface PlacedRow {
  readonly place: number;
  readonly current: CurrentRow;
}

/**
 * The rows that one row of an amendment tells of as a whole: two or more of its line and trade, the
 * first of which begins with the balance that it begins with, each next where the one before ended,
 * and the last ends with its own balance. They cannot both be true. Null where there are none, where
 * two begin alike, so that nobody can tell which goes on, or where one was amended before.
 */
export function mergedRows(
  amendment: InsiderTransaction,
  placed: readonly PlacedRow[],
): readonly PlacedRow[] | null {
  const { sharesAfter } = amendment;
  const opening = openingOf(amendment);
  if (opening === null || sharesAfter === null) return null;
  const byOpening = openings(amendment, placed);
  const run: PlacedRow[] = [];
  const seen = new Set<PlacedRow>();
  for (let balance = opening; !isSameBalance(balance, sharesAfter);) {
    const going = byOpening.get(thousandths(balance)) ?? [];
    const [next] = going;
    const ended = next?.current.row.sharesAfter ?? null;
    if (!next || going.length > 1 || ended === null || seen.has(next)) return null;
    run.push(next);
    seen.add(next);
    balance = ended;
  }
  return run.length < 2 ? null : run.sort((a, b) => a.place - b.place);
}

/** The rows of the amendment's line and trade, by the balance that each begins with. */
function openings(
  amendment: InsiderTransaction,
  placed: readonly PlacedRow[],
): ReadonlyMap<number, PlacedRow[]> {
  const line = lineKey(amendment);
  const rows = new Map<number, PlacedRow[]>();
  for (const one of placed) {
    const { row, replaced, addedTo } = one.current;
    if (row.table !== amendment.table || row.accession === amendment.accession) continue;
    if (replaced.length > 0 || addedTo !== null) continue;
    const opening = openingOf(row);
    if (opening === null || !isSameTrade(row, amendment) || lineKey(row) !== line) continue;
    addTo(rows, thousandths(opening), one);
  }
  return rows;
}

function thousandths(balance: number): number {
  return Math.round(balance * 1000);
}
