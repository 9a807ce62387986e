/** An expression that was made at run time, and the file that made it. */
export interface Made {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

export const MADE: Made[] = [];

const FILE = /\/((?:lib|components|entrypoints)\/[\w./-]+?\.tsx?)\b/;

const native = globalThis.RegExp;

// Expressions put together from parts stand in no source as a whole, so they are taken where they
// are made. What is imported after this is seen.
globalThis.RegExp = new Proxy(native, {
  construct(target, [source, flags]: [RegExp | string, string?]) {
    const made = new target(source, flags);
    const file = FILE.exec(new Error('where').stack ?? '')?.[1];
    if (file !== undefined) MADE.push({ file, source: made.source, flags: made.flags });
    return made;
  },
});

/** Ends the recording. */
export function stopRecording(): void {
  globalThis.RegExp = native;
}
