import type { BrowserContext, Worker } from 'playwright-core';

/** A browser with the extension in it, whichever of the two kinds it is. */
export interface DrivenBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly context: BrowserContext;
  /**
   * Runs functions where the extension's interfaces are: in Chromium its service worker, in Firefox,
   * whose background cannot be attached to, an empty page of its own.
   */
  readonly worker: Pick<Worker, 'evaluate'>;
  readonly extensionId: string;
  /** What the addresses of the extension's own pages begin with, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}
