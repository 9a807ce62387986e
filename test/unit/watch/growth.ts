/** How much longer a task takes on four times as much: about 4 where it is linear, 16 where square. */
export function growth<T>(
  make: (size: number) => T,
  task: (made: T) => unknown,
  size: number,
): number {
  const best = (made: T) => {
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      task(made);
      return performance.now() - started;
    });
    return Math.min(...times);
  };
  const [small, large] = [make(size), make(4 * size)];
  best(small);
  return best(large) / best(small);
}
