import { blockOf, isInline, isInSkipped, isSkipped } from './text-rules';

/** A part of the page as one text, with the way back from offsets to nodes. */
export interface PageText {
  /** Blocks are parted by a line break, table cells by a tab. */
  readonly text: string;
  /** The text nodes in order, and where in `text` each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const NODES_PER_STEP = 250;

function isCell(block: Node): boolean {
  return block instanceof Element && (block.localName === 'td' || block.localName === 'th');
}

/**
 * Reads the text under a node, hidden text included, in steps of some 250 nodes, so that the
 * caller can let the page breathe between them. Offsets are UTF-16 code units of the nodes' data.
 */
export function* readText(root: Node): Generator<undefined, PageText> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  if (isInSkipped(root)) return { text: '', nodes, starts };
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && isSkipped(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let block: Node | null = null;
  let breaks = false;
  let steps = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (++steps % NODES_PER_STEP === 0) yield;
    if (node instanceof Element) {
      breaks ||= !isInline(node);
    } else if (node instanceof Text && node.data !== '') {
      const own = blockOf(node);
      if (length > 0 && (breaks || own !== block)) {
        parts.push(isCell(own) ? '\t' : '\n');
        length++;
      }
      block = own;
      breaks = false;
      nodes.push(node);
      starts.push(length);
      parts.push(node.data);
      length += node.data.length;
    }
  }
  return { text: parts.join(''), nodes, starts };
}

/** The last node that begins at or before the offset, by bisection. */
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

/**
 * The live range over `start` to `end` of a page's text; null when the page has changed there
 * since it was read.
 */
export function rangeIn(page: PageText, start: number, end: number): Range | null {
  const first = nodeAt(page.starts, start);
  const last = nodeAt(page.starts, end - 1);
  const from = page.nodes[first];
  const to = page.nodes[last];
  if (!from?.isConnected || !to?.isConnected) return null;
  const fromOffset = start - (page.starts[first] ?? 0);
  const toOffset = end - (page.starts[last] ?? 0);
  if (fromOffset > from.length || toOffset > to.length) return null;
  const range = document.createRange();
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return range.toString() === page.text.slice(start, end) ? range : null;
}
