/** A cell: a number is written as it is, null as nothing at all. */
export type Cell = string | number | null;

/**
 * One line of CSV (RFC 4180: comma and CRLF, quotes doubled). A text that a spreadsheet would take
 * for a formula, for it begins with = + - @ or a control character, gets an apostrophe in front.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[\s]*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
