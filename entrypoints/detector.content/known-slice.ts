import type { MarkStyle } from '@/lib/core/mark/mark';
import type {
  Alias,
  DirectoryReply,
  DirectorySlice,
  Listing,
  ManagerName,
  WordKind,
} from '@/lib/core/ticker/slice';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** What the background has answered so far, put together. */
export class KnownSlice {
  readonly #listings = new Map<Ticker, Listing>();
  readonly #words = new Map<string, WordKind>();
  readonly #aliases = new Map<string, Alias[]>();
  readonly #managers = new Map<string, ManagerName>();
  readonly #namesakes = new Map<string, readonly string[]>();
  /** Names of companies that are among the aliases already. */
  readonly #named = new Set<string>();
  #chosen: Pick<DirectoryReply, 'corrections' | 'marks'> = { corrections: [], marks: 'names' };
  #markStyle: MarkStyle = 'normal';

  /** Adds what the directory says, which stays true while the page is open. */
  add({ listings, aliases, words, managers, namesakes }: DirectoryReply): void {
    for (const listing of listings) this.#listings.set(listing.ticker, listing);
    for (const [form, kind] of words) this.#words.set(form, kind);
    for (const manager of managers) {
      this.#managers.set(`${manager.cik} ${manager.words.join(' ')}`, manager);
    }
    for (const forms of namesakes) this.#namesakes.set(forms.join(' '), forms);
    for (const alias of aliases) {
      const key = `${alias.cik} ${alias.words.join(' ')}`;
      const [first] = alias.words;
      if (first === undefined || this.#named.has(key)) continue;
      this.#named.add(key);
      this.#aliases.set(first, [...(this.#aliases.get(first) ?? []), alias]);
    }
  }

  /** Puts the reader's corrections and choice in the place of those before. */
  correct({ corrections, marks, markStyle }: DirectoryReply): void {
    this.#chosen = { corrections, marks };
    this.#markStyle = markStyle;
  }

  get marks(): DirectoryReply['marks'] {
    return this.#chosen.marks;
  }

  get markStyle(): MarkStyle {
    return this.#markStyle;
  }

  slice(): DirectorySlice {
    return {
      listings: this.#listings,
      aliases: this.#aliases,
      words: this.#words,
      managers: [...this.#managers.values()],
      namesakes: [...this.#namesakes.values()],
      ...this.#chosen,
    };
  }
}
