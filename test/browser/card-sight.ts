import type { Page } from 'playwright-core';
import type { Box } from './card-reader';
import { findInCard } from './closed-shadow';

/** How many of the points tried in a card hit something else, and whether all of it is on screen. */
export interface CardSight {
  readonly box: Box;
  readonly isOnScreen: boolean;
  /** Points of a grid over the card at which something of the page lies in front. */
  readonly hidden: number;
}

const GRID = [0.04, 0.25, 0.5, 0.75, 0.96];

/** How the first card can be seen; throws where there is none. */
export async function lookAtCard(page: Page): Promise<CardSight> {
  const [box] = await findInCard(page, 'dialog');
  if (!box) throw new Error('There is no card.');
  const points = GRID.flatMap((x) =>
    GRID.map((y) => ({ x: box.x + x * box.width, y: box.y + y * box.height })),
  );
  const told = await page.evaluate((points) => {
    const hidden = points.filter(({ x, y }) => {
      // The host has neither attributes nor children that a page can see.
      const at = document.elementFromPoint(x, y);
      const isBare = at?.attributes.length === 0 && at.childNodes.length === 0;
      return at?.localName !== 'div' || !isBare || at.shadowRoot !== null;
    }).length;
    return { hidden, width: innerWidth, height: innerHeight };
  }, points);
  const isOnScreen =
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= told.width + 0.5 &&
    box.y + box.height <= told.height + 0.5;
  return { box, isOnScreen, hidden: told.hidden };
}

/** How many pixels of a part of the page, as it is painted, have a colour. */
export async function countPixels(
  page: Page,
  box: Box,
  { red, green, blue }: { red: number; green: number; blue: number },
): Promise<number> {
  const clip = { ...box, x: Math.max(0, box.x), y: Math.max(0, box.y) };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(
      async ({ picture, colour }) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!canvas) throw new Error('no canvas');
        canvas.drawImage(bitmap, 0, 0);
        const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (colour.every((part, index) => data[at + index] === part)) count++;
        }
        return count;
      },
      { picture, colour: [red, green, blue] },
    );
  } finally {
    await reader.close();
  }
}

/** Whether two boxes share any place. */
export function areOver(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
