import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** A box in CSS pixels, measured from the top left corner of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a screen reader is told of one thing in the card. */
export interface SpokenNode {
  readonly role: string;
  readonly name: string;
}

interface DomNode {
  readonly nodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/**
 * The text of the card that the eye sees, or null when the page has no card. What is there for
 * screen readers alone is left out; `readCardTree` has it. The card lives in a closed shadow root,
 * which the page and Playwright's locators cannot see; DevTools can.
 */
export async function readCardText(page: Page): Promise<string | null> {
  return inCard(page, async (devtools, rootId) => {
    const { object } = await devtools.send('DOM.resolveNode', { nodeId: rootId });
    if (object.objectId === undefined) return null;
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const shown = [...this.children].filter((element) => element.localName !== 'style');
        let text = shown.map((element) => element.innerText).join('\\n');
        for (const element of this.querySelectorAll('*')) {
          const { width, height } = element.getBoundingClientRect();
          const forEarsAlone = element.checkVisibility() && width <= 1 && height <= 1;
          if (forEarsAlone && element.innerText) text = text.replace(element.innerText, '');
        }
        return text;
      }`,
    });
    return String(result.value).trim() || null;
  });
}

/** Waits until the card's text matches, and returns it. Throws with the last text seen. */
export async function waitForCardText(
  page: Page,
  pattern: RegExp,
  timeoutMs = 10_000,
): Promise<string> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const text = await readCardText(page);
    if (text !== null && pattern.test(text)) return text;
    if (Date.now() > until) {
      const seen = text === null ? 'there was no card' : `the card said:\n${text}`;
      throw new Error(`No card matched ${pattern} within ${timeoutMs} ms; ${seen}`);
    }
    await wait(50);
  }
}

/** The boxes of everything in the card that matches the selector and is laid out. */
export async function findInCard(page: Page, selector: string): Promise<Box[]> {
  const boxes = await inCard(page, async (devtools, rootId) => {
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: rootId, selector });
    const models = await Promise.all(
      nodeIds.map((nodeId) => devtools.send('DOM.getBoxModel', { nodeId }).catch(() => null)),
    );
    return models.flatMap((answer) => (answer ? [toBox(answer.model.border)] : []));
  });
  return boxes ?? [];
}

/**
 * Clicks the middle of the first match in the card, as a pointer does, scrolled into sight first.
 * Throws without a match.
 */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  await inCard(page, async (devtools, rootId) => {
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: rootId, selector });
    if (nodeId !== 0) await devtools.send('DOM.scrollIntoViewIfNeeded', { nodeId });
  });
  const [box] = await findInCard(page, selector);
  if (!box) throw new Error(`Nothing in the card matches ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What a screen reader meets in the card, in document order; empty without a card. */
export async function readCardTree(page: Page): Promise<SpokenNode[]> {
  const nodes = await inCard(page, async (devtools, rootId) => {
    const answer = await devtools.send('Accessibility.queryAXTree', { nodeId: rootId });
    return answer.nodes
      .filter((node) => !node.ignored && node.role?.value !== 'InlineTextBox')
      .map((node) => ({ role: String(node.role?.value), name: String(node.name?.value ?? '') }));
  });
  return nodes ?? [];
}

async function inCard<T>(
  page: Page,
  read: (devtools: CDPSession, rootId: number) => Promise<T>,
): Promise<T | null> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = findCardRoot(root);
    return closed === null ? null : await read(devtools, closed);
  } finally {
    await devtools.detach();
  }
}

/** The card's host stands beside the body; closed roots within the body are the page's own. */
function findCardRoot(document: DomNode): number | null {
  const beside = document.children?.flatMap(({ children }) => children ?? []) ?? [];
  const roots = beside.flatMap(({ shadowRoots }) => shadowRoots ?? []);
  return roots.find(({ shadowRootType }) => shadowRootType === 'closed')?.nodeId ?? null;
}

function toBox(quad: readonly number[]): Box {
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
