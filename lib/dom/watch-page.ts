import { isInline, blockOf } from './text-rules';
import { whenIdle } from './slices';

/** The least time between two readings of changed text, in milliseconds. */
export const LEAST_GAP_MS = 500;

/** Long texts are read less often: one millisecond of pause for so many characters. */
const CHARACTERS_PER_MS = 100;

interface WatchPorts {
  /** Reads the text under a node anew; returns its length in characters. */
  read(root: Node): Promise<number>;
  /** Called on every change, before the page paints it. */
  dropStale(): void;
}

/** Notes the blocks whose text the records have changed or added. */
function noteChanged(records: readonly MutationRecord[], changed: Set<Node>): void {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      changed.add(blockOf(target));
      continue;
    }
    for (const node of addedNodes) changed.add(blockOf(node));
    // What stood on both sides of removed inline text is one line now.
    if ([...removedNodes].some((node) => !(node instanceof Element) || isInline(node))) {
      changed.add(blockOf(target));
    }
  }
}

function outermost(nodes: ReadonlySet<Node>): Node[] {
  const connected = [...nodes].filter((node) => node.isConnected);
  const kept = new Set(connected);
  return connected.filter((node) => {
    for (let up = node.parentNode; up; up = up.parentNode) if (kept.has(up)) return false;
    return true;
  });
}

/**
 * Reads the text under a node at once, and whatever the page changes in it later, in idle time
 * and at a bounded pace: at most one pass in half a second, and in two seconds for 200,000
 * characters. Stops when the signal aborts.
 */
export function watchPage(root: Node, ports: WatchPorts, signal: AbortSignal): void {
  let changed = new Set<Node>([root]);
  let isRunning = false;

  async function readChanged(): Promise<void> {
    isRunning = true;
    while (changed.size > 0 && !signal.aborted) {
      await whenIdle();
      const roots = outermost(changed);
      changed = new Set();
      let length = 0;
      for (const node of roots) {
        if (signal.aborted) return;
        // Whatever goes wrong with one part of a page, the rest of it is read all the same.
        length += await ports.read(node).catch(() => 0);
      }
      const pause = Math.max(LEAST_GAP_MS, length / CHARACTERS_PER_MS);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isRunning = false;
  }

  const observer = new MutationObserver((records) => {
    ports.dropStale();
    noteChanged(records, changed);
    if (changed.size > 0 && !isRunning) void readChanged();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  void readChanged();
}
