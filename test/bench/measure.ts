const RUNS = 15;

/** The middle one of the values, or the mean of the middle two; not a number without any. */
export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = (ordered.length - 1) / 2;
  const [low, high] = [Math.floor(middle), Math.ceil(middle)];
  return ((ordered[low] ?? Number.NaN) + (ordered[high] ?? Number.NaN)) / 2;
}

/** The milliseconds that a task takes by the clock. */
export function byTheClock(task: () => unknown): number {
  const begun = performance.now();
  task();
  return performance.now() - begun;
}

/**
 * The milliseconds that a task takes by the clock or by the processor, whichever was disturbed
 * less: others slow the clock down, and the processor counts what the engine does beside it too.
 */
export function leastDisturbed(task: () => unknown): number {
  const before = process.cpuUsage();
  const elapsed = byTheClock(task);
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1_000);
}

/**
 * The median time of each task in milliseconds over so many runs; the tasks take turns, so that
 * load is shared.
 */
export function measure(
  tasks: readonly (() => unknown)[],
  runs = RUNS,
  timeOf = byTheClock,
): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, task] of tasks.entries()) times[i]?.push(timeOf(task));
  }
  return times.map(median);
}
