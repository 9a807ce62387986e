import { Dexie, type PromiseExtended } from 'dexie';

/**
 * A database that is opened anew by the next who needs it, where it could not be opened before.
 * Dexie itself refuses for good then, which leaves worker and pages without their data until they
 * are started again, however soon the browser would let them have it. One that was closed stays so.
 */
export class ReopeningDexie extends Dexie {
  private isEnded = false;

  override open(): PromiseExtended<Dexie> {
    this.isEnded = false;
    return super.open().catch((error: unknown) => {
      if (!this.isEnded) super.close({ disableAutoOpen: false });
      throw error;
    });
  }

  override close(options: { disableAutoOpen: boolean } = { disableAutoOpen: true }): void {
    if (options.disableAutoOpen) this.isEnded = true;
    super.close(options);
  }
}
