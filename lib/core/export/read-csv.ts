/** A row of a CSV file with the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What was read, and where a quotation mark was opened that is never closed; null for nowhere. */
export interface CsvRead {
  readonly rows: readonly CsvRow[];
  readonly openedOn: number | null;
  /** The line of the first row beyond `mostRows`, which ended the reading; null for none. */
  readonly beyond: number | null;
}

/** No row of ours has nearly so many; more cells are passed over. */
const MOST_CELLS = 64;

/**
 * Reads CSV as RFC 4180 has it, with any line ends; a mark inside a cell that is not quoted stands
 * for itself, and rows without any text are passed over. Any text can be read; time grows with its
 * length.
 */
export function readCsv(text: string, mostRows: number): CsvRead {
  const rows: CsvRow[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
      if (!cell) return { rows, openedOn: line, beyond: null };
      if (cells.length < MOST_CELLS) cells.push(cell.value);
      line += cell.breaks;
      at = cell.end;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length >= mostRows) return { rows, openedOn: null, beyond: begun };
    rows.push({ line: begun, cells });
  }
  return { rows, openedOn: null, beyond: null };
}

interface CsvCell {
  readonly value: string;
  /** Where the comma, the line end or the end of the text stands. */
  readonly end: number;
  /** Line ends inside the cell. */
  readonly breaks: number;
}

const END_OF_CELL = /[,\r\n]/g;

function plainCell(text: string, from: number): CsvCell {
  END_OF_CELL.lastIndex = from;
  const end = END_OF_CELL.exec(text)?.index ?? text.length;
  return { value: text.slice(from, end), end, breaks: 0 };
}

/** Null where its mark is never closed. What stands between that mark and the comma belongs to it. */
function quotedCell(text: string, from: number): CsvCell | null {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const mark = text.indexOf('"', start);
    if (mark < 0) return null;
    parts.push(text.slice(start, mark));
    if (text[mark + 1] !== '"') {
      const rest = plainCell(text, mark + 1);
      const value = parts.join('') + rest.value;
      return { value, end: rest.end, breaks: value.split(/\r\n|\r|\n/).length - 1 };
    }
    parts.push('"');
    start = mark + 2;
  }
}
