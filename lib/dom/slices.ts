const SLICE_MS = 8;
const IDLE_WITHIN_MS = 2000;

/** Resolves when the page has nothing better to do, after two seconds at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: IDLE_WITHIN_MS });
    } else {
      setTimeout(resolve, 50);
    }
  });
}

// Chromium has it since 129, Firefox since 142.
function letPageWork(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}

/** Runs work made of small steps, giving way to the page every 8 ms; returns its result. */
export async function runInSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await letPageWork();
    until = performance.now() + SLICE_MS;
  }
}
