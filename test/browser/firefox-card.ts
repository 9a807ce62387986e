import type { Page } from 'playwright-core';
import { inkOf, seenText, type Box, type CardReader, type SpokenNode } from './card-reader';
import { withShadow, type NamedRoot } from './firefox-chrome';
import { bidiContextOf } from './playwright-internals';
import type { TappedConnection } from './tapped-connection';

interface RemoteNode {
  readonly value?: {
    readonly mode?: string;
    readonly shadowRoot?: RemoteNode | null;
  };
  readonly sharedId?: string;
}

/**
 * Reads the card by WebDriver BiDi, which names closed shadow roots, in a realm that the page
 * cannot reach; null when the page has no card. Roles and names are worked out from the markup:
 * Firefox tells its accessibility tree to no driver.
 */
export async function withFirefoxCard<T>(
  page: Page,
  connection: TappedConnection,
  read: (card: CardReader) => Promise<T>,
): Promise<T | null> {
  const root = await findCardRoot(page, connection);
  if (root === null) return null;
  const run = <A, R>(work: string | ((root: ShadowRoot, given: A) => R), given: A): Promise<R> =>
    withShadow<A, R>(connection, root, work, given);
  const spoken = (isFocusOnly: boolean) => run(spokenNodes, isFocusOnly);
  return read({
    run: (work) => run<null, string>(work, null),
    text: () => run(seenText, null),
    ink: () => run(inkOf, null),
    async boxes(selector) {
      const { boxes, corner } = await run(boxesOf, selector);
      const { x, y } = root.context === bidiContextOf(page) ? corner : await cornerOf(page);
      const moved = (box: Box) => ({ ...box, x: box.x + corner.x - x, y: box.y + corner.y - y });
      return boxes.map(moved);
    },
    scrollTo: (selector) =>
      run((root, wanted) => {
        root.querySelector(wanted)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }, selector),
    tree: () => spoken(false),
    focused: async () => (await spoken(true))[0]?.name ?? '',
  });
}

interface ContextTree {
  readonly context: string;
  readonly children: readonly ContextTree[] | null;
}

/** The root of the page that has cards in it, or else that of one of its frames. */
async function findCardRoot(page: Page, connection: TappedConnection): Promise<NamedRoot | null> {
  const { contexts } = await connection.command<{ contexts: readonly ContextTree[] }>(
    'browsingContext.getTree',
    { root: bidiContextOf(page) },
  );
  const all = (tree: ContextTree): string[] => [
    tree.context,
    ...(tree.children ?? []).flatMap((child) => all(child)),
  ];
  for (const context of contexts.flatMap((tree) => all(tree))) {
    for (const sharedId of await findRootsIn(context, connection)) {
      const root = { context, sharedId };
      if (await withShadow(connection, root, hasCard, null)) return root;
    }
  }
  return null;
}

/** The closed roots beside the page's body or in a dialog of the page's: the cards', and the ring's. */
async function findRootsIn(context: string, connection: TappedConnection): Promise<string[]> {
  const { result } = await connection.command<{ result?: { value?: readonly RemoteNode[] } }>(
    'script.evaluate',
    {
      expression: `[...document.querySelectorAll(':root > *, dialog > *')]`,
      target: { context, sandbox: 'buyline-test' },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    },
  );
  const roots = (result?.value ?? []).map(({ value }) => value?.shadowRoot);
  return roots.flatMap((root) =>
    root?.value?.mode === 'closed' && root.sharedId !== undefined ? [root.sharedId] : [],
  );
}

/** Where on the screen a page begins, in CSS pixels; Firefox alone tells that. */
function cornerOf(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as Screened;
    return { x, y };
  });
}

interface Screened {
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
}

// These run in the page, as text.

/** Of a root that was carried off into another document Firefox hands on nothing. */
function hasCard(root: ShadowRoot | null): boolean {
  return root !== null && root.querySelector('.frame') !== null;
}

function boxesOf(root: ShadowRoot, selector: string) {
  const laidOut = [...root.querySelectorAll(selector)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const boxes = laidOut.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as Screened;
  return { boxes, corner: { x, y } };
}

function spokenNodes(root: ShadowRoot, isFocusOnly: boolean): SpokenNode[] {
  const roles: Record<string, string> = {
    a: 'link',
    button: 'button',
    dialog: 'dialog',
    h2: 'heading',
    h3: 'heading',
    input: 'textbox',
    table: 'table',
  };
  const nameOf = (element: Element): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const named = by.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    const label = element.getAttribute('aria-label') ?? (named || null);
    const inner = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
      return node.getAttribute('aria-label') ?? [...node.childNodes].map(inner).join('');
    };
    const text = [...element.childNodes].map(inner).join('');
    return (label ?? (text || element.getAttribute('title')) ?? '').replace(/\s+/g, ' ').trim();
  };
  const told = (element: Element): SpokenNode[] => {
    const role = element.getAttribute('role') ?? roles[element.localName];
    if (role === undefined || !element.checkVisibility()) return [];
    // As Chromium calls it.
    return [{ role: role === 'img' ? 'image' : role, name: nameOf(element) }];
  };
  if (isFocusOnly) return root.activeElement ? told(root.activeElement) : [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const spoken: SpokenNode[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Element) spoken.push(...told(node));
    else if (node.nodeValue?.trim() && node.parentElement?.checkVisibility()) {
      spoken.push({ role: 'StaticText', name: node.nodeValue });
    }
  }
  return spoken;
}
