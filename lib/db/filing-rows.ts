import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { FiledNotice } from '@/lib/core/form144/notice';
import type { IsoDate } from '@/lib/core/iso-date';

/** A document that was fetched: immutable, so it is fetched once. */
interface Fetched {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  readonly fetchedAtMs: number;
}

/** One that could be read; its text is kept without addresses. */
interface Readable extends Fetched {
  readonly issuerCik: Cik;
  readonly unreadable: null;
  readonly tryAgainAtMs: null;
}

/** One that could not. */
interface Unreadable extends Fetched {
  readonly issuerCik: null;
  /** Why not. */
  readonly unreadable: string;
  /** When to fetch it again, epoch milliseconds. */
  readonly tryAgainAtMs: number;
}

/** A Form 3, 4 or 5 whose rows can be derived. */
export interface ReadableFiling extends Readable {
  /** The code and the issuer facts its rows were derived with; null before the first time. */
  readonly derivedWith: string | null;
}

/** A Form 3, 4 or 5 that nothing can be derived from; none of its rows are kept. */
export interface UnreadableFiling extends Unreadable {
  readonly derivedWith: null;
}

export type FilingRow = ReadableFiling | UnreadableFiling;

/** A Form 144 and what it says. */
export interface ReadableNotice extends Readable {
  readonly notice: FiledNotice;
  /** The version of the code that read it. */
  readonly readWith: number;
}

/** A Form 144 that says nothing. */
export interface UnreadableNotice extends Unreadable {
  readonly notice: null;
  readonly readWith: null;
}

export type NoticeRow = ReadableNotice | UnreadableNotice;

/** A document's XML without addresses and signatures, to read it from again. */
export interface DocumentRow {
  readonly accession: Accession;
  readonly xml: string;
  /** The version of the code that cut them; none where it is older than all versions. */
  readonly cutWith?: number;
}
