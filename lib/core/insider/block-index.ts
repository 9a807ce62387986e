import type { CurrentRow } from './amend';
import { hasOddLots, isOfInsider, type ReportedRow } from './same-trade';
import { lotKey, type TradeReport } from './trade-reports';
import type { InsiderTransaction } from './transaction';

/** A form that a row has had, among the lots of its trade. */
export interface ReportedForm extends ReportedRow {
  /** Its trade, its shares and its price: equal where two may be one block. */
  readonly lot: string;
}

/** A row that counts, in all forms it has had, the newest first. */
export interface Report {
  readonly current: CurrentRow;
  readonly forms: readonly ReportedForm[];
  /** The number of its trade, as it counts now. */
  readonly trade: number;
}

/** A form of a row as the report of its filing has it. */
export function reportedForm(row: InsiderTransaction, report: TradeReport): ReportedForm {
  return { row, report, lot: `${report.trade.number} ${lotKey(row)}` };
}

/**
 * Finds the blocks that a row may be a copy of, by what `isSameBlock` asks for: an equal balance,
 * equal lots of odd counts, or a nature of ownership that may name somebody. Officers and directors
 * who hold equal balances directly are found by an owner in common alone, so that a company whose
 * directors all are granted the same is no slower than others.
 */
export class BlockIndex {
  private readonly byBalance = new Map<string, number[]>();
  private readonly byTie = new Map<string, number[]>();
  private readonly direct = new Map<string, number[]>();
  private readonly named = new Map<string, number[]>();

  enter({ forms }: Report, place: number): void {
    for (const form of forms) {
      const { row, report, lot } = form;
      if (!report.mayShare(row)) continue;
      add(this.byBalance, balanceKey(form, isOwnHolding(row)), place);
      if (report.trade.hasNature) add(row.nature === null ? this.direct : this.named, lot, place);
      for (const tie of ties(form, row.directOrIndirect)) add(this.byTie, tie, place);
    }
  }

  /** Places of blocks, the first ones first. */
  candidates({ forms }: Report): number[] {
    const found = new Set<number>();
    for (const form of forms) {
      const { row, report, lot } = form;
      if (!report.mayShare(row)) continue;
      collect(found, this.byBalance.get(balanceKey(form, false)));
      if (!isOwnHolding(row)) collect(found, this.byBalance.get(balanceKey(form, true)));
      if (report.trade.hasNature) collect(found, this.named.get(lot));
      if (row.nature !== null) collect(found, this.direct.get(lot));
      const other = row.directOrIndirect === 'D' ? 'I' : 'D';
      for (const tie of ties(form, row.directOrIndirect && other)) {
        collect(found, this.byTie.get(tie));
      }
    }
    return found.size < 2 ? [...found] : [...found].sort((a, b) => a - b);
  }
}

/** What an insider holds directly another cannot, though the number be the same. */
function isOwnHolding(row: InsiderTransaction): boolean {
  return row.directOrIndirect === 'D' && isOfInsider(row);
}

function balanceKey({ row, lot }: ReportedForm, isOwn: boolean): string {
  return `${lot} ${row.sharesAfter}${isOwn ? ' own' : ''}`;
}

/**
 * An equal balance of one's own and an owner in common; or equal lots of odd counts, and one owner
 * in common beside a Form 5, or one of several, or held in the other way, or all balances equal.
 */
function ties({ row, report, lot }: ReportedForm, held: 'D' | 'I' | null): string[] {
  const found = isOwnHolding(row)
    ? row.owners.map(({ cik }) => `${lot} = ${row.sharesAfter} ${cik}`)
    : [];
  if (report.overlap.isToldAtYearEnd && report.odd > 0) {
    for (const { cik } of row.owners) found.push(`${lot} ${report.lots} by ${cik}`);
  }
  if (!hasOddLots(report)) return found;
  for (const owner of row.owners) {
    if (report.overlap.isInSeveral(owner)) found.push(`${lot} ${report.lots} ${owner.cik}`);
  }
  if (held !== null) found.push(`${lot} ${report.lots} ${held}`);
  found.push(`${lot} = ${row.sharesAfter} of ${report.balances}`);
  return found;
}

function add(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (!known) places.set(key, [place]);
  else if (known.at(-1) !== place) known.push(place);
}

function collect(found: Set<number>, places: readonly number[] | undefined): void {
  if (places) for (const place of places) found.add(place);
}
