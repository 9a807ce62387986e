/** Below this, in milliseconds, what else the machine does looks like growth. */
const NOISE_MS = 3;
/** Rounds before the cheapest of each is believed, and after which the machine's noise is given up. */
const FEWEST = 3;
const MOST = 60;

/**
 * How many times as long a task takes on four times as much: about 4 where it is linear, 16 where
 * square. By the cheapest run of each, since chance only ever adds; goes on, at most sixty rounds,
 * until that is below the limit, which no task that grows too fast gets below.
 */
export function growth<T>(
  make: (size: number) => T,
  task: (made: T) => unknown,
  { size, limit }: { readonly size: number; readonly limit: number },
): number {
  const [few, many] = [make(size), make(4 * size)];
  let [least, most] = [Infinity, Infinity];
  const times = () => most / Math.max(NOISE_MS, least);
  for (let round = 0; round < MOST && (round < FEWEST || times() >= limit); round += 1) {
    least = Math.min(least, milliseconds(task, few));
    most = Math.min(most, milliseconds(task, many));
  }
  return times();
}

/**
 * By the clock or by the processor, whichever says less: other work stretches the one, a garbage
 * collection on several cores the other, and a task that grows too fast stretches both.
 */
function milliseconds<T>(task: (made: T) => unknown, made: T): number {
  const started = performance.now();
  const before = process.cpuUsage();
  task(made);
  const used = process.cpuUsage(before).user / 1_000;
  return Math.min(used, performance.now() - started);
}
