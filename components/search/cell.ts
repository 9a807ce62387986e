/** The place of a cell: its row among all that are listed, and 0 for what opens, 1 for what it does. */
export interface Cell {
  readonly row: number;
  readonly column: 0 | 1;
}

/** The id of a cell, by which the field tells which is active. */
export function cellId({ row, column }: Cell): string {
  return `found-${row}-${column}`;
}
