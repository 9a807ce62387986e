/**
 * The roles of a table's parts, said outright: where the layout of a narrow window sets another
 * display than a table's, browsers drop them.
 */
export const TABLE = { role: 'table' } as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
export const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;
export const CELL = { role: 'cell' } as const;
/** A cell that holds something to press. */
export const GRID_CELL = { role: 'gridcell' } as const;
