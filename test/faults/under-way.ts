import { setTimeout as wait } from 'node:timers/promises';
import { rowsIn } from './stored-table';
import type { Stage } from './stage';

/**
 * Waits until what is asked is so, and returns whether it came to be so in time. What throws
 * meanwhile, as a page that is just closing, is not so yet.
 */
export async function comesTrue(
  isSo: () => Promise<boolean> | boolean,
  withinMs: number,
): Promise<boolean> {
  const until = Date.now() + withinMs;
  for (;;) {
    if (
      await Promise.resolve()
        .then(isSo)
        .catch(() => false)
    )
      return true;
    if (Date.now() > until) return false;
    await wait(100);
  }
}

/** Waits until nothing was asked of the SEC for that long, half a minute at most. */
export async function untilQuiet({ replica }: Stage, quietMs: number): Promise<void> {
  let [seen, sinceMs] = [replica.log.length, Date.now()];
  const until = sinceMs + 30_000;
  while (Date.now() - sinceMs < quietMs && Date.now() < until) {
    await wait(50);
    if (replica.log.length !== seen) [seen, sinceMs] = [replica.log.length, Date.now()];
  }
}

/** Waits until the poll that begins with the browser is over. */
export async function untilBegun(stage: Stage, sinceMs: number): Promise<void> {
  const hasPolled = async () => {
    const [poll] = await rowsIn<{ polledAtMs: number }>(stage, 'buyline-reader/polls');
    return (poll?.polledAtMs ?? 0) >= sinceMs;
  };
  if (!(await comesTrue(hasPolled, 30_000)))
    throw new Error('Nothing was looked for at the start.');
  await untilQuiet(stage, 700);
}
