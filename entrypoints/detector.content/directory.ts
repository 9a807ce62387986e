import type { DirectoryEntry, DirectorySlice } from '@/lib/core/ticker/mention';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { send } from '@/lib/messages/send';

const MOST_SYMBOLS = 200;

// The background may still be fetching the SEC's list, or wait for a connection.
const ASK_AGAIN_AFTER_MS = [0, 5_000, 30_000];

/**
 * The directory as far as this page has asked for it. Each symbol is asked for once; when the
 * background has no answer even later, nothing is known, and the next reading asks anew.
 */
export class Directory {
  readonly #known = new Map<Ticker, DirectoryEntry | null>();

  async lookUp(symbols: readonly Ticker[]): Promise<DirectorySlice> {
    const unknown = symbols.filter((symbol) => !this.#known.has(symbol));
    for (let i = 0; i < unknown.length; i += MOST_SYMBOLS) {
      await this.#ask(unknown.slice(i, i + MOST_SYMBOLS));
    }
    return new Map(
      symbols.flatMap((symbol) => {
        const entry = this.#known.get(symbol);
        return entry ? [[symbol, entry] as const] : [];
      }),
    );
  }

  async #ask(symbols: readonly Ticker[]): Promise<void> {
    for (const wait of ASK_AGAIN_AFTER_MS) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const reply = await send('directory.slice', { symbols });
      if (!reply.ok) continue;
      for (const symbol of symbols) this.#known.set(symbol, null);
      for (const entry of reply.value) this.#known.set(entry.ticker, entry);
      return;
    }
  }
}
