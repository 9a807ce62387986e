import type { Cik } from '@/lib/core/edgar/cik';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import type { Problem } from '@/lib/core/problem';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { WatchKind } from '@/lib/core/watch/entry';
import type { StoredSentence } from '@/lib/core/words/sentence';

/** Whom a search or a pasted list can mean, and that can be watched. */
export interface Subject {
  readonly kind: WatchKind;
  readonly cik: Cik;
  /** Of a company alone. */
  readonly ticker: Ticker | null;
  readonly name: string;
  /** What tells it from others of its name; null where nothing does. */
  readonly about: StoredSentence | null;
}

/**
 * A mutual fund or ETF by its ticker. The SEC's list has no names of them. It files no Form 13F:
 * its adviser does, for all that it manages.
 */
export interface FoundMutualFund {
  readonly kind: 'mutual-fund';
  /** The registrant whose series it is. */
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly series: string;
  readonly adviser: KnownAdviser;
}

/** What is kept of a fund's adviser: `unasked` where the SEC was not asked for it. */
export type KnownAdviser =
  | { readonly state: 'unasked' }
  /** No single filer of Form 13F was found for it. */
  | { readonly state: 'unclear'; readonly name: string | null }
  | { readonly state: 'known'; readonly manager: FoundManager };

/** One answer of the search. */
export type FoundSubject = Subject | FoundMutualFund;
export type SubjectKind = FoundSubject['kind'];

/** What is found without asking anybody. */
export interface FoundSubjects {
  /** Companies, then people, then funds; the likeliest of each first. */
  readonly subjects: readonly FoundSubject[];
  /** Why companies could not be looked up; people and funds are found all the same. */
  readonly problem: Problem | null;
}

/** What the SEC answers to a name. */
export interface AskedFilers {
  readonly subjects: readonly Subject[];
  /** Filers of that name that file neither about trades of their own shares nor Form 13F. */
  readonly others: readonly FoundManager[];
  /** So many more were named and not looked at. */
  readonly left: number;
}

/** The name of an answer, for lists. */
export function subjectKey(subject: FoundSubject): string {
  return `${subject.kind}:${subject.kind === 'mutual-fund' ? subject.ticker : subject.cik}`;
}
