import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';
import { fromIssuerNamed } from './private-words';
import { Sentence, splitSentences } from './sentence';

const NONE: readonly Sentence[] = [];

/** The words of a filing, cut into sentences once for all rows that hang on the same footnotes. */
export class FilingWords {
  private readonly sentences = new Map<string, Sentence>();
  private readonly notes = new Map<string, readonly Sentence[]>();
  /** By the ids: rows with the same footnotes have the very same list. */
  private readonly joined = new Map<string, readonly Sentence[]>();
  private issuerPattern: RegExp | null | undefined;
  private looseSentences: readonly Sentence[] | null = null;
  private remarkSentences: readonly Sentence[] | null = null;

  constructor(private readonly document: OwnershipDocument) {}

  /** How the words would call a purchase from this issuer by its name. */
  get fromIssuer(): RegExp | null {
    if (this.issuerPattern === undefined) {
      this.issuerPattern = fromIssuerNamed(this.document.issuer.name);
    }
    return this.issuerPattern;
  }

  /** The sentences of the footnotes that hang on the trade's own fields, in order. */
  ofTrade(row: OwnershipRow): readonly Sentence[] {
    return this.ofNotes(row.tradeFootnotes);
  }

  /** The sentences of the footnotes that hang on the price. */
  ofPrice(row: OwnershipRow): readonly Sentence[] {
    return this.ofNotes(row.priceFootnotes);
  }

  /** The sentences of the footnotes on who holds the shares. */
  ofHolder(row: OwnershipRow): readonly Sentence[] {
    return this.ofNotes(row.holderFootnotes);
  }

  /** The sentences of the footnotes that hang on no transaction of the filing. */
  get loose(): readonly Sentence[] {
    return (this.looseSentences ??= this.ofNotes(this.looseNotes()));
  }

  private looseNotes(): string[] {
    const hung = new Set<string>();
    for (const { tradeFootnotes, holderFootnotes } of this.document.rows) {
      for (const id of tradeFootnotes) hung.add(id);
      for (const id of holderFootnotes) hung.add(id);
    }
    return Object.keys(this.document.footnotes).filter((id) => !hung.has(id));
  }

  /** The sentences of the remarks, which speak of the filing as a whole. */
  get remarks(): readonly Sentence[] {
    const { remarks } = this.document;
    return (this.remarkSentences ??= remarks === null ? NONE : this.cut(remarks));
  }

  /** Whether the row refers to a footnote that the filing does not hold. */
  lacksNote(row: OwnershipRow): boolean {
    // An id is the filer's own text: "constructor" must not find what every object has.
    return row.tradeFootnotes.some((id) => !Object.hasOwn(this.document.footnotes, id));
  }

  private ofNotes(ids: readonly string[]): readonly Sentence[] {
    const [first] = ids;
    if (first === undefined) return NONE;
    if (ids.length === 1) return this.ofNote(first);
    // No id holds the character that XML does not allow.
    const key = ids.join('\0');
    let known = this.joined.get(key);
    if (!known) {
      known = ids.flatMap((id) => this.ofNote(id));
      this.joined.set(key, known);
    }
    return known;
  }

  private ofNote(id: string): readonly Sentence[] {
    let known = this.notes.get(id);
    if (!known) {
      const { footnotes } = this.document;
      known = Object.hasOwn(footnotes, id) ? this.cut(footnotes[id] ?? '') : NONE;
      this.notes.set(id, known);
    }
    return known;
  }

  /** Filers repeat whole sentences from footnote to footnote: each is one object, and read once. */
  private cut(text: string): readonly Sentence[] {
    const found = new Set<Sentence>();
    for (const part of splitSentences(text)) {
      let known = this.sentences.get(part);
      if (!known) {
        known = new Sentence(part);
        this.sentences.set(part, known);
      }
      found.add(known);
    }
    return [...found];
  }
}
