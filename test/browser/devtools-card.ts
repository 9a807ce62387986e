import type { CDPSession, Page } from 'playwright-core';
import { inkOf, seenText, type Box, type CardReader, type InCard } from './card-reader';

interface DomNode {
  readonly nodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
}

/** Reads the card by Chromium's DevTools; null when the page has none. */
export async function withDevtoolsCard<T>(
  page: Page,
  read: (card: CardReader) => Promise<T>,
): Promise<T | null> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = findCardRoot(root);
    return closed === null ? null : await read(readerOf(devtools, closed));
  } finally {
    await devtools.detach();
  }
}

function readerOf(devtools: CDPSession, nodeId: number): CardReader {
  const run = async (work: InCard): Promise<string> => {
    const { object } = await devtools.send('DOM.resolveNode', { nodeId });
    if (object.objectId === undefined) return '';
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () { return (${work.toString()})(this); }`,
    });
    return String(result.value);
  };
  return {
    run,
    text: () => run(seenText),
    ink: () => run(inkOf),
    async boxes(selector) {
      const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId, selector });
      const models = await Promise.all(
        nodeIds.map((found) =>
          devtools.send('DOM.getBoxModel', { nodeId: found }).catch(() => null),
        ),
      );
      return models.flatMap((answer) => (answer ? [toBox(answer.model.border)] : []));
    },
    async scrollTo(selector) {
      const found = await devtools.send('DOM.querySelector', { nodeId, selector });
      if (found.nodeId !== 0) await devtools.send('DOM.scrollIntoViewIfNeeded', found);
    },
    async tree() {
      const { nodes } = await devtools.send('Accessibility.queryAXTree', { nodeId });
      return nodes
        .filter((node) => !node.ignored && node.role?.value !== 'InlineTextBox')
        .map((node) => ({ role: String(node.role?.value), name: String(node.name?.value ?? '') }));
    },
    async focused() {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      const focused = nodes.find(
        (node) =>
          node.role?.value !== 'RootWebArea' &&
          node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
      );
      return String(focused?.name?.value ?? '');
    },
  };
}

/** The closed root that has cards in it; of others none, for the page may have closed roots too. */
function findCardRoot(node: DomNode): number | null {
  if (node.shadowRootType === 'closed' && hasCard(node)) return node.nodeId;
  for (const part of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findCardRoot(part);
    if (found !== null) return found;
  }
  return node.contentDocument ? findCardRoot(node.contentDocument) : null;
}

/** A card stands in a frame on the stage, the first element of its root. */
function hasCard({ children = [] }: DomNode): boolean {
  const [stage] = children;
  const classes = stage?.children?.flatMap(({ attributes }) => attributes ?? []) ?? [];
  return classes.includes('frame');
}

function toBox(quad: readonly number[]): Box {
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
