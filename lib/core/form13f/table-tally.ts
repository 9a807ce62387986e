import { readTableRow, type RowText, type TableRow } from './table-row';

/** How many rows a table holds (its XSD allows this many). */
const MAX_ROWS = 250_000;

/** Passes the rows of a table on and counts them. */
export class TableTally {
  /** All rows, with those that could not be read. */
  rows = 0;
  badRows = 0;

  constructor(private readonly onRow: (row: TableRow) => void) {}

  /** Takes the text of the next row. Throws an Error when there are more rows than a form holds. */
  take(text: RowText): void {
    this.rows += 1;
    if (this.rows > MAX_ROWS) throw new Error(`more than ${MAX_ROWS} rows`);
    const row = readTableRow(text);
    if (row === null) this.badRows += 1;
    else this.onRow(row);
  }
}
