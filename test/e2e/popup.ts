import type { Page } from 'playwright-core';

/** Looks a company up in the popup and watches the first one found. */
export async function addBySearch(popup: Page, ticker: string, text = ticker): Promise<void> {
  await popup.getByRole('searchbox').fill(text);
  await popup.getByRole('button', { name: /watch/i }).first().click();
  await popup.getByRole('searchbox').fill('');
  await popup.getByText(ticker, { exact: true }).first().waitFor();
}
