import type { Page } from 'playwright-core';
import { inkOf, seenText, type CardReader, type SpokenNode } from './card-reader';
import { withShadow } from './firefox-chrome';
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
  const run = <A, R>(work: (root: ShadowRoot, given: A) => R, given: A): Promise<R> =>
    withShadow<A, R>(page, connection, root, work, given);
  const spoken = (isFocusOnly: boolean) => run(spokenNodes, isFocusOnly);
  return read({
    run: (work) => run(work, null),
    text: () => run(seenText, null),
    ink: () => run(inkOf, null),
    boxes: (selector) =>
      run((root, wanted) => {
        const found = [...root.querySelectorAll(wanted)];
        return found
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x, y, width, height };
          });
      }, selector),
    scrollTo: (selector) =>
      run((root, wanted) => {
        root.querySelector(wanted)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }, selector),
    tree: () => spoken(false),
    focused: async () => (await spoken(true))[0]?.name ?? '',
  });
}

async function findCardRoot(page: Page, connection: TappedConnection): Promise<string | null> {
  const { result } = await connection.command<{ result?: { value?: readonly RemoteNode[] } }>(
    'script.evaluate',
    {
      expression: '[...(document.documentElement?.children ?? [])]',
      target: { context: bidiContextOf(page), sandbox: 'buyline-test' },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    },
  );
  const roots = (result?.value ?? []).map(({ value }) => value?.shadowRoot);
  return roots.find((root) => root?.value?.mode === 'closed')?.sharedId ?? null;
}

// Runs in the page, as text.
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
  const all = isFocusOnly ? [root.activeElement] : [...root.querySelectorAll('*')];
  return all.flatMap((element) => {
    const role = element?.getAttribute('role') ?? roles[element?.localName ?? ''];
    if (!element || role === undefined || !element.checkVisibility()) return [];
    return [{ role, name: nameOf(element) }];
  });
}
