/** Where an entry rests: a rule, a form or a study; the address where it can be read freely. */
export interface GlossarySource {
  readonly words: string;
  readonly url: string | null;
}

/** One term, badge or figure in plain language. */
export interface GlossaryEntry {
  /** What badges link to: `glossary.html#cluster`. Lower case, digits and hyphens. */
  readonly anchor: string;
  readonly term: string;
  readonly meaning: string;
  /** What it is easily taken for and does not mean; null where the meaning says it. */
  readonly not: string | null;
  /** What a study found; null where none is told. */
  readonly found: string | null;
  readonly sources: readonly GlossarySource[];
}

/** Entries of one subject. */
export interface GlossaryTopic {
  readonly anchor: string;
  readonly title: string;
  readonly about: string;
  /** Where all of its entries rest, besides their own. */
  readonly sources: readonly GlossarySource[];
  readonly entries: readonly GlossaryEntry[];
}
