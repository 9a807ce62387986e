import { browser } from 'wxt/browser';

const NAME = 'check-watchlist';
const EVERY_MINUTES = 15;

/**
 * Makes sure the alarm exists. One that exists is left alone, or a worker that wakes often
 * would push it ahead for ever. The first ring is spread at random, so that many installs do
 * not ask the SEC in the same minute.
 */
export async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(NAME)) return;
  await browser.alarms.create(NAME, {
    delayInMinutes: 1 + Math.random() * (EVERY_MINUTES - 1),
    periodInMinutes: EVERY_MINUTES,
  });
}

/** Calls the work each time the alarm rings. Must be registered as the worker starts. */
export function onAlarm(work: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) work();
  });
}
