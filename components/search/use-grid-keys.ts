import { useEffect, useState, type KeyboardEvent } from 'react';
import { cellId, type Cell } from './cell';

/** A row that the keys go through. */
export interface GridRow {
  /** Names it among all rows, wherever it stands. */
  readonly key: string;
  /** Whether it has something to do beside what it opens. */
  readonly hasMore: boolean;
}

interface GridKeys {
  /** Null while the keys are the field's own. */
  readonly active: Cell | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * Arrow keys go through the rows under a search field while the focus stays in it, to the right and
 * left within a row, and Enter does what the cell is for (ARIA Authoring Practices, combobox with a
 * grid popup). `of` names what is asked: when it changes, no cell is active. Until then the active
 * cell stays with its row, wherever that comes to stand, and goes with it.
 */
export function useGridKeys(of: string, rows: readonly GridRow[]): GridKeys {
  const [last, setLast] = useState<{ of: string; key: string; column: Cell['column'] } | null>(
    null,
  );
  const at = last?.of === of ? rows.findIndex(({ key }) => key === last.key) : -1;
  const column = rows[at]?.hasMore && last ? last.column : 0;
  const active: Cell | null = at < 0 ? null : { row: at, column };
  const id = active && cellId(active);
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const to = (row: number, column: Cell['column'] = 0): void => {
      const key = rows.at(row % rows.length)?.key;
      event.preventDefault();
      if (key !== undefined) setLast({ of, key, column });
    };
    // While an input method is open the keys choose among its words.
    if (rows.length === 0 || event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        to(at + 1);
        break;
      case 'ArrowUp':
        to(Math.max(at, 0) - 1);
        break;
      case 'ArrowRight':
        if (active?.column === 0 && rows[at]?.hasMore) to(at, 1);
        break;
      case 'ArrowLeft':
        if (active?.column === 1) to(at);
        break;
      case 'Enter':
        if (id === null) break;
        event.preventDefault();
        document.getElementById(id)?.querySelector<HTMLElement>('a, button')?.click();
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
