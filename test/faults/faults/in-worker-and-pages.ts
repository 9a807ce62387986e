import type { Stage } from '../stage';

/**
 * Runs a function, as text, in the running worker and in every open page of the extension but the
 * one from which tests read what is stored. A worker that starts later knows nothing of it.
 */
export async function inWorkerAndPages<T>(
  { browser, desk }: Stage,
  run: (given: T) => void,
  given?: T,
): Promise<void> {
  const pages = browser.context
    .pages()
    .filter((page) => page !== desk && page.url().startsWith(browser.origin));
  await browser.worker.evaluate(run as (given: unknown) => void, given);
  await Promise.all(pages.map((page) => page.evaluate(run as (given: unknown) => void, given)));
}
