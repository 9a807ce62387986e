import type { ElementKind } from './text-rules';

/** A row that is being read; `cell` is the state of its present cell. */
interface Row {
  cells: number;
  cell: 'none' | 'empty' | 'filled';
}

const BREAKS = /[\t\n\f\r]/g;

/** Text as the layout holds it: of the same length, with spaces for the source's own breaks. */
export function inOneLine(text: string): string {
  return text.replace(BREAKS, ' ');
}

/**
 * Puts texts together in the layout that the detector reads: blocks parted by a line break, rows
 * of a table by a line break and their cells by a tab each, so that columns keep their place.
 * Inside a cell, boxes are parted by a space: a cell often stacks a symbol and a name.
 */
export class TextLayout {
  readonly nodes: Text[] = [];
  /** Where in the text each node begins, in UTF-16 code units. */
  readonly starts: number[] = [];
  length = 0;
  readonly #parts: string[] = [];
  #rows: Row[] = [];
  #gap: '' | ' ' | '\n' = '';

  /** Begins anew on a line of its own, outside of all that was entered. */
  begin(): void {
    this.#rows = [];
    this.#gap = '\n';
  }

  enter(kind: ElementKind): void {
    if (kind === 'cell') return this.#enterCell();
    this.#part(kind);
    if (kind === 'row') this.#rows.push({ cells: 0, cell: 'none' });
  }

  /** `span` is the number of columns that a cell takes. */
  leave(kind: ElementKind, span = 1): void {
    if (kind === 'cell') return this.#leaveCell(span);
    if (kind === 'row') this.#rows.pop();
    this.#part(kind);
  }

  /** Adds a text node's data; blank text at a border is the source's indentation and left out. */
  add(node: Text): void {
    const { data } = node;
    const row = this.#rows.at(-1);
    const isAtBorder = this.length === 0 || this.#gap !== '' || (row && row.cell !== 'filled');
    if (isAtBorder && data.trim() === '') return;
    this.#fill();
    if (row?.cell === 'empty') row.cell = 'filled';
    this.nodes.push(node);
    this.starts.push(this.length);
    this.#push(inOneLine(data));
  }

  /** Parts what comes next from a word that went before, if nothing else does. */
  partWord(): void {
    this.#gap ||= ' ';
  }

  /** Adds a line that belongs to no node: read for its sense, and never marked. */
  addContext(line: string): void {
    this.begin();
    this.#fill();
    this.#push(line);
    this.begin();
  }

  toString(): string {
    return this.#parts.join('');
  }

  #enterCell(): void {
    if (this.#rows.length === 0) this.#rows.push({ cells: 0, cell: 'none' });
    const row = this.#rows.at(-1);
    if (!row) return;
    if (row.cells++ > 0) this.#tabs(1);
    row.cell = 'empty';
  }

  #leaveCell(span: number): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    if (row.cell === 'filled') this.#gap = '';
    row.cell = 'none';
    if (span > 1) this.#tabs(Math.min(span, 20) - 1);
  }

  #part(kind: ElementKind): void {
    if (kind === 'inline' || kind === 'skipped') return;
    const cell = kind === 'row' ? 'none' : (this.#rows.at(-1)?.cell ?? 'none');
    if (cell === 'empty') return;
    if (cell === 'filled' && kind === 'box') this.#gap ||= ' ';
    else this.#gap = '\n';
  }

  #tabs(count: number): void {
    if (this.#gap === '\n') this.#fill();
    this.#gap = '';
    this.#push('\t'.repeat(count));
  }

  #fill(): void {
    if (this.#gap !== '' && this.length > 0) this.#push(this.#gap);
    this.#gap = '';
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }
}
