import type { CurrentRow } from './amend';
import { hasOddLots, type ReportedRow } from './same-trade';
import { lotKey } from './trade-reports';

/** A row that counts, in all forms it has had, the newest first. */
export interface Report {
  readonly current: CurrentRow;
  readonly forms: readonly ReportedRow[];
  /** The number of its trade, as it counts now. */
  readonly trade: number;
}

/**
 * Finds the blocks that a row may be a copy of, by what `isSameBlock` asks for: an equal balance,
 * equal lots of odd counts, or a nature of ownership that may name somebody. A company whose
 * directors all are granted the same is so no slower than others.
 */
export class BlockIndex {
  private readonly byBalance = new Map<string, number[]>();
  private readonly byLots = new Map<string, number[]>();
  private readonly direct = new Map<string, number[]>();
  private readonly named = new Map<string, number[]>();

  enter({ forms }: Report, place: number): void {
    for (const form of forms) {
      if (!isRecognised(form)) continue;
      const { row, report } = form;
      const lot = `${report.trade.number} ${lotKey(row)}`;
      add(this.byBalance, `${lot} ${row.sharesAfter}`, place);
      if (report.trade.hasNature) add(row.nature === null ? this.direct : this.named, lot, place);
      for (const key of ties(form, row.directOrIndirect)) add(this.byLots, `${lot} ${key}`, place);
    }
  }

  /** Places of blocks, the first ones first. */
  candidates({ forms }: Report): number[] {
    const found = new Set<number>();
    for (const form of forms) {
      if (!isRecognised(form)) continue;
      const { row, report } = form;
      const lot = `${report.trade.number} ${lotKey(row)}`;
      collect(found, this.byBalance.get(`${lot} ${row.sharesAfter}`));
      if (report.trade.hasNature) collect(found, this.named.get(lot));
      if (row.nature !== null) collect(found, this.direct.get(lot));
      const other = row.directOrIndirect === 'D' ? 'I' : 'D';
      for (const key of ties(form, row.directOrIndirect && other)) {
        collect(found, this.byLots.get(`${lot} ${key}`));
      }
    }
    return found.size < 2 ? [...found] : [...found].sort((a, b) => a - b);
  }
}

/** Equal lots of odd counts, with an owner in common or held in the other way. */
function ties({ row, report }: ReportedRow, held: 'D' | 'I' | null): string[] {
  if (!hasOddLots(report)) return [];
  const owners = row.owners.map(({ cik }) => `${report.lots} ${cik}`);
  return held === null ? owners : [...owners, `${report.lots} ${held}`];
}

/** Whether the row, in any form it has had, may be found in a report of somebody else. */
export function mayHaveCopies({ forms }: Report): boolean {
  return forms.some(isRecognised);
}

/** Whether more than one filing reports the trade, and the row states enough to be recognised. */
function isRecognised({ row, report }: ReportedRow): boolean {
  if (report.trade.reports.size < 2) return false;
  return row.shares !== null && row.sharesAfter !== null && row.tradedOn !== null;
}

function add(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (!known) places.set(key, [place]);
  else if (known.at(-1) !== place) known.push(place);
}

function collect(found: Set<number>, places: readonly number[] | undefined): void {
  if (places) for (const place of places) found.add(place);
}
