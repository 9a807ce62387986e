const RUNS = 15;

/** The median time of each task in milliseconds; the tasks take turns, so that load is shared. */
export function measure(tasks: readonly (() => unknown)[]): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    for (const [i, task] of tasks.entries()) {
      const begun = performance.now();
      task();
      times[i]?.push(performance.now() - begun);
    }
  }
  return times.map((of) => of.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN);
}
