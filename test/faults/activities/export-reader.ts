import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Activity } from '../activity';
import { rowsIn } from '../stored-table';
import { stillOpen, textOf } from './own-page';

const saved = new WeakMap<Page, Promise<string>[]>();

/** Saving all that is the reader's as a file. */
export const exportReader: Activity = {
  name: 'export',
  asks: null,
  most: 0,
  open: (stage) => stage.openOwn('options.html'),
  start: async (_, page) => {
    const files = saved.get(page) ?? [];
    saved.set(page, files);
    if (files.length === 0) {
      page.on('download', (download) => {
        files.push(download.path().then((path) => readFile(path, 'utf8')));
      });
    }
    await page.getByRole('button', { name: 'Save as file' }).click();
  },
  words: (_, page) => textOf(page),
  isDone: async (stage, page) => {
    const text = await saved.get(page)?.at(-1);
    if (text === undefined) return false;
    const { entries } = JSON.parse(text) as { entries: readonly object[] };
    return entries.length === (await rowsIn(stage, 'buyline-reader/entries')).length;
  },
  comeAgain: async (stage, page) => {
    const again = await stillOpen(stage, page, 'options.html');
    await exportReader.start(stage, again);
    return again;
  },
};
