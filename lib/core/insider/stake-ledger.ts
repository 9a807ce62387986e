import type { CurrentRow } from './amend';
import type { RowId } from './report';
import type { TradedLine } from './stake-line';
import type { WithheldReason } from './stake-reasons';
import { readLines } from './stake-sisters';
import type { InsiderHolding } from './transaction';

/** The rows and holdings of one security in one filing. */
export interface LedgerPage {
  readonly isAmendment: boolean;
  /** The rows that count, by line. */
  readonly traded: ReadonlyMap<string, readonly CurrentRow[]>;
  /** The holdings without a trade, by line. */
  readonly idle: ReadonlyMap<string, readonly InsiderHolding[]>;
}

/** All lines of one security in the filings of one set of owners. */
export interface Ledger {
  readonly lines: readonly TradedLine[];
  /** Shares of the lines without a trade, each once. */
  readonly idle: readonly number[];
  /** The line and the place on it of each row. */
  readonly places: ReadonlyMap<RowId, { readonly line: TradedLine; readonly at: number }>;
}

/**
 * Reads the pages of one set of owners, newest filing first, as one ledger: traded lines are
 * walked, idle ones counted once however many filings repeat them. `traded` are the rows
 * of all pages by line, in the order of first filing. Else why they cannot be read.
 */
export function readLedger(
  pages: readonly LedgerPage[],
  traded: ReadonlyMap<string, readonly CurrentRow[]>,
): Ledger | WithheldReason {
  const lines = new Map<string, readonly TradedLine[]>();
  for (const [key, current] of traded) {
    const read = readLines(key, current);
    if (typeof read === 'string') return read;
    lines.set(key, read);
  }
  const idle = readIdle(pages, lines);
  if (typeof idle === 'string') return idle;
  const places = new Map<RowId, { line: TradedLine; at: number }>();
  const all = [...lines.values()].flat();
  for (const line of all) {
    for (const [at, { id }] of line.rows.entries()) places.set(id, { line, at });
  }
  return { lines: all, idle, places };
}

function readIdle(
  pages: readonly LedgerPage[],
  lines: ReadonlyMap<string, readonly TradedLine[]>,
): number[] | WithheldReason {
  const counted = new Map<string, readonly number[]>();
  const settled = new Set<string>();
  for (const page of pages) {
    for (const [key, holdings] of page.idle) {
      const shares = sharesOf(holdings);
      if (!shares) return 'unstated';
      const alike = lines.get(key) ?? [];
      if (alike.length > 0 && !page.traded.has(key)) {
        if (!shares.every((held) => alike.some((line) => isBalanceOf(line, held))))
          return 'filings';
        continue;
      }
      if (alike.some((line) => cannotTellApart(line, shares))) return 'alike';
      const known = counted.get(key);
      if (!known) counted.set(key, shares);
      else if (!settled.has(key) && !areEqual(known, shares)) return 'filings';
      // What an amendment says of a line holds against all that was filed before.
      if (page.isAmendment) settled.add(key);
    }
  }
  return [...counted.values()].flat();
}

/** Two direct holdings of one security, or a holding that may repeat what the traded line says. */
function cannotTellApart(line: TradedLine, shares: readonly number[]): boolean {
  const isIndirect = line.rows.every(({ directOrIndirect }) => directOrIndirect === 'I');
  return !isIndirect || shares.some((held) => isBalanceOf(line, held));
}

function isBalanceOf({ opening, balances }: TradedLine, held: number): boolean {
  return held === opening || balances.includes(held);
}

/** The shares of each holding, smallest first; null as soon as one states none. */
function sharesOf(holdings: readonly InsiderHolding[]): number[] | null {
  const shares: number[] = [];
  for (const { shares: held } of holdings) {
    if (held === null) return null;
    shares.push(held);
  }
  return shares.sort((a, b) => a - b);
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((held, at) => held === b[at]);
}
