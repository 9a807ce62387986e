import { changedParts, noteChanged } from './changed-parts';
import { keepListening } from './lasting-listeners';
import { runInSlices, whenIdle } from './slices';

/** The least time between two readings of changed text, in milliseconds. */
export const LEAST_GAP_MS = 500;

/** A page that keeps changing is read less often, each time by half, down to this. */
const MOST_GAP_MS = 1_500;

/** Long texts are read less often: one millisecond of pause for so many characters. */
const CHARACTERS_PER_MS = 100;

const WATCHED: MutationObserverInit = {
  attributeFilter: ['contenteditable'],
  characterData: true,
  characterDataOldValue: true,
  childList: true,
  subtree: true,
};

interface WatchPorts {
  /** Reads the text of these parts anew, in one go; returns its length in characters. */
  read(parts: readonly Node[]): Promise<number>;
  /**
   * Called with every change before the page paints it. Returns whether what says the same as
   * before need not be read again: it was judged, and has its marks.
   */
  settle(records: readonly MutationRecord[]): boolean;
}

/** A page that is being watched. */
export interface PageWatch {
  /** Watches what changes in a shadow root, too. */
  follow(root: ShadowRoot): void;
  /** Has a part of the page read again, by default all of it. */
  readAgain(part?: Node): void;
}

/**
 * Reads the page at once, and whatever changes in it later, in idle time and at a bounded pace: at
 * most one pass in half a second, in a second and a half while it keeps changing, and in two
 * seconds for 200,000 characters. A hidden page waits until it is shown. Stops when the signal
 * aborts.
 */
export function watchPage(ports: WatchPorts, signal: AbortSignal): PageWatch {
  let changed = new Set<Node>([document]);
  let isRunning = false;
  let isReading = false;

  async function readChanged(): Promise<void> {
    isRunning = true;
    let gap = LEAST_GAP_MS;
    while (changed.size > 0 && !document.hidden && !signal.aborted) {
      await whenIdle();
      const noted = changed;
      changed = new Set();
      isReading = true;
      // Whatever goes wrong with one part of a page, what changes later is read all the same.
      const length = await runInSlices(changedParts(noted))
        .then((parts) => (signal.aborted ? 0 : ports.read(parts)))
        .catch(() => 0);
      isReading = false;
      const pause = Math.max(gap, length / CHARACTERS_PER_MS);
      gap = Math.min(gap * 1.5, MOST_GAP_MS);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isRunning = false;
  }

  function wake(): void {
    if (changed.size > 0 && !isRunning && !document.hidden && !signal.aborted) void readChanged();
  }

  const observer = new MutationObserver((records) => {
    const isSettled = ports.settle(records);
    noteChanged(records, changed, isSettled && !isReading);
    wake();
  });
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect());
  keepListening(() => document.addEventListener('visibilitychange', wake, { signal }), signal);
  wake();

  return {
    follow: (root) => observer.observe(root, WATCHED),
    readAgain: (part = document) => {
      changed.add(part);
      wake();
    },
  };
}
