import { browser } from 'wxt/browser';

const CHECK = 'check-watchlist';
const TELL = 'tell-news';
/** Of the period, to either side: so that many installs do not ask the SEC in the same minute. */
const JITTER = 0.1;

/**
 * Makes sure that the alarm exists and rings every `periodMinutes`. One that exists with about that
 * period is left alone, or a worker that wakes often would push it ahead for ever. The first ring
 * and the period itself are spread at random.
 */
export async function ensureAlarm(periodMinutes: number): Promise<void> {
  const there = await browser.alarms.get(CHECK);
  const period = there?.periodInMinutes;
  if (period !== undefined && Math.abs(period - periodMinutes) <= periodMinutes * JITTER) return;
  await browser.alarms.create(CHECK, {
    delayInMinutes: 1 + Math.random() * (periodMinutes - 1),
    periodInMinutes: periodMinutes * (1 + JITTER * (Math.random() * 2 - 1)),
  });
}

/** Rings once at that moment, for what waits to be told; null for never. */
export async function setTellingAlarm(atMs: number | null): Promise<void> {
  if (atMs === null) await browser.alarms.clear(TELL);
  else await browser.alarms.create(TELL, { when: atMs });
}

/** Calls the work each time an alarm rings. Must be registered as the worker starts. */
export function onAlarm(work: { readonly check: () => void; readonly tell: () => void }): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CHECK) work.check();
    if (name === TELL) work.tell();
  });
}
