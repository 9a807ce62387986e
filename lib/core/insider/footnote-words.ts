import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';
import { Passage } from './passage';
import { fromIssuerNamed } from './private-words';
import type { Sentence } from './sentence';
import { SentenceBook } from './sentence-book';

const NO_PASSAGE = new Passage('', [], () => []);

/** The words of a filing, cut into sentences once for all rows that hang on the same footnotes. */
export class FilingWords {
  /** Begun with the first sentence: the words of many filings are never asked for. */
  private book: SentenceBook | null = null;
  /** By the ids, and by each list of them: rows with the same footnotes have the very same passage. */
  private readonly passages = new Map<string | readonly string[], Passage>();
  private issuerPattern: RegExp | null | undefined;
  private loosePassage: Passage | null = null;
  private remarksPassage: Passage | null = null;

  constructor(private readonly document: OwnershipDocument) {
    const { footnotes, remarks } = document;
    this.isSilent = remarks === null && Object.keys(footnotes).length === 0;
  }

  /** Whether the filing explains nothing in words of its own. */
  readonly isSilent: boolean;

  /** How the words would call a purchase from this issuer by its name. */
  get fromIssuer(): RegExp | null {
    if (this.issuerPattern === undefined) {
      this.issuerPattern = fromIssuerNamed(this.document.issuer.name);
    }
    return this.issuerPattern;
  }

  /** The sentences of the footnotes that hang on the trade's own fields, in order. */
  ofTrade(row: OwnershipRow): Passage {
    return this.ofNotes(row.tradeFootnotes);
  }

  /** The sentences of the footnotes that hang on the price. */
  ofPrice(row: OwnershipRow): Passage {
    return this.ofNotes(row.priceFootnotes);
  }

  /** The sentences of the footnotes on who holds the shares. */
  ofHolder(row: OwnershipRow): Passage {
    return this.ofNotes(row.holderFootnotes);
  }

  /** The sentences of the footnotes that hang on no transaction of the filing. */
  get loose(): Passage {
    return (this.loosePassage ??= this.ofNotes(this.looseNotes()));
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
  get remarks(): Passage {
    const { remarks } = this.document;
    return (this.remarksPassage ??=
      remarks === null ? NO_PASSAGE : new Passage('', [remarks], this.cut));
  }

  /** Whether the row refers to a footnote that the filing does not hold. */
  lacksNote(row: OwnershipRow): boolean {
    // An id is the filer's own text: "constructor" must not find what every object has.
    return row.tradeFootnotes.some((id) => !Object.hasOwn(this.document.footnotes, id));
  }

  private ofNotes(ids: readonly string[]): Passage {
    const only = ids[0];
    if (only === undefined) return NO_PASSAGE;
    if (ids.length === 1) return this.passages.get(only) ?? this.ofIds(ids);
    let known = this.passages.get(ids);
    if (!known) {
      known = this.ofIds(ids);
      this.passages.set(ids, known);
    }
    return known;
  }

  private ofIds(ids: readonly string[]): Passage {
    // No id holds the character that XML does not allow.
    const key = ids.length === 1 ? (ids[0] ?? '') : ids.join('\0');
    let known = this.passages.get(key);
    if (!known) {
      const { footnotes } = this.document;
      const texts = ids.map((id) => (Object.hasOwn(footnotes, id) ? (footnotes[id] ?? '') : ''));
      known = new Passage(key, texts, this.cut);
      this.passages.set(key, known);
    }
    return known;
  }

  private readonly cut = (text: string): readonly Sentence[] => {
    this.book ??= new SentenceBook();
    return this.book.cut(text);
  };
}
