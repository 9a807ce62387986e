import type { Page } from 'playwright-core';
import { MARK_STATES, type MarkState } from '@/lib/core/mark/mark';
import { highlightName } from '@/lib/dom/highlight';

const NAMES = MARK_STATES.flatMap((state) =>
  (['faint', 'normal', 'strong'] as const).flatMap((style) =>
    (['sure', 'likely'] as const).map(
      (tier) => [state, highlightName(state, tier, style)] as const,
    ),
  ),
);

/** The state by which each of these words is underlined on a page; absent where it is not. */
export async function statesOf(
  page: Page,
  words: readonly string[],
): Promise<Record<string, MarkState>> {
  const marked = await page.evaluate(
    (names) =>
      names.map((name) =>
        [...(CSS.highlights.get(name ?? '') ?? [])].map((one) => (one as Range).toString()),
      ),
    NAMES.map(([, name]) => name),
  );
  const found: Record<string, MarkState> = {};
  for (const [at, [state]] of NAMES.entries()) {
    for (const word of marked[at] ?? []) if (words.includes(word)) found[word] = state;
  }
  return found;
}

/** A box in CSS pixels of the viewport. */
export interface LineBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of every line of text on a page, in document order. */
export async function textLines(page: Page): Promise<LineBox[]> {
  return page.evaluate(() => {
    const boxes: LineBox[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      for (const { x, y, width, height } of range.getClientRects()) {
        boxes.push({ x, y, width, height });
      }
    }
    return boxes;
  });
}

/** The boxes of all that is underlined, in CSS pixels of the viewport. */
export async function markBoxes(page: Page): Promise<LineBox[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((marked) =>
        [...(marked as Range).getClientRects()].map(({ x, y, width, height }) => {
          return { x, y, width, height };
        }),
      ),
    ),
  );
}

/**
 * How many pixels differ between two pictures of a viewport, and how many of these lie in none of the
 * boxes, each box with so many pixels more below it. Pictures are PNG, one pixel for one of CSS.
 */
export async function differences(
  page: Page,
  [one, other]: readonly [Buffer, Buffer],
  boxes: readonly LineBox[],
  below: number,
): Promise<{ all: number; outside: number }> {
  return page.evaluate(
    async ({ pictures, boxes, below }) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!first || !second || first.data.length !== second.data.length) {
        throw new Error('the pictures are not of one size');
      }
      const count = { all: 0, outside: 0 };
      for (let at = 0; at < first.data.length; at += 4) {
        const isSame = [0, 1, 2].every((part) => first.data[at + part] === second.data[at + part]);
        if (isSame) continue;
        const [x, y] = [(at / 4) % first.width, Math.floor(at / 4 / first.width)];
        count.all += 1;
        const isInside = boxes.some(
          (box) =>
            x >= Math.floor(box.x) - 1 &&
            x <= Math.ceil(box.x + box.width) &&
            y >= Math.floor(box.y) &&
            y <= box.y + box.height + below,
        );
        if (!isInside) count.outside += 1;
      }
      return count;
    },
    {
      pictures: [one.toString('base64'), other.toString('base64')],
      boxes,
      below,
    },
  );
}
