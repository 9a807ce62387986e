import { addTo } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { CurrentRow } from './amend';
import { securityName } from './security-name';
import { filersOf } from './stake-filings';
import { lineKey, type TradedLine } from './stake-line';
import type { InsiderHolding, InsiderTransaction } from './transaction';

/** A balance that a filing states of a line, and the day it is of. */
interface Entry {
  readonly day: IsoDate;
  readonly line: string;
  readonly shares: number;
}

/** Whether something was held from a day on. */
interface Mark {
  readonly day: IsoDate;
  readonly isHeld: boolean;
}

/** A balance below this is nothing but a rounded fraction. */
const LEAST = 1;

/**
 * What the filings said of holdings before a trade: a position is not new when an earlier filing of
 * the same owners states shares and none says where they went.
 */
export class HeldBefore {
  private entries: Map<string, Entry[]> | null = null;
  private readonly marks = new Map<string, readonly Mark[]>();

  constructor(
    private readonly current: readonly CurrentRow[],
    private readonly holdings: readonly InsiderHolding[],
  ) {}

  /** Whether a line that the ledger opens with nothing was held before, or, if all do, any line. */
  contradicts(lines: readonly TradedLine[], isAllNew: boolean): boolean {
    return lines.some((line) => {
      const [row] = line.rows;
      if (!row || line.opening >= LEAST) return false;
      const day = firstDay(line);
      if (day === null) return false;
      const ofLine = `${filersOf(row)}|${lineKey(row)}`;
      const ofAll = `${filersOf(row)}|${securityName(row.security)}`;
      return this.isHeld(ofLine, day) || (isAllNew && this.isHeld(ofAll, day));
    });
  }

  /** Gathered when a position first looks new, which in most reports none does. */
  private gathered(): Map<string, Entry[]> {
    if (this.entries) return this.entries;
    const entries = new Map<string, Entry[]>();
    for (const { row } of this.current) {
      if (row.table === 'n') enter(entries, row, row.tradedOn, row.sharesAfter);
    }
    for (const holding of this.holdings) enter(entries, holding, holding.filedOn, holding.shares);
    this.entries = entries;
    return entries;
  }

  /** Whether anything was held by what was said last before the day. */
  private isHeld(key: string, day: IsoDate): boolean {
    let marks = this.marks.get(key);
    if (!marks) {
      marks = marksOf(this.gathered().get(key) ?? []);
      this.marks.set(key, marks);
    }
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.day ?? day) < day) low = middle + 1;
      else high = middle;
    }
    return marks[low - 1]?.isHeld ?? false;
  }
}

function enter(
  entries: Map<string, Entry[]>,
  line: InsiderTransaction | InsiderHolding,
  day: IsoDate | null,
  shares: number | null,
): void {
  if (day === null || shares === null) return;
  const filers = filersOf(line);
  const key = lineKey(line);
  const entry = { day, line: key, shares };
  addTo(entries, `${filers}|${key}`, entry);
  addTo(entries, `${filers}|${securityName(line.security)}`, entry);
}

/** Of several balances of a line on one day the least counts: nobody says which was the last. */
function marksOf(entries: readonly Entry[]): Mark[] {
  const least = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.day}${entry.line}`;
    const known = least.get(key);
    if (!known || entry.shares < known.shares) least.set(key, entry);
  }
  const held = new Set<string>();
  const marks: Mark[] = [];
  for (const { day, line, shares } of [...least.values()].sort((a, b) =>
    compareText(a.day, b.day),
  )) {
    if (shares >= LEAST) held.add(line);
    else held.delete(line);
    if (marks.at(-1)?.day === day) marks.pop();
    marks.push({ day, isHeld: held.size > 0 });
  }
  return marks;
}

function firstDay({ rows }: TradedLine): IsoDate | null {
  let first: IsoDate | null = null;
  for (const { tradedOn } of rows) {
    if (tradedOn !== null && (first === null || tradedOn < first)) first = tradedOn;
  }
  return first;
}
