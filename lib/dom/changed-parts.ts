import { rowAround } from './table-header';
import { blockOf, hasInlineName, isInline } from './text-rules';
import { parentOf } from './unclobbered';

const NODES_PER_STEP = 100;

/**
 * Whether a text is a mere figure, or nothing: no company is named in it. Prices that tick are
 * most of what changes on pages about markets.
 */
function isFigure(text: string): boolean {
  return (
    !/[A-Za-z\u00aa-\u1fff\u2c00-\ud7ff]/.test(text) && (/\d/.test(text) || !/[$(]/.test(text))
  );
}

function isOfInterest(node: Node): boolean {
  if (node instanceof Text) return !isFigure(node.data);
  if (!(node instanceof Element)) return false;
  const { firstChild, lastChild } = node;
  return !(firstChild instanceof Text && firstChild === lastChild && isFigure(firstChild.data));
}

const LONGEST_STATED = 60;

/** Whether a text but counts on: times of day, ages of posts. None that may name anything. */
function onlyCounts(before: string, after: string): boolean {
  if (after.length > LONGEST_STATED || /[A-Z$\u0080-\uffff]/.test(after)) return false;
  return before.replace(/\d+/g, '0') === after.replace(/\d+/g, '0');
}

function saysSame(before: string | null, after: string): boolean {
  return before !== null && (before === after || onlyCounts(before, after));
}

/** Whether a single text took the place of another that says the same, and is not noted itself. */
function isSameText(added: NodeList, removed: NodeList, changed: ReadonlySet<Node>): boolean {
  if (added.length !== 1 || removed.length !== 1) return false;
  const [after, before] = [added[0], removed[0]];
  if (!(after instanceof Text && before instanceof Text)) return false;
  return saysSame(before.data, after.data) && !changed.has(before);
}

/**
 * Notes what the records have changed or added. Quick, as the page waits for it. `isRead` says that
 * all else of the page was read and is marked, so that what says the same need not be read again.
 */
export function noteChanged(
  records: readonly MutationRecord[],
  changed: Set<Node>,
  isRead: boolean,
): void {
  for (const record of records) {
    const { type, target } = record;
    if (type === 'attributes') changed.add(target);
    // Asking a record for more than is needed makes the browser build it.
    if (type === 'characterData' && !changed.has(target) && isOfInterest(target)) {
      if (!isRead || !saysSame(record.oldValue, (target as Text).data)) changed.add(target);
    }
    if (type !== 'childList') continue;
    const { addedNodes, removedNodes } = record;
    if (isRead && isSameText(addedNodes, removedNodes, changed)) continue;
    for (const node of addedNodes) if (isOfInterest(node)) changed.add(node);
    for (const node of removedNodes) {
      // What stood on both sides of removed inline text is one line now.
      const isText = !(node instanceof Element) || hasInlineName(node);
      if (isText && isOfInterest(node)) changed.add(target);
    }
  }
}

/** The part of the page to read for a changed node: the line or row around it, or the node. */
function partAround(node: Node): Node {
  const first = node instanceof Element ? node.firstElementChild : null;
  if (first && !isInline(first)) return rowAround(node);
  return rowAround(blockOf(node));
}

/** The parts of the page to read for what was changed, in small steps, none within another. */
export function* changedParts(changed: ReadonlySet<Node>): Generator<undefined, Node[]> {
  const parts = new Set<Node>();
  let seen = 0;
  for (const node of changed) {
    if (++seen % NODES_PER_STEP === 0) yield;
    if (node.isConnected) parts.add(partAround(node));
  }
  const outermost: Node[] = [];
  // Many parts have the same surroundings, which are walked once.
  const clear = new Set<Node>();
  for (const part of parts) {
    if (++seen % NODES_PER_STEP === 0) yield;
    const way: Node[] = [];
    let up = parentOf(part);
    for (; up && !parts.has(up) && !clear.has(up); up = parentOf(up)) way.push(up);
    if (up && parts.has(up)) continue;
    for (const node of way) clear.add(node);
    outermost.push(part);
  }
  return outermost;
}
