const RUNS = 15;

/** The middle one of the values, or the mean of the middle two; not a number without any. */
export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = (ordered.length - 1) / 2;
  const [low, high] = [Math.floor(middle), Math.ceil(middle)];
  return ((ordered[low] ?? Number.NaN) + (ordered[high] ?? Number.NaN)) / 2;
}

/**
 * The median time of each task in milliseconds over so many runs; the tasks take turns, so that
 * load is shared.
 */
export function measure(tasks: readonly (() => unknown)[], runs = RUNS): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, task] of tasks.entries()) {
      const begun = performance.now();
      task();
      times[i]?.push(performance.now() - begun);
    }
  }
  return times.map(median);
}
