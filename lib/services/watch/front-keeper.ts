import { frontPageOf, type FrontPage } from '@/lib/core/watch/front-page';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { Now } from '../clock';
import { readWatchPage } from './read-watch';

/**
 * Keeps the popup's front page in line with the watch. It is a copy and no source: lost or old,
 * it costs the popup its head start and nothing else.
 */
export class FrontKeeper {
  #making: Promise<void> | null = null;
  #isOutdated = false;

  constructor(
    private readonly reader: ReaderDatabase,
    /** Keeps it in the place of the one before; null for none. */
    private readonly save: (front: FrontPage | null) => Promise<void>,
    private readonly now: Now,
    /** The version and language that words it. */
    private readonly edition: () => string,
  ) {}

  /**
   * Makes it anew; of calls that come while it is made, one is made after. Never rejects: what could
   * not be made or kept is left as it was, and where it no longer fits it is not shown.
   */
  keep(): Promise<void> {
    this.#isOutdated = true;
    this.#making ??= this.#make()
      .catch(() => undefined)
      .finally(() => (this.#making = null));
    return this.#making;
  }

  async #make(): Promise<void> {
    while (this.#isOutdated) {
      this.#isOutdated = false;
      const watch = await readWatchPage(this.reader);
      await this.save(frontPageOf(watch, this.now(), this.edition()));
    }
  }
}
