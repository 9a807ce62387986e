import { browser } from 'wxt/browser';

/** The worker is stopped after 30 seconds without a call to the browser; a fetch is none. */
const EVERY_MS = 20_000;

/** Keeps the worker running while the work goes on, by asking the browser something harmless. */
export async function keepAlive<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
