import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { CurrentRow } from './amend';
import { amendmentStory } from './amendment-story';
import { filingOf, newestFilings } from './filing-ref';
import { leadingFirst } from './people';
import type { RowId, TradeEvent } from './report';
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
  const reports = reportsOf(blocks);
  const counted = reports.map((report) => report.row);
  const filings = newestFilings(counted);
  const told = toldBy(reports, counted);
  const firstFiledOn = earliest(told, row);
  const isTellingDoubtful = reports.some((report) => mayBeToldBefore(report, firstFiledOn));
  const rows = idsOf(told);
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
    price: priceOf(blocks, shares),
    value,
    tradedOn,
    deemedOn: deemedOn(blocks, tradedOn),
    isMarkedLate: blocks.some((block) => block.row.timeliness === 'L'),
    filedOn,
    plan: row.plan,
    link: row.link,
    stake: stakes.stakeOf(blocks),
    accession,
    url,
    filings,
    firstFiledOn,
    ...(isTellingDoubtful ? { mayBeToldBefore: true } : {}),
    amendments: amendmentStory(reports),
    told: filingOf(explained),
    rule: explained.rule,
    why: explained.why,
    words: explained.words,
  };
}

/** Every report of the blocks as it counts. */
function reportsOf(blocks: readonly Block[]): readonly CurrentRow[] {
  if (blocks.every(({ copies }) => copies.length === 0)) return blocks;
  return blocks.flatMap((block) => [block, ...block.copies]);
}

/** Whether an amendment tells of it that corrects no filing held, and that one was made before a day. */
function mayBeToldBefore({ row, replaced, addedTo }: CurrentRow, day: IsoDate): boolean {
  const { form, originalFiledOn } = replaced[0] ?? row;
  if (!form.endsWith('/A') || addedTo !== null) return false;
  return originalFiledOn === null || originalFiledOn < day;
}

/** The rows that count and all that were corrected. */
function toldBy(
  reports: readonly CurrentRow[],
  counted: readonly InsiderTransaction[],
): readonly InsiderTransaction[] {
  if (reports.every(({ replaced }) => replaced.length === 0)) return counted;
  const told: InsiderTransaction[] = [];
  for (const { row, replaced } of reports) told.push(row, ...replaced);
  return told;
}

/** The ids in order; the rows of a filing mostly stand in it. */
function idsOf(rows: readonly InsiderTransaction[]): RowId[] {
  const ids = rows.map(({ id }) => id);
  const isInOrder = ids.every((id, at) => compareText(ids[at - 1] ?? '', id) <= 0);
  return isInOrder ? ids : ids.sort(compareText);
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

/**
 * The price as filed, weighted by shares where lots differ. Lots at one price have exactly that
 * price; dividing a sum would blur it.
 */
function priceOf(blocks: readonly Block[], shares: number | null): number | null {
  const first = blocks[0]?.row.price ?? null;
  if (blocks.every((block) => block.row.price === first)) return first;
  const total = sum(blocks, ({ row }) =>
    row.shares === null || row.price === null ? null : row.shares * row.price,
  );
  return total === null || !shares ? null : total / shares;
}

/** The first day on which the time to file one of the lots begins; null where none states a day. */
function deemedOn(blocks: readonly Block[], tradedOn: IsoDate): IsoDate | null {
  if (blocks.every((block) => block.row.deemedOn === null)) return null;
  return blocks.reduce<IsoDate | null>((first, { row }) => {
    const day = row.deemedOn ?? tradedOn;
    return first === null || day < first ? day : first;
  }, null);
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
