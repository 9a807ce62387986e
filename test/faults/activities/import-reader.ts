import type { Page } from 'playwright-core';
import { ringWatch } from '@/test/e2e/watch-page';
import type { Activity } from '../activity';
import type { Stage } from '../stage';
import { rowsIn } from '../stored-table';
import { stillOpen, textOf } from './own-page';
import { passWeek } from './pass-week';

const CIK = '0009990004';
const FILE = {
  format: 'buyline',
  version: 3,
  exportedAtMs: 1_790_000_000_000,
  entries: [{ kind: 'company', cik: CIK, ticker: 'ORSD', name: 'ORRISDALE', note: 'from a file' }],
  corrections: [
    { phrase: 'widget', not: CIK, instead: null, host: null, addedAtMs: 1_790_000_000_000 },
  ],
};

interface Check {
  readonly id: string;
  readonly checkedAtMs: number | null;
  readonly problem: object | null;
}

/** Taking back a file that was saved earlier; what it brings is read then. */
export const importReader: Activity = {
  name: 'import',
  asks: /\/submissions\/|\/Archives\//,
  most: 10,
  open: (stage) => stage.openOwn('options.html'),
  start: (_, page) => choose(page),
  words: async (stage, page) => {
    const popup = await stage.openOwn('popup.html');
    try {
      return `${await textOf(page)}\n${await textOf(popup)}`;
    } finally {
      await popup.close();
    }
  },
  isDone: async (stage) => {
    const checks = await rowsIn<Check>(stage, 'buyline-reader/checks');
    const one = checks.find(({ id }) => id === `company:${CIK}`);
    return one?.problem === null && one.checkedAtMs !== null && (await isTaken(stage));
  },
  comeAgain: async (stage, page) => {
    const again = await stillOpen(stage, page, 'options.html');
    // Where it could not be taken the reader chooses it again.
    if (!(await isTaken(stage))) await choose(again);
    else await passWeek(stage);
    await ringWatch(stage.desk);
    return again;
  },
};

async function isTaken(stage: Stage): Promise<boolean> {
  const entries = await rowsIn<{ cik: string }>(stage, 'buyline-reader/entries');
  const corrections = await rowsIn<{ phrase: string }>(stage, 'buyline-reader/corrections');
  return (
    entries.some(({ cik }) => cik === CIK) && corrections.some(({ phrase }) => phrase === 'widget')
  );
}

async function choose(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Your data' })
    .locator('input[type=file]')
    .setInputFiles({
      name: 'buyline.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(FILE)),
    });
}
