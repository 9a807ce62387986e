/** How often words stand in ordinary texts, by their lower-case form. */
export interface WordCounts {
  /** In lower case. */
  readonly low: Readonly<Record<string, number>>;
  /** With a capital in the middle of a sentence. */
  readonly cap: Readonly<Record<string, number>>;
  /** Of `cap`: after another word with a capital. */
  readonly pcap: Readonly<Record<string, number>>;
}

/** How often two or more words stand together in lower case. */
export interface PhraseCounts {
  readonly low: Readonly<Record<string, number>>;
}

/** How often words in capitals stand alone, by kind of text. */
export interface SymbolCounts {
  /** In texts that are not about finance. */
  readonly nonfin: Readonly<Record<string, number>>;
  /** In documentation of software: in how many documents. */
  readonly docdf: Readonly<Record<string, number>>;
  /** In forum posts: alone, and after a dollar sign. */
  readonly wsb: Readonly<Record<string, number>>;
  readonly wsbc: Readonly<Record<string, number>>;
  /** In market news: alone in how many documents, and after an exchange or in brackets. */
  readonly baredf: Readonly<Record<string, number>>;
  readonly strong: Readonly<Record<string, number>>;
}

export interface Counts {
  readonly words: WordCounts;
  readonly phrases: PhraseCounts;
  readonly symbols: SymbolCounts;
}
