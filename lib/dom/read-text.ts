import type { Hint } from '@/lib/core/ticker/hint';
import { walkFlatTree, type ShadowRootOf, type TreeVisitor } from './flat-tree';
import type { PageText } from './page-text';
import { isPrivateField } from './private-fields';
import type { SiteAdapter, StatedSymbol } from './sites/adapter';
import { headerOf, tableAround } from './table-header';
import { TextLayout } from './text-layout';
import { isInSkipped, kindOf, type ElementKind } from './text-rules';
import { nameOf, parentOf } from './unclobbered';

/** How a page is read. */
export interface ReadOptions {
  readonly shadowRootOf: ShadowRootOf;
  readonly adapter: SiteAdapter;
  /** Called with every shadow root before its content is read. */
  readonly onRoot: (root: ShadowRoot) => void;
}

/** What was read, and what was met on the way. */
export interface Reading {
  readonly page: PageText;
  /** Fields and buttons that make the page private while they are shown. */
  readonly privateFields: readonly Element[];
  /** Elements of the page's own making that may get a shadow root later. */
  readonly lateHosts: readonly Element[];
  /** False when the page changed so much meanwhile that a part was missed. */
  readonly isWhole: boolean;
}

/** No page has so much to say at once, in UTF-16 code units; what goes beyond it is not read. */
const MOST_READ = 2_000_000;

interface OpenHint {
  readonly element: Element;
  readonly stated: StatedSymbol;
  readonly firstNode: number;
}

/** A button is no text, but for brokerages that make one of the symbol in a table. */
function symbolOfButton(element: Element, adapter: SiteAdapter): StatedSymbol | null {
  const stated = nameOf(element) === 'button' ? adapter.symbolOf(element) : null;
  return stated?.source === 'column' ? stated : null;
}

class TextReader implements TreeVisitor {
  readonly layout = new TextLayout();
  readonly hints: Hint[] = [];
  readonly privateFields: Element[] = [];
  readonly lateHosts: Element[] = [];
  readonly #options: ReadOptions;
  readonly #kinds: ElementKind[] = [];
  readonly #open: OpenHint[] = [];

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** Notes whether an element makes the page private. */
  note(element: Element, kind: ElementKind): void {
    const isBrokerage = this.#options.adapter.readsOnlyCells;
    // What is read as text is no field; only brokers are known to make buttons of it.
    if ((kind === 'skipped' || isBrokerage) && isPrivateField(element, isBrokerage)) {
      this.privateFields.push(element);
    }
  }

  enter(element: Element): boolean {
    const { adapter, shadowRootOf } = this.#options;
    const kind = kindOf(element);
    this.note(element, kind);
    const stated =
      kind === 'skipped' ? symbolOfButton(element, adapter) : adapter.symbolOf(element);
    this.layout.enter(kind);
    if (kind === 'skipped' && !stated) return false;
    this.#kinds.push(kind);
    if (stated) this.#open.push({ element, stated, firstNode: this.layout.nodes.length });
    const isOfThePage = nameOf(element).includes('-');
    if (isOfThePage && !element.matches(':defined') && !shadowRootOf(element)) {
      this.lateHosts.push(element);
    }
    return true;
  }

  leave(element: Element): void {
    const hint = this.#open.at(-1);
    if (hint?.element === element) {
      this.#open.pop();
      this.#close(hint);
    }
    const span = element instanceof HTMLTableCellElement ? element.colSpan : 1;
    this.layout.leave(this.#kinds.pop() ?? 'inline', span);
  }

  text(node: Text): void {
    const hint = this.#open.at(-1);
    if (this.#options.adapter.readsOnlyCells && !hint) return;
    if (this.layout.length + node.length > MOST_READ) return;
    if (hint && this.layout.nodes.length > hint.firstNode && this.#isGlued(node)) {
      this.layout.partWord();
    }
    this.layout.add(node);
  }

  /** Whether a link to a quote runs on here from a name to a symbol or a price without a space. */
  #isGlued(node: Text): boolean {
    const before = this.layout.nodes.at(-1);
    return (
      before !== undefined &&
      parentOf(before) !== parentOf(node) &&
      /[A-Za-z\u00c0-\u1fff\d)%.]$/.test(before.data) &&
      /^[A-Za-z\u00c0-\u1fff\d($+]/.test(node.data)
    );
  }

  root(root: ShadowRoot): void {
    this.#options.onRoot(root);
  }

  #close({ stated, firstNode }: OpenHint): void {
    const start = this.layout.starts[firstNode];
    if (start !== undefined) this.hints.push({ ...stated, start, end: this.layout.length });
  }
}

/**
 * Reads the text under the nodes as one text, each a block of its own, hidden text included, in
 * small steps so that the caller can let the page work between them. Rows of a table come with
 * the line of its headers. Offsets are UTF-16 code units.
 */
export function* readText(
  roots: readonly Node[],
  options: ReadOptions,
): Generator<undefined, Reading> {
  const reader = new TextReader(options);
  const { layout } = reader;
  let table: Element | null = null;
  let isWhole = true;
  for (const root of roots) {
    yield;
    if (!root.isConnected) continue;
    if (isInSkipped(root)) {
      if (root instanceof Element) reader.note(root, 'skipped');
      continue;
    }
    layout.begin();
    const around = options.adapter.readsOnlyCells ? null : tableAround(root);
    const header = around && around !== table ? headerOf(around, root) : null;
    if (header !== null) layout.addContext(header);
    table = around;
    isWhole = (yield* walkFlatTree(root, options.shadowRootOf, reader)) && isWhole;
  }
  const { nodes, starts } = layout;
  const page = { text: layout.toString(), hints: reader.hints, nodes, starts };
  const { privateFields, lateHosts } = reader;
  return { page, privateFields, lateHosts, isWhole };
}
