import type { Mark, Marks } from './highlight';
import type { RewrittenText } from './rewritten-text';
import { isInSkipped } from './text-rules';
import { parentOf } from './unclobbered';

/** A mark over several nodes has its words at most so deep in inline elements. */
const DEEPEST = 4;

/** So many added nodes of one batch are looked up; the reading that follows sees all of them. */
const MOST_LOOKED_UP = 500;

function isStale({ range, written }: Mark): boolean {
  return !range.startContainer.isConnected || range.toString() !== written;
}

/** Sets a mark's range on its words again where they still stand; false where they do not. */
function isPutBack(marks: Marks, mark: Mark): boolean {
  const place = marks.placeOf(mark);
  if (!place?.node.isConnected) return false;
  if (place.node.data.slice(place.start, place.end) !== mark.written) return false;
  mark.range.setStart(place.node, place.start);
  mark.range.setEnd(place.node, place.end);
  return true;
}

function textsUnder(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function textsAmong(nodes: NodeList): Text[] {
  return [...nodes].flatMap(textsUnder);
}

/**
 * Makes the marks true again after changes of the page, before it paints them: what no longer says
 * the same loses its mark, what was moved keeps it, and what says the same again gets it back.
 * Takes time in proportion to the changes, however many marks there are.
 */
export function settleMarks(
  records: readonly MutationRecord[],
  marks: Marks,
  rewritten: RewrittenText,
): void {
  function settle(node: Node, parent: Node | null, data: string | null): void {
    const lost = [...(marks.in(node) ?? [])].filter(
      (mark) => isStale(mark) && !isPutBack(marks, mark),
    );
    if (lost.length === 0) return;
    if (data !== null) rewritten.keep(marks, lost, parent, data);
    marks.drop(lost);
  }

  function restore(node: Text): void {
    if (node.isConnected && !marks.in(node)) marks.add(rewritten.marksFor(node));
  }

  if (marks.size > 0) {
    for (const { type, target, oldValue, removedNodes } of records) {
      if (type === 'characterData') settle(target, target.parentNode, oldValue);
      for (const text of textsAmong(removedNodes)) {
        settle(text, text.parentNode ?? target, text.data);
      }
      if (type === 'attributes' && isInSkipped(target)) {
        for (const text of textsUnder(target)) marks.drop(marks.in(text) ?? []);
      }
      // Something may have come between the words of a mark that runs over several nodes.
      let around: Node | null = type === 'childList' ? target : null;
      for (let depth = 0; around && depth < DEEPEST; depth++) {
        settle(around, null, null);
        around = parentOf(around);
      }
    }
  }
  if (rewritten.size === 0) return;
  let left = MOST_LOOKED_UP;
  for (const { type, target, addedNodes } of records) {
    if (left <= 0) return;
    const texts = type === 'characterData' ? [target as Text] : textsAmong(addedNodes);
    for (const text of texts.slice(0, left)) restore(text);
    left -= texts.length;
  }
}
