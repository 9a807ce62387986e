import type { Locator, Page } from 'playwright-core';

/** Looks a company up in the popup and watches the first one found. */
export async function addBySearch(popup: Page, ticker: string, text = ticker): Promise<void> {
  await typeInto(popup.getByRole('combobox'), text);
  await popup.getByRole('button', { name: /watch/i }).first().click();
  await typeInto(popup.getByRole('combobox'), '');
  await popup.getByText(ticker, { exact: true }).first().waitFor();
}

/** Types a text in the place of what a field holds, by keys: in Firefox React hears of nothing else. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+A');
  await field.press('Delete');
  await field.pressSequentially(text);
}
