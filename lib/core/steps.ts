/** Work in short steps, between which whoever does it may turn to something else. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once and returns what they come to. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Goes through items and takes a step after every so many of them. */
export function* inSteps<T>(
  items: Iterable<T>,
  each: number,
  take: (item: T) => void,
): Steps<undefined> {
  let taken = 0;
  for (const item of items) {
    take(item);
    taken += 1;
    if (taken % each === 0) yield;
  }
  return undefined;
}
