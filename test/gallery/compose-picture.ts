import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** An image of a picture, with what is said of it. */
export interface Shot {
  readonly caption: string;
  readonly png: Buffer;
  /** In px; as it was taken where there is none. */
  readonly shownWidth?: number | undefined;
}

const STYLE = `
body { margin: 0; background: #dfe3e8; color: #2b323c; font: 600 15px/1.3 system-ui, sans-serif; }
main { display: inline-flex; gap: 28px; align-items: flex-start; padding: 24px 28px; }
section { display: grid; gap: 24px; }
figure { margin: 0; }
figcaption { padding-bottom: 8px; }
img { display: block; border-radius: 12px; }`;

/** Lays columns of images side by side and saves them as one picture. */
export async function composePicture(
  browser: Browser,
  columns: readonly (readonly Shot[])[],
  path: string,
): Promise<void> {
  const body = columns.map((column) => `<section>${column.map(figureOf).join('')}</section>`);
  const page = await browser.newPage({ viewport: { width: 3000, height: 800 } });
  await page.setContent(`<style>${STYLE}</style><main>${body.join('')}</main>`);
  await saveWebp(page, path);
  await page.close();
}

/** Saves what stands in the page's `main`, in a fifth of the bytes that PNG takes. */
export async function saveWebp(page: Page, path: string): Promise<void> {
  const box = await page.locator('main').boundingBox();
  if (!box) throw new Error('There is nothing to save a picture of.');
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: { ...box, scale: 1 },
  });
  writeFileSync(path, Buffer.from(data, 'base64'));
}

function figureOf({ caption, png, shownWidth }: Shot): string {
  const width = shownWidth === undefined ? '' : ` width="${shownWidth}"`;
  const source = `data:image/png;base64,${png.toString('base64')}`;
  return `<figure><figcaption>${caption}</figcaption><img${width} src="${source}"></figure>`;
}
