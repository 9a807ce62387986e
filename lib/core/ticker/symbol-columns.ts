import type { Hint } from './hint';

const HEADER = /^(?:stock |ticker )?(?:symbol|ticker|sym)s?$/i;
const CELL = /^\$?([A-Z]{1,5}(?:[-./][A-Z]{1,2})?)$/;
const FAR = 2_000;

/**
 * The cells of table columns that are headed "Symbol" or "Ticker", as hints. Rows are lines and
 * cells are parted by tabs; a table ends with a line that has no tab.
 */
export function findSymbolColumns(text: string): Hint[] {
  const hints: Hint[] = [];
  let columns: number[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + FAR));
    if (!line.includes('\t')) columns = [];
    else {
      const cells = line.split('\t');
      const headed = cells.flatMap((cell, i) => (HEADER.test(cell.trim()) ? [i] : []));
      if (headed.length > 0) columns = headed;
      else {
        let at = lineStart;
        for (const [i, cell] of cells.entries()) {
          const symbol = columns.includes(i) ? CELL.exec(cell.trim())?.[1] : undefined;
          if (symbol !== undefined) {
            const start = at + cell.indexOf(symbol);
            hints.push({ start, end: start + symbol.length, symbol, source: 'column' });
          }
          at += cell.length + 1;
        }
      }
    }
    lineStart = lineEnd + 1;
  }
  return hints;
}
