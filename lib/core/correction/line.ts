/** A company as it is told of in a list. */
export interface NamedCompany {
  readonly name: string;
  readonly ticker: string | null;
}

/** A correction as the reader meets it in a list. */
export interface CorrectionLine {
  readonly id: number;
  readonly phrase: string;
  readonly not: NamedCompany;
  /** Null when the words mean no listed company. */
  readonly instead: NamedCompany | null;
  /** The host on whose pages it holds; null for everywhere. */
  readonly host: string | null;
  readonly addedAtMs: number;
}
