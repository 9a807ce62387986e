/** Below this, in milliseconds, what else the machine does looks like growth. */
const NOISE_MS = 3;

/**
 * How much more of the processor's time a task takes on four times as much: about 4 where it is
 * linear, 16 where square.
 */
export function growth<T>(
  make: (size: number) => T,
  task: (made: T) => unknown,
  size: number,
): number {
  const best = (made: T) => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const started = process.cpuUsage();
      task(made);
      return process.cpuUsage(started).user / 1_000;
    });
    return Math.min(...times);
  };
  const [small, large] = [make(size), make(4 * size)];
  best(small);
  return best(large) / Math.max(NOISE_MS, best(small));
}
