import type { Hint } from '@/lib/core/ticker/hint';
import { inOneLine } from './text-layout';

/** Parts of the page as one text, with the way back from offsets to nodes. */
export interface PageText {
  /** Blocks and rows are parted by a line break, cells by a tab; no other breaks are in it. */
  readonly text: string;
  readonly hints: readonly Hint[];
  /** The text nodes in order, and where in `text` each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** The index of the last node that begins at or before the offset, by bisection. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the node at an index still says what was read of it, between two offsets of the text. */
function isAsRead(page: PageText, index: number, from: number, to: number): boolean {
  const node = page.nodes[index];
  const start = page.starts[index] ?? 0;
  if (!node?.isConnected) return false;
  return inOneLine(node.data.slice(from - start, to - start)) === page.text.slice(from, to);
}

/** Whether the node at an index still says all that was read of it. */
export function isUnchanged(page: PageText, index: number): boolean {
  const start = page.starts[index] ?? 0;
  return isAsRead(page, index, start, start + (page.nodes[index]?.length ?? 0));
}

/**
 * The live range over `start` to `end` of a page's text; null when the page has changed there
 * since it was read, and where the text belongs to no node.
 */
export function rangeIn(page: PageText, start: number, end: number): Range | null {
  const first = nodeAt(page.starts, start);
  const last = nodeAt(page.starts, end - 1);
  const [from, to] = [page.nodes[first], page.nodes[last]];
  if (!from || !to) return null;
  const fromOffset = start - (page.starts[first] ?? 0);
  const toOffset = end - (page.starts[last] ?? 0);
  if (fromOffset < 0 || fromOffset >= from.length || toOffset > to.length) return null;
  for (let i = first; i <= last; i++) {
    const begin = page.starts[i] ?? 0;
    const stop = begin + (page.nodes[i]?.length ?? 0);
    if (!isAsRead(page, i, Math.max(start, begin), Math.min(end, stop))) return null;
  }
  if (from !== to && from.getRootNode() !== to.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return range;
}
