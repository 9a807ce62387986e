import { nameOf } from './unclobbered';

/** The shadow root of an element, closed ones included; null where there is none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Is shown every element and text once, in the order in which the reader sees them. */
export interface TreeVisitor {
  /** Returns whether to go into the element; only then is it left later. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** Called before the root's content is shown. */
  root(root: ShadowRoot): void;
}

const NODES_PER_STEP = 250;
const MOST_NESTED = 100;

/** Elements besides those with a hyphen that can have a shadow root: boxes, and texts. */
const BOXES = new Set('article aside body div footer header main nav section'.split(' '));
const TEXTS = new Set('blockquote h1 h2 h3 h4 h5 h6 p span'.split(' '));

const SHOWN =
  NodeFilter.SHOW_ELEMENT |
  NodeFilter.SHOW_TEXT |
  NodeFilter.SHOW_DOCUMENT |
  NodeFilter.SHOW_DOCUMENT_FRAGMENT;

/**
 * The shadow root of an element. To ask for a closed one takes some microseconds, so a box is asked
 * only where it holds no element, and a text where it holds nothing at all.
 */
function rootOf(element: Element, shadowRootOf: ShadowRootOf): ShadowRoot | null {
  const name = nameOf(element);
  const isBox = BOXES.has(name);
  const isOfThePage = name.includes('-');
  if (!isBox && !isOfThePage && !TEXTS.has(name)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const isBare = (isBox ? element.firstElementChild : element.firstChild) === null;
  return isOfThePage || isBare ? shadowRootOf(element) : null;
}

/** What stands in the element's place in the flat tree; null when it is its own children. */
function contentOf(element: Element, shadowRootOf: ShadowRootOf): readonly Node[] | null {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  const root = rootOf(element, shadowRootOf);
  return root && [root];
}

/**
 * Walks the flat tree under a node, with slotted content in the slot's place, in steps of some 250
 * nodes between which the caller can let the page work. Returns false when the page moved away
 * the very node at which it waited, so that the rest was not seen.
 */
export function* walkFlatTree(
  top: Node,
  shadowRootOf: ShadowRootOf,
  visitor: TreeVisitor,
  nested = 0,
): Generator<undefined, boolean> {
  // A walker moves by the tree's own pointers, which no field of a form can stand in front of.
  const walker = document.createTreeWalker(top, SHOWN);
  for (let seen = 1; ; seen++) {
    if (seen % NODES_PER_STEP === 0) yield;
    const node = walker.currentNode;
    let isOpen = true;
    if (node instanceof Text) {
      visitor.text(node);
      isOpen = false;
    } else if (node instanceof Element) {
      isOpen = visitor.enter(node);
      const content = isOpen ? contentOf(node, shadowRootOf) : null;
      for (const part of content ?? []) {
        if (nested >= MOST_NESTED) break;
        if (part instanceof ShadowRoot) visitor.root(part);
        if (!(yield* walkFlatTree(part, shadowRootOf, visitor, nested + 1))) return false;
      }
      if (content) {
        visitor.leave(node);
        isOpen = false;
      }
    }
    if (isOpen && walker.firstChild()) continue;
    if (isOpen && node instanceof Element) visitor.leave(node);
    while (walker.currentNode !== top && !walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      if (walker.currentNode instanceof Element) visitor.leave(walker.currentNode);
    }
    if (walker.currentNode === top) return true;
  }
}
