import { fail, ok, type Result } from '@/lib/core/result';
import { decodeText } from '@/lib/core/xml/decode-text';
import { rowEnd, rowPattern, TABLE_HEAD } from './row-pattern';
import { SaxTable } from './sax-table';
import type { TableRow } from './table-row';
import { TableTally } from './table-tally';

/** What a table held besides the rows that were passed on. */
export interface TableCount {
  /** All rows, with those that could not be read. */
  readonly rows: number;
  /** Rows without a CUSIP, an amount or its kind, which were not passed on. */
  readonly badRows: number;
}

/** The most that can stand before the first row, or in one row, of a table read the quick way. */
const MAX_WAIT = 16_000;

/**
 * Reads a 13F information table (`informationTable`, any prefix) in pieces of any size and in
 * bounded memory, and calls `onRow` for each row in order. The beginning of the table and its end
 * go through a strict XML parser; rows that are written exactly as the form's XSD has them, as
 * nearly all are, go past it; with the first that is not, the parser takes over for good.
 * `close` returns the count of rows, or in words what is wrong: the rows passed on until then are
 * to be dropped, since nothing of a broken table can be trusted.
 */
export class TableReader {
  private readonly tally: TableTally;
  private readonly sax: SaxTable;
  private pending = '';
  private row: RegExp | null = null;
  private end = '';
  private isHandedOver = false;
  private problem: string | null = null;

  constructor(onRow: (row: TableRow) => void) {
    this.tally = new TableTally(onRow);
    this.sax = new SaxTable(this.tally);
  }

  /** Takes the next piece; pieces after a fault are ignored. */
  write(chunk: string): void {
    this.guard(() => {
      if (this.isHandedOver) this.sax.write(chunk);
      else this.take(chunk);
    });
  }

  /** Ends the table. */
  close(): Result<TableCount, string> {
    this.guard(() => {
      if (!this.isHandedOver) this.handOver();
      this.sax.close();
    });
    const { rows, badRows } = this.tally;
    return this.problem === null ? ok({ rows, badRows }) : fail(this.problem);
  }

  private guard(step: () => void): void {
    if (this.problem !== null) return;
    try {
      step();
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      this.pending = '';
    }
  }

  private take(chunk: string): void {
    this.pending += chunk;
    if (this.row === null) this.takeHead();
    if (this.row !== null) this.takeRows(this.row);
    if (this.pending.length > MAX_WAIT || (this.end && this.pending.includes(this.end))) {
      this.handOver();
    }
  }

  private takeHead(): void {
    const head = TABLE_HEAD.exec(this.pending);
    if (head === null) return;
    this.sax.write(head[0]);
    this.pending = this.pending.slice(head[0].length);
    this.row = rowPattern(head[1]);
    this.end = rowEnd(head[1]);
  }

  private takeRows(row: RegExp): void {
    const { pending, tally } = this;
    let taken = 0;
    row.lastIndex = 0;
    for (let found = row.exec(pending); found !== null; found = row.exec(pending)) {
      taken = row.lastIndex;
      tally.take({
        nameOfIssuer: decodeText(found[1] ?? ''),
        titleOfClass: decodeText(found[2] ?? ''),
        cusip: found[3],
        value: found[4],
        sshPrnamt: found[5],
        sshPrnamtType: found[6],
        putCall: found[7],
      });
    }
    this.pending = pending.slice(taken);
  }

  private handOver(): void {
    this.isHandedOver = true;
    this.sax.write(this.pending);
    this.pending = '';
  }
}
