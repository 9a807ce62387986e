import { BlockIndex, mayHaveCopies, type Report } from './block-index';
import type { CurrentRow } from './amend';
import { isHolderTrade, isMarketTrade } from './market-trades';
import type { TradeOwner } from './report';
import { isSameBlock } from './same-trade';
import { lotKey, TradeReports } from './trade-reports';
import type { InsiderTransaction } from './transaction';

/** A row that counts once, with everyone who reported it. */
export interface Block extends CurrentRow {
  readonly owners: readonly TradeOwner[];
  /** The same row as others reported it, on filings of their own. */
  readonly copies: readonly CurrentRow[];
  /** The number of the trade that it is a lot of: of equal issuer, day, code, direction, security. */
  readonly trade: number;
}

/** Of a block that nothing will ever be a copy of. */
const NO_MEMBERS: Report[] = [];

/**
 * Counts a block of shares once that several filings report: a fund, its general partner and the
 * person behind both each file a Form 4 about the same purchase. Rows can be one block when
 * issuer, date, code, direction, security, shares and price agree; `isSameBlock` asks for more.
 * When only one of two reports of a block is corrected, the other still knows it by the figures
 * it had before.
 */
export function mergeCopies(rows: readonly CurrentRow[]): Block[] {
  const trades = new TradeReports();
  const reports = rows.map((current): Report => {
    const forms = formsOf(current).map((row) => ({ row, report: trades.enter(row) }));
    return { current, forms, trade: forms[0]?.report.trade.number ?? 0 };
  });
  const blocks: (Block | null)[] = [];
  const members: Report[][] = [];
  const index = new BlockIndex();
  for (const report of reports) {
    if (!mayHaveCopies(report)) {
      blocks.push(blockOf(report));
      members.push(NO_MEMBERS);
      continue;
    }
    const [into, ...more] = copiesAmong(index.candidates(report), members, report);
    const place = into ?? blocks.push(blockOf(report)) - 1;
    const joining = into === undefined ? [] : [report];
    if (into === undefined) members.push([report]);
    for (const other of more) {
      joining.push(...(members[other] ?? []));
      members[other] = [];
      blocks[other] = null;
    }
    for (const one of joining) {
      const block = blocks[place];
      if (block) blocks[place] = joined(block, one);
      members[place]?.push(one);
    }
    for (const one of into === undefined ? [report] : joining) index.enter(one, place);
  }
  return blocks.filter((block) => block !== null);
}

/**
 * The blocks that a report is a copy of: several where it is the fund's and two directors, who
 * alone might be strangers, told of it before. Blocks that one filing lists side by side are two.
 */
function copiesAmong(
  candidates: readonly number[],
  members: readonly (readonly Report[])[],
  report: Report,
): number[] {
  const taken: Report[] = [];
  return candidates.filter((at) => {
    const block = members[at] ?? [];
    if (!isCopy(block, report)) return false;
    if (block.some((one) => taken.some((other) => shareFiling(one, other)))) return false;
    taken.push(...block);
    return true;
  });
}

function blockOf({ current, trade }: Report): Block {
  const { row, amends, replaced } = current;
  return { row, amends, replaced, owners: row.owners, copies: [], trade };
}

function joined(block: Block, { current, trade }: Report): Block {
  const isTold = outranks(current, block);
  const [told, copy] = isTold ? [current, block] : [block, current];
  return {
    row: told.row,
    amends: told.amends,
    replaced: told.replaced,
    owners: mergeOwners(block.owners, current.row.owners),
    copies: [...block.copies, { row: copy.row, amends: copy.amends, replaced: copy.replaced }],
    trade: isTold ? trade : block.trade,
  };
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
      report.forms.some(
        (one) =>
          one.report.trade === other.report.trade &&
          lotKey(one.row) === lotKey(other.row) &&
          isSameBlock(one, other),
      ),
    ),
  );
}

function shareFiling({ forms }: Report, report: Report): boolean {
  return forms.some((mine) => report.forms.some(({ row }) => row.accession === mine.row.accession));
}

function formsOf({ row, replaced }: CurrentRow): InsiderTransaction[] {
  return replaced.length === 0 ? [row] : [row, ...replaced];
}

function mergeOwners(
  known: readonly TradeOwner[],
  more: readonly TradeOwner[],
): readonly TradeOwner[] {
  return [...known, ...more.filter((owner) => !known.some(({ cik }) => cik === owner.cik))];
}
