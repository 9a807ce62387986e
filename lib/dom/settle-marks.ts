import type { Mark } from './highlight';
import type { Marks } from './marks';
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
  if (!node.hasChildNodes()) return texts;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function* textsAmong(nodes: NodeList): Generator<Text, void> {
  for (const node of nodes) yield* textsUnder(node);
}

/** Settles the marks of one batch of changes. */
class Settlement {
  readonly #marks: Marks;
  readonly #rewritten: RewrittenText;
  #lost = 0;
  #back = 0;
  #left = MOST_LOOKED_UP;
  #isKept = true;

  constructor(marks: Marks, rewritten: RewrittenText) {
    this.#marks = marks;
    this.#rewritten = rewritten;
  }

  /** Whether all marks that were lost came back. */
  get isWhole(): boolean {
    return this.#isKept && this.#lost === this.#back;
  }

  /** Takes from what the record changed the marks that are not true any more. */
  takeAway(record: MutationRecord): void {
    const { type, target } = record;
    // Asking a record for more than is needed makes the browser build it.
    if (type === 'characterData') {
      if (this.#marks.in(target)) this.#settle(target, target.parentNode, record.oldValue);
    } else if (type === 'attributes') {
      if (!isInSkipped(target)) return;
      for (const text of textsUnder(target)) this.#marks.drop(this.#marks.in(text) ?? []);
    } else {
      for (const text of textsAmong(record.removedNodes)) {
        if (this.#marks.in(text)) this.#settle(text, text.parentNode ?? target, text.data);
      }
      // Something may have come between the words of a mark that runs over several nodes.
      let around: Node | null = target;
      for (let depth = 0; around && depth < DEEPEST; depth++) {
        if (this.#marks.in(around)) this.#settle(around, null, null);
        around = parentOf(around);
      }
    }
  }

  /** Gives texts that say the same again their marks back. */
  giveBack(record: MutationRecord): void {
    if (record.type === 'characterData') this.#restore(record.target as Text);
    if (record.type !== 'childList' || this.#left <= 0) return;
    for (const text of textsAmong(record.addedNodes)) {
      if (this.#left-- <= 0) return;
      this.#restore(text);
    }
  }

  #settle(node: Node, parent: Node | null, data: string | null): void {
    const there = [...(this.#marks.in(node) ?? [])];
    const lost = there.filter((mark) => isStale(mark) && !isPutBack(this.#marks, mark));
    if (lost.length === 0) return;
    const isKept = data !== null && this.#rewritten.keep(this.#marks, lost, parent, data);
    this.#isKept &&= isKept;
    this.#lost += lost.length;
    this.#marks.drop(lost);
  }

  #restore(text: Text): void {
    if (!this.#rewritten.mayKnow(text) || this.#marks.in(text) || !text.isConnected) return;
    const again = this.#rewritten.marksFor(text);
    this.#marks.giveBack(again);
    this.#back += again.length;
  }
}

/**
 * Makes the marks true again after changes of the page, before it paints them: what no longer says
 * the same loses its mark, what was moved keeps it, and what says the same again gets it back.
 * Takes time in proportion to the changes, however many marks there are. Returns whether all
 * marks that were lost came back.
 */
export function settleMarks(
  records: readonly MutationRecord[],
  marks: Marks,
  rewritten: RewrittenText,
): boolean {
  const settlement = new Settlement(marks, rewritten);
  if (marks.size > 0) for (const record of records) settlement.takeAway(record);
  if (rewritten.size > 0) for (const record of records) settlement.giveBack(record);
  rewritten.endBatch();
  return settlement.isWhole;
}
