import { rangeIn, type Range } from './price-range';
import type { Sentence } from './sentence';

/** Sentences that belong together, read once for each phrase however many rows hang on them. */
export class Passage {
  private readonly quotes = new Map<RegExp, string | null>();
  private range: Range | null | undefined;
  private parts: readonly Sentence[] | null = null;

  /**
   * Takes what tells the passages of the footnotes of one filing apart, the texts, and what cuts
   * one of them into sentences, which is done when they are first asked for.
   */
  constructor(
    readonly key: string,
    private readonly texts: readonly string[],
    private readonly cut: (text: string) => readonly Sentence[],
  ) {}

  get sentences(): readonly Sentence[] {
    return (this.parts ??= this.cutAll());
  }

  private cutAll(): readonly Sentence[] {
    const [first = '', ...others] = this.texts;
    const parts = this.texts.length === 0 ? [] : this.cut(first);
    return others.length === 0 ? parts : parts.concat(...others.map(this.cut));
  }

  /** Whether these characters stand anywhere in the texts. */
  holds(characters: string): boolean {
    return this.texts.some((text) => text.includes(characters));
  }

  /** The first of the sentences that the phrase matches, shortened for display; or null. */
  quote(phrase: RegExp): string | null {
    if (this.texts.length === 0) return null;
    const known = this.quotes.get(phrase);
    if (known !== undefined) return known;
    const saying = this.sentences.find((sentence) => sentence.says(phrase));
    const quote = saying?.quote(phrase) ?? null;
    this.quotes.set(phrase, quote);
    return quote;
  }

  /** The lowest and the highest price that the sentences say was paid; null where they give none. */
  get priceRange(): Range | null {
    if (this.range === undefined) this.range = rangeIn(this.sentences);
    return this.range;
  }
}
