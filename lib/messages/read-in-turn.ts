import type { CardView } from '@/lib/core/card/view';
import type { Problem } from '@/lib/core/problem';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { openCardPort } from './card-port';

/** How far the reading of several companies has come. */
export interface TurnProgress {
  /** Companies dealt with, those that could not be read among them. */
  readonly done: number;
  readonly of: number;
  /** The one that is being read; null before the first and after the last. */
  readonly current: CardView | null;
  /** How many could not be read, each for a reason of its own. */
  readonly failed: number;
  /** What concerns all of them, so that the reading ended early. */
  readonly problem: Problem | null;
}

/** Asks the background for one company; the first view may come before it returns. */
type OpenPort = (
  company: DirectoryEntry,
  onView: (view: CardView) => void,
  onLost: () => void,
) => { close(): void };

/**
 * Has companies read one after the other, so that whatever the reader hovers meanwhile waits for
 * one of them at most. A host that cannot be reached or wants a pause ends it. `stop` ends it after
 * no further request of its own; what was read stays.
 */
export function readInTurn(
  companies: readonly DirectoryEntry[],
  onProgress: (progress: TurnProgress) => void,
  open: OpenPort = openCardPort,
): { stop(): void } {
  let isOver = false;
  let failed = 0;
  let close: (() => void) | null = null;

  function read(at: number): void {
    const company = companies[at];
    const base = { done: at, of: companies.length, failed };
    if (!company) {
      onProgress({ ...base, current: null, problem: null });
      return;
    }
    let isDone = false;
    const port = open(
      company,
      (view) => {
        if (isOver || isDone) return;
        if (view.phase.kind !== 'done') {
          onProgress({ ...base, current: view, problem: null });
          return;
        }
        isDone = true;
        // Later, for the first view comes before the port is held.
        queueMicrotask(() => finish(at, view.problem));
      },
      () => {},
    );
    close = () => port.close();
  }

  function finish(at: number, problem: Problem | null): void {
    if (isOver) return;
    close?.();
    close = null;
    if (problem?.kind === 'blocked' || problem?.kind === 'offline') {
      onProgress({ done: at, of: companies.length, failed, current: null, problem });
      return;
    }
    if (problem) failed += 1;
    read(at + 1);
  }

  read(0);
  return {
    stop: () => {
      isOver = true;
      close?.();
      close = null;
    },
  };
}
