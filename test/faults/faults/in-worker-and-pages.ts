import type { Stage } from '../stage';

/** What a function finds there: the globals of a worker or of a page. */
export interface Scope {
  Date: DateConstructor;
  readonly IDBFactory: { readonly prototype: IDBFactory };
  readonly IDBObjectStore: { readonly prototype: IDBObjectStore };
  readonly DOMException: typeof DOMException;
}

/**
 * Runs a function, as text, on the globals of the running background and of every open page of the
 * extension but the one from which tests read what is stored. A background that starts later knows
 * nothing of it. Firefox's is no target of the protocol's, but a page of the extension can reach it.
 */
export async function inWorkerAndPages<T>(
  { browser, desk }: Stage,
  run: (scope: Scope, given: T) => void,
  given: T,
): Promise<void> {
  const pages = browser.context
    .pages()
    .filter((page) => page !== desk && page.url().startsWith(browser.origin));
  const call = (scope: string) => `void (${run.toString()})(${scope}, ${JSON.stringify(given)})`;
  if (browser.kind === 'chromium') await browser.worker.evaluate(call('globalThis'));
  else {
    await desk.evaluate(
      `browser.runtime.getBackgroundPage().then((scope) => { ${call('scope')}; })`,
    );
  }
  await Promise.all(pages.map((page) => page.evaluate(call('globalThis'))));
}
