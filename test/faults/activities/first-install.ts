import type { Page } from 'playwright-core';
import type { Activity } from '../activity';
import { readStored } from '@/test/e2e/fund-messages';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import { stillOpen, textOf } from './own-page';

const HOUR_MS = 3_600_000;

/** The first minute with Buyline: the list of companies comes, and the reader looks one up. */
export const firstInstall: Activity = {
  name: 'first install',
  asks: /company_tickers/,
  most: 4,
  isFirst: true,
  open: (stage) => stage.openOwn('popup.html'),
  start: (_, page) => search(page),
  words: (_, page) => textOf(page),
  isDone: async (_, page) => /Quillhaven/i.test(await textOf(page)),
  comeAgain: async (stage, page) => {
    const again = await stillOpen(stage, page, 'popup.html');
    // A failed list is asked for again after a while.
    await readStored(stage.desk, 'sources', TICKER_FILE_URL, { triedAtMs: Date.now() - HOUR_MS });
    await again.reload();
    await search(again);
    return again;
  },
};

async function search(page: Page): Promise<void> {
  await page.getByRole('combobox').pressSequentially('QHVN');
}
