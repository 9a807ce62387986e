import type { Page } from 'playwright-core';

type Items = Record<string, unknown>;

interface SyncArea {
  readonly chrome: {
    readonly storage: {
      readonly sync: {
        get(keys: null): Promise<Items>;
        set(items: Items): Promise<void>;
        remove(keys: readonly string[]): Promise<void>;
      };
    };
  };
}

/**
 * Carries what one profile keeps in sync storage to another, as the browser's sync service would
 * between two machines: whole, and over whatever is there, so that what both have changed
 * meanwhile is lost in the storage of the second. Each page is one of the profile's extension's.
 */
export class SyncWire {
  private readonly sent: Items[] = [];

  constructor(
    private readonly from: Page,
    private readonly to: Page,
  ) {}

  /** Brings what is there now; returns how many items of the other's changed. */
  async carry(): Promise<number> {
    const items = await this.read();
    this.sent.push(items);
    return this.deliver(items);
  }

  /** Brings what was brought some times ago once more, and then the newest again. */
  async repeat(ago: number): Promise<void> {
    for (const items of [this.sent.at(-1 - ago), this.sent.at(-1)]) {
      if (items) await this.deliver(items);
    }
  }

  private read(): Promise<Items> {
    return this.from.evaluate(() =>
      (globalThis as unknown as SyncArea).chrome.storage.sync.get(null),
    );
  }

  private deliver(items: Items): Promise<number> {
    return this.to.evaluate(async (brought) => {
      const { sync } = (globalThis as unknown as SyncArea).chrome.storage;
      const there = await sync.get(null);
      const changed = Object.entries(brought).filter(
        ([key, value]) => JSON.stringify(there[key]) !== JSON.stringify(value),
      );
      const gone = Object.keys(there).filter((key) => !(key in brought));
      if (gone.length > 0) await sync.remove(gone);
      if (changed.length > 0) await sync.set(Object.fromEntries(changed));
      return changed.length + gone.length;
    }, items);
  }
}
