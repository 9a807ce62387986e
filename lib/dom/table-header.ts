import { closest, isUnder } from './unclobbered';

const ROW = 'tr, [role="row"]';
const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
/** Selects the cells that head a column. */
export const HEADER_CELL = 'th, [role="columnheader"]';

/** What only a row that lays out a whole page holds. */
const LAID_OUT = 'table, p, h1, h2, h3, li';

/**
 * The row of a table of data around a block, or the block itself: what a cell means is seen from
 * its row. A row that merely lays out a page is none.
 */
export function rowAround(block: Node): Node {
  const row = block instanceof Element ? closest(block, ROW) : null;
  return row && row !== block && !row.querySelector(LAID_OUT) ? row : block;
}

/** The table in whose rows a node stands, the node itself not counted; null outside of tables. */
export function tableAround(node: Node): Element | null {
  const table = node instanceof Element ? closest(node, TABLE) : null;
  return table === node ? null : table;
}

/** The line of a table's column headers, by tabs; null when it has none or the node holds them. */
export function headerOf(table: Element, node: Node): string | null {
  const row = table.querySelector(ROW);
  if (!row || isUnder(row, node) || !row.querySelector(HEADER_CELL)) return null;
  return [...row.children].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ')).join('\t');
}
