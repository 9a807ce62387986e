import { HEADER_CELL, tableAround } from '../table-header';
import { isForEarsAlone } from '../text-rules';
import { attributeOf } from '../unclobbered';
import { isNoCompany, writtenSymbol } from './written-value';

const HEADER = /^(?:financial )?instruments?\b|^sym(?:bols?)?\b|^tickers?\b/i;
/** Selects every element that can be a cell. */
export const CELLS = 'td,th,[role="gridcell"],[role="cell"],[role="rowheader"]';

/** The symbol stands near a cell's beginning, after a star, a logo or an empty box. */
const MOST_NODES = 20;

/** A bound against pages that send us round in a circle. */
const MOST_COLUMNS = 200;

function symbolAlone(text: string): string | null {
  const symbol = text === text.toUpperCase() ? writtenSymbol(text) : null;
  return symbol !== null && isNoCompany(symbol) ? null : symbol;
}

/**
 * The symbol that a cell's own text states, if its first piece with letters is one and nothing
 * else; what is there for screen readers alone is left out. Null for cash, totals, options, futures
 * and money market funds.
 */
export function symbolInCell(cell: Element): string | null {
  const walker = cell.ownerDocument.createTreeWalker(
    cell,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && isForEarsAlone(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST_NODES; seen++) {
    const text = node instanceof Text ? node.data.trim() : '';
    // Further pieces may be an exchange's name: "ES DEC 2026", "CME".
    if (/[A-Za-z]/.test(text)) return symbolAlone(text);
    node = walker.nextNode();
  }
  return null;
}

/** Where a cell stands in its row, counted in columns. */
function columnOf(cell: Element): number {
  const stated = Number(attributeOf(cell, 'aria-colindex'));
  if (stated > 0) return stated - 1;
  let column = 0;
  let at = cell.previousElementSibling;
  for (; at && column < MOST_COLUMNS; at = at.previousElementSibling) {
    column += Number(attributeOf(at, 'colspan')) || 1;
  }
  return column;
}

const columns = new WeakMap<Element, { readonly header: Element; readonly column: number }>();

function symbolColumn(table: Element): number | null {
  const known = columns.get(table);
  if (known?.header.isConnected) return known.column;
  for (const header of Element.prototype.querySelectorAll.call(table, HEADER_CELL)) {
    const text = (header.textContent ?? '').slice(0, 80).trim();
    if (!HEADER.test(text)) continue;
    const column = columnOf(header);
    columns.set(table, { header, column });
    return column;
  }
  return null;
}

/** Whether the cell stands in a column whose header says that it holds symbols. */
export function isInSymbolColumn(cell: Element): boolean {
  const table = tableAround(cell);
  if (!table) return false;
  const column = symbolColumn(table);
  return column !== null && columns.get(table)?.header !== cell && columnOf(cell) === column;
}
