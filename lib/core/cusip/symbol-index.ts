import type { DirectoryEntry } from '@/lib/core/ticker/mention';

/**
 * Finds listings by symbols written without a mark between company and class, as files of fails to
 * deliver have them: `BRKB` for `BRK-B`. A listing of that very spelling comes first, and a
 * spelling that several listings share finds none.
 */
export class SymbolIndex {
  private readonly exact = new Map<string, DirectoryEntry>();
  private readonly plain = new Map<string, DirectoryEntry | null>();

  constructor(entries: readonly DirectoryEntry[]) {
    for (const entry of entries) {
      this.exact.set(entry.ticker, entry);
      const plain = withoutMarks(entry.ticker);
      if (plain !== entry.ticker) this.plain.set(plain, this.plain.has(plain) ? null : entry);
    }
  }

  /** The listing of a symbol, or null. */
  find(symbol: string): DirectoryEntry | null {
    return this.exact.get(symbol) ?? this.plain.get(withoutMarks(symbol)) ?? null;
  }
}

function withoutMarks(symbol: string): string {
  return symbol.replace(/[-.]/g, '');
}
