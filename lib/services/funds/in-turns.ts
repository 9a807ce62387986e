import type { Steps } from '@/lib/core/steps';

/** A reader who waits for a card hardly notices so short a delay, in milliseconds. */
const TURN_MS = 12;

/**
 * Does long work in turns of a few milliseconds each, so that whatever else the worker is asked for
 * in between, as a card, is answered first. Returns what the work comes to.
 */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let begunMs = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begunMs < TURN_MS) continue;
    await nextTurn();
    begunMs = performance.now();
  }
}

/** Resolves after what else is waiting to be done. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
