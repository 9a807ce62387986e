import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findComplaints, findMisfits } from '../gallery/find-complaints';
import { openLook } from '../gallery/open-sheet';
import { serveBuiltGallery, type GalleryServer } from '../gallery/serve';
import { LOOKS, SHEETS } from '../gallery/sheets';
import { findCurrentBrowser } from './browser-here';

/** Light and wide in English, dark and narrow in German: between them they strain every state. */
const WHOLLY: readonly string[] = ['light', 'german-narrow'];
/** The languages of long words, wide: what axe looks at is the same as in English. */
const FOR_FIT: readonly string[] = ['german', 'spanish'];
const EXAMINED = LOOKS.filter(({ name }) => [...WHOLLY, ...FOR_FIT].includes(name));

const folder = mkdtempSync(join(tmpdir(), 'buyline-gallery-'));
let server: GalleryServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveBuiltGallery(folder);
  const { path } = findCurrentBrowser();
  browser = await chromium.launch({ executablePath: path, chromiumSandbox: false });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe.each(EXAMINED)('the gallery, $name', (look) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await openLook(browser, look)).newPage();
  });
  afterAll(() => page.context().close());

  test.each(SHEETS)(
    '%s: every state is reached, fits, and violates no rule of axe where that is asked',
    async (sheet) => {
      const find = WHOLLY.includes(look.name) ? findComplaints : findMisfits;
      expect(await find(page, server.url, sheet, look)).toEqual([]);
    },
    120_000,
  );
});
