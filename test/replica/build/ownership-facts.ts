import type { IsoDate } from '@/lib/core/iso-date';

/** The company a filing is about. */
export interface IssuerName {
  readonly cik: number;
  readonly name: string;
  readonly ticker: string;
}

/** One reporting owner with the relationships that he ticked. */
export interface OwnerFacts {
  readonly cik: number;
  readonly name: string;
  readonly director?: boolean;
  /** The officer's title; an officer is whoever has one. */
  readonly officer?: string;
  readonly tenPercent?: boolean;
  /** The text of "other". */
  readonly other?: string;
}

/** Ids of the footnotes that hang on each part of a row. */
export interface RowNotes {
  readonly security?: readonly string[];
  readonly date?: readonly string[];
  readonly coding?: readonly string[];
  readonly shares?: readonly string[];
  readonly price?: readonly string[];
  readonly after?: readonly string[];
  readonly nature?: readonly string[];
  /** On every term of a derivative that has no value: price, exercise date, expiration. */
  readonly terms?: readonly string[];
}

/** What a line of either table says about the security and who holds it. */
export interface LineFacts {
  readonly security?: string;
  /** Shares owned after the transaction, or simply held. */
  readonly after: number;
  /** The nature of indirect ownership ("By trust"); direct without it. */
  readonly held?: string;
  readonly notes?: RowNotes;
}

/** A row of Table I. */
export interface TransactionFacts extends LineFacts {
  readonly code: string;
  readonly on: IsoDate;
  readonly shares: number;
  /** US dollars a share; null leaves the value out, as filers do who give only a footnote. */
  readonly price: number | null;
  readonly flag: 'A' | 'D';
  readonly swap?: boolean;
  readonly formType?: '4' | '5';
  readonly timeliness?: 'E' | 'L';
}

/** What Table II adds to a line. */
export interface DerivativeTerms {
  readonly exercisePrice: number | null;
  readonly exercisable: IsoDate | null;
  readonly expires: IsoDate | null;
  readonly underlying: { readonly security: string; readonly shares: number };
}

/** A row of Table II. */
export interface DerivativeFacts extends TransactionFacts, DerivativeTerms {}

/** A Form 3, 4 or 5, or an amendment to one. */
export interface Form4Facts {
  /** `0001234567-26-000123`. */
  readonly accession: string;
  /** Form 4 without it. */
  readonly form?: '3' | '3/A' | '4' | '4/A' | '5' | '5/A';
  readonly issuer: IssuerName;
  readonly owners: readonly OwnerFacts[];
  readonly filedOn: IsoDate;
  /** US Eastern time, `HH:MM:SS`; 16:45:12 without it. */
  readonly acceptedAt?: string;
  /** Of an amendment: the day the original was filed. */
  readonly originalFiledOn?: IsoDate;
  /** The 10b5-1 checkbox; null is a form of the old schema without one. False without it. */
  readonly plan?: boolean | null;
  readonly rows?: readonly TransactionFacts[];
  readonly holdings?: readonly LineFacts[];
  readonly derivatives?: readonly DerivativeFacts[];
  readonly derivativeHoldings?: readonly (LineFacts & DerivativeTerms)[];
  /** Footnotes by id, `{ F1: '…' }`. */
  readonly footnotes?: Readonly<Record<string, string>>;
  readonly remarks?: string;
  /** The XML breaks off inside an element: a document that no parser may accept. */
  readonly broken?: boolean;
}
