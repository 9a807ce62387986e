import { BlockIndex, reportedForm, type Report, type ReportedForm } from './block-index';
import type { CurrentRow } from './amend';
import { isHolderTrade, isMarketTrade } from './market-trades';
import type { TradeOwner } from './report';
import { isSameBlock } from './same-trade';
import { TradeReports, type TradeReport } from './trade-reports';
import type { InsiderTransaction } from './transaction';

/** A row that counts once, with everyone who reported it. */
export interface Block extends CurrentRow {
  readonly owners: readonly TradeOwner[];
  /** The same row as others reported it, on filings of their own. */
  readonly copies: readonly CurrentRow[];
  /** The number of the trade that it is a lot of: of equal issuer, day, code, direction, security. */
  readonly trade: number;
}

const NO_COPIES: readonly CurrentRow[] = [];
const NO_REPORTS: readonly TradeReport[] = [];

/**
 * Counts a block of shares once that several filings report: a fund, its general partner and the
 * person behind both each file a Form 4 about the same purchase. Rows can be one block when
 * issuer, date, code, direction, security, shares and price agree; `isSameBlock` asks for more.
 * When only one of two reports of a block is corrected, the other still knows it by the figures
 * it had before.
 */
export function mergeCopies(rows: readonly CurrentRow[]): Block[] {
  const { mine, earlier } = reportedIn(rows);
  const blocks: (Block | null)[] = [];
  const members = new Map<number, Report[]>();
  const index = new BlockIndex();
  let at = -1;
  for (const current of rows) {
    at += 1;
    const own = mine[at];
    if (!own) continue;
    const before = (current.replaced.length > 0 && earlier.get(at)) || NO_REPORTS;
    const trade = own.trade.number;
    const { row, replaced } = current;
    if (!own.mayShare(row) && !mayAnyShare(replaced, before)) {
      blocks.push(blockOf(current, trade));
      continue;
    }
    const forms = formsOf(current, [own, ...before]);
    const report: Report = { current, forms, trade };
    const [into, ...more] = copiesAmong(index.candidates(report), members, report);
    const place = into ?? blocks.push(blockOf(current, trade)) - 1;
    const joining = into === undefined ? [] : [report];
    if (into === undefined) members.set(place, [report]);
    for (const other of more) {
      joining.push(...(members.get(other) ?? []));
      members.delete(other);
      blocks[other] = null;
    }
    for (const one of joining) {
      const block = blocks[place];
      if (block) blocks[place] = joined(block, one);
      members.get(place)?.push(one);
    }
    for (const one of into === undefined ? [report] : joining) index.enter(one, place);
  }
  return blocks.filter((block) => block !== null);
}

function mayAnyShare(
  forms: readonly InsiderTransaction[],
  reports: readonly TradeReport[],
): boolean {
  return forms.some((form, at) => reports[at]?.mayShare(form));
}

/** The reports to which rows belong. */
interface Reported {
  /** Of each row as it counts. */
  readonly mine: readonly TradeReport[];
  /** Of what it was before it was corrected, the oldest first, by its place; few have been. */
  readonly earlier: ReadonlyMap<number, readonly TradeReport[]>;
}

function reportedIn(rows: readonly CurrentRow[]): Reported {
  const trades = new TradeReports();
  const mine = rows.map(({ row, replaced }) => trades.enter(row, replaced[0]?.accession));
  const earlier = new Map<number, TradeReport[]>();
  let at = -1;
  for (const { replaced } of rows) {
    at += 1;
    if (replaced.length === 0) continue;
    const origin = replaced[0]?.accession;
    earlier.set(
      at,
      replaced.map((row) => trades.enter(row, origin)),
    );
  }
  return { mine, earlier };
}

function formsOf({ row, replaced }: CurrentRow, reports: readonly TradeReport[]): ReportedForm[] {
  return [row, ...replaced].flatMap((form, at) => {
    const report = reports[at];
    return report ? [reportedForm(form, report)] : [];
  });
}

/**
 * The blocks that a report is a copy of: several where it is the fund's and two directors, who
 * alone might be strangers, told of it before. Blocks that one filing lists side by side are two.
 */
function copiesAmong(
  candidates: readonly number[],
  members: ReadonlyMap<number, readonly Report[]>,
  report: Report,
): number[] {
  const taken: Report[] = [];
  return candidates.filter((at) => {
    const block = members.get(at) ?? [];
    if (!isCopy(block, report)) return false;
    if (block.some((one) => taken.some((other) => shareFiling(one, other)))) return false;
    taken.push(...block);
    return true;
  });
}

function blockOf({ row, amends, replaced, addedTo }: CurrentRow, trade: number): Block {
  return { row, amends, replaced, addedTo, owners: row.owners, copies: NO_COPIES, trade };
}

function joined(block: Block, { current, trade }: Report): Block {
  const isTold = outranks(current, block);
  const [told, copy] = isTold ? [current, block] : [block, current];
  return {
    row: told.row,
    amends: told.amends,
    replaced: told.replaced,
    addedTo: told.addedTo,
    owners: mergeOwners(block.owners, current.row.owners),
    copies: [...block.copies, reportIn(copy)],
    trade: isTold ? trade : block.trade,
  };
}

function reportIn({ row, amends, replaced, addedTo }: CurrentRow): CurrentRow {
  return { row, amends, replaced, addedTo };
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
  if (isMarketTrade(row)) return 1;
  return isHolderTrade(row) ? 2 : 0;
}

/** On filings of its own beside every report of the block, and the same block as one of them. */
function isCopy(members: readonly Report[], report: Report): boolean {
  if (members.some((member) => shareFiling(member, report))) return false;
  return members.some((member) =>
    member.forms.some((other) =>
      report.forms.some((one) => one.lot === other.lot && isSameBlock(one, other)),
    ),
  );
}

function shareFiling({ forms }: Report, report: Report): boolean {
  return forms.some((mine) => report.forms.some(({ row }) => row.accession === mine.row.accession));
}

function mergeOwners(
  known: readonly TradeOwner[],
  more: readonly TradeOwner[],
): readonly TradeOwner[] {
  return [...known, ...more.filter((owner) => !known.some(({ cik }) => cik === owner.cik))];
}
