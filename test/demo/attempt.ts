/** A failure that someone who runs the demo can act on. */
export class DemoFailure extends Error {}

/** Runs a part of the demo; a failure says which part it was, why, and what to do about it. */
export async function attempt<T>(
  what: string,
  remedy: string,
  run: () => T | Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DemoFailure) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new DemoFailure(`The demo could not ${what}: ${why}\n${remedy}`, { cause: error });
  }
}
