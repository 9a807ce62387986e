import { useState, type KeyboardEvent } from 'react';
import { cellId, type Cell } from './cell';

interface GridKeys {
  /** Null while the keys are the field's own. */
  readonly active: Cell | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * Arrow keys go through the rows under a search field while the focus stays in it, to the right and
 * left within a row, and Enter does what the cell is for (ARIA Authoring Practices, combobox with a
 * grid popup). `of` names what is listed: when it changes, no cell is active. `rows` may be 0.
 */
export function useGridKeys(of: string, rows: number): GridKeys {
  const [last, setLast] = useState<(Cell & { readonly of: string }) | null>(null);
  const active = last?.of === of && last.row < rows ? last : null;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const page = event.currentTarget.ownerDocument;
    const cellAt = (cell: Cell) => page.getElementById(cellId(cell));
    const to = (cell: Cell): void => {
      event.preventDefault();
      setLast({ ...cell, of });
      cellAt(cell)?.scrollIntoView({ block: 'nearest' });
    };
    // While an input method is open the keys choose among its words.
    if (rows === 0 || event.nativeEvent.isComposing) return;
    const { row, column } = active ?? { row: -1, column: 0 };
    switch (event.key) {
      case 'ArrowDown':
        to({ row: (row + 1) % rows, column: 0 });
        break;
      case 'ArrowUp':
        to({ row: row <= 0 ? rows - 1 : row - 1, column: 0 });
        break;
      case 'ArrowRight':
        if (active && column === 0 && cellAt({ row, column: 1 })) to({ row, column: 1 });
        break;
      case 'ArrowLeft':
        if (active && column === 1) to({ row, column: 0 });
        break;
      case 'Enter':
        if (!active) break;
        event.preventDefault();
        cellAt(active)?.querySelector<HTMLElement>('a, button')?.click();
        break;
      case 'Escape':
        if (!active) break;
        event.preventDefault();
        setLast(null);
        break;
    }
  };
  return { active, onKeyDown };
}
