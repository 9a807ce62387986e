/** Below this, in milliseconds, what else the machine does looks like growth. */
const NOISE_MS = 3;

/**
 * How much longer a task takes on four times as much: about 4 where it is linear, 16 where square.
 * By the clock or by the processor, whichever says less: other work stretches the one, a garbage
 * collection on several cores the other, and a task that grows too fast stretches both.
 */
export function growth<T>(
  make: (size: number) => T,
  task: (made: T) => unknown,
  size: number,
): number {
  const best = (made: T) => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const started = performance.now();
      const before = process.cpuUsage();
      task(made);
      const used = process.cpuUsage(before).user / 1_000;
      return Math.min(used, performance.now() - started);
    });
    return Math.min(...times);
  };
  const [small, large] = [make(size), make(4 * size)];
  best(small);
  return best(large) / Math.max(NOISE_MS, best(small));
}
