import type { Catalogue } from './catalogue';

/** Before anything was chosen: keys are said as they are, and numbers as in English. */
const MUTE: Catalogue = { locale: 'en-US', lookup: () => undefined };

// One language holds for a whole page or worker, as the browser's own locale does. To hand it
// through every function that forms a sentence would say nothing more.
let spoken: Catalogue = MUTE;
let times = 0;

/** From here on everything is said in these words. */
export function speak(words: Catalogue): void {
  spoken = words;
  times++;
}

/** The words that are spoken now. */
export function spokenWords(): Catalogue {
  return spoken;
}

/**
 * A value that is made once for each language: what depends on the words spoken, and is too dear
 * to be made at every use.
 */
export function perLanguage<T>(make: (words: Catalogue) => T): () => T {
  let made: { readonly at: number; readonly value: T } | undefined;
  return () => {
    if (made?.at !== times) made = { at: times, value: make(spoken) };
    return made.value;
  };
}
