import type { Cik } from '@/lib/core/edgar/cik';
import { ownString } from '@/lib/core/own-string';
import type { Sentence } from '@/lib/core/words/sentence';
import type { DirectorySlice } from './slice';
import { spellings, type Ticker } from './symbol';

const PLAINLY = { kinds: 4, perThousand: 8 };
/** So many different symbols stand only in texts about shares. */
const MANY = 3;
const SOMEWHAT = { kinds: 2, perThousand: 5 };

/**
 * What a page has told so far about which companies it speaks of: kept while the page is open, so
 * that a block that is added later is judged with what the whole page says.
 */
export class PageEvidence {
  /** Companies that the page names beyond doubt, each with the reason. */
  readonly companies = new Map<Cik, Sentence>();
  /** Forms of words that stand for persons on this page: `powell` after "Jerome Powell". */
  readonly surnames = new Set<string>();
  /** Forms of words that stand for things here: "the Amazon". */
  readonly things = new Set<string>();
  /** Symbols that the page explains as something else: "Artificial Intelligence (AI)". */
  readonly blocked = new Set<Ticker>();
  /** Symbols that the page writes with a dollar sign, an exchange or a name before a bracket. */
  readonly defined = new Set<Ticker>();
  words = 0;
  /** Symbols that are written as such. Sets, since a block is read again when it changes. */
  readonly strongSymbols = new Set<Ticker>();
  /** Symbols that are no words and stand alone. */
  readonly plainSymbols = new Set<string>();
  /** Symbols that a table's cells run together with their own company's name. */
  readonly gluedSymbols = new Set<Ticker>();
  /** Symbols with a price and its change behind them. */
  readonly quoteRows = new Set<Ticker>();
  #financeWords = 0;
  readonly #financeKinds = new Set<string>();

  addFinanceWord(form: string): void {
    this.#financeWords++;
    if (!this.#financeKinds.has(form)) this.#financeKinds.add(ownString(form));
  }

  /** How much the page is about finance: 0 not, 1 somewhat, 2 plainly. */
  get finance(): 0 | 1 | 2 {
    const perThousand = (1000 * this.#financeWords) / Math.max(60, this.words);
    const kinds = this.#financeKinds.size;
    const isAtLeast = (least: typeof PLAINLY) =>
      kinds >= least.kinds && perThousand >= least.perThousand;
    const symbols = new Set([...this.plainSymbols, ...this.gluedSymbols]).size;
    if (isAtLeast(PLAINLY) || (this.strongSymbols.size >= 2 && kinds >= 2) || symbols >= MANY)
      return 2;
    return isAtLeast(SOMEWHAT) || (this.strongSymbols.size + symbols > 0 && kinds > 0) ? 1 : 0;
  }

  /** Whether the page is about ETFs. */
  get speaksOfFunds(): boolean {
    return this.#financeKinds.has('etf');
  }

  add(cik: Cik, why: Sentence): void {
    if (!this.companies.has(cik)) this.companies.set(cik, why);
  }

  /** Takes the symbols that the page states of itself, in its head, as spoken of. */
  about(symbols: readonly string[], slice: DirectorySlice): void {
    for (const symbol of symbols) {
      for (const { ticker } of spellings(symbol)) {
        const listing = slice.listings.get(ticker);
        if (listing) this.add(listing.cik, { key: 'mentionAbout', values: { ticker } });
      }
    }
  }
}
