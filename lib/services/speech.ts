import type { ReadingSettings } from '@/lib/core/reading/reading-settings';

type Choice = ReadingSettings['language'];

/**
 * The language of the background, which words what the browser shows for us. It speaks as the
 * browser does until the reader's choice was read.
 */
export class Speech {
  #spoken: Promise<void> | null = null;

  constructor(
    private readonly chosen: () => Promise<Choice>,
    /** From then on everything is said in that language. */
    private readonly speak: (choice: Choice) => Promise<unknown>,
  ) {}

  /**
   * Resolves once the chosen language is spoken; whatever is worded waits for it. Never rejects:
   * where the choice or its words cannot be read, what was spoken before stays.
   */
  ready(): Promise<void> {
    return (this.#spoken ??= this.#begin());
  }

  /** The reader may have chosen anew: resolves once that is spoken. */
  anew(): Promise<void> {
    this.#spoken = this.ready().then(() => this.#begin());
    return this.#spoken;
  }

  async #begin(): Promise<void> {
    try {
      await this.speak(await this.chosen());
    } catch {
      // A database that was closed, or a package that is being replaced.
    }
  }
}
