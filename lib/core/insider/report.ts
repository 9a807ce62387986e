import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Signal } from '@/lib/core/signal/signal';
import type { Sentence, StoredSentence } from '@/lib/core/words/sentence';
import type { Rule } from './rule';
import type { TransactionClass } from './transaction-class';

/** The name of one row for ever: accession, table and row number, `0001…-26-000123#n0`. */
export type RowId = `${Accession}#${'n' | 'd'}${number}`;

/** What ties an owner to the issuer, strongest first: an officer who is a director is an officer. */
export type OwnerKind = 'officer' | 'director' | 'ten-percent-holder' | 'other';

/** The offices that readers ask after; null for every other officer and for all who are none. */
export type Office = 'chief-executive' | 'chief-financial' | null;

/** A person or entity behind a trade, with the role the filing states ("CEO", "Director"). */
export interface TradeOwner {
  readonly cik: Cik;
  readonly name: string;
  readonly role: string;
  readonly kind: OwnerKind;
  readonly office: Office;
}

/** Tri-state: under a Rule 10b5-1 plan, not under one, or the filing does not say. */
export type PlanState = 'plan' | 'no-plan' | 'unknown';

/** A fact of a row that an amendment changed: what the earlier filing said, what the later says. */
export interface RowChange {
  readonly field:
    'tradedOn' | 'code' | 'direction' | 'security' | 'shares' | 'price' | 'sharesAfter';
  readonly said: string | number | null;
  readonly says: string | number | null;
}

/** What an amendment did to one row of an event; the amendment is what counts. */
export interface Amendment {
  /** The row as it counts now. */
  readonly row: RowId;
  readonly by: FilingRef;
  readonly of: FilingRef;
  /** Where `of`, which is no filing of the event then, had left the row out. */
  readonly isAdded?: true;
  /** None where the amendment repeats the row as it was, or adds it. */
  readonly changes: readonly RowChange[];
}

/**
 * How much of the security the owners of an event held before and after it, summed over their
 * ownership lines; or why the filings do not say so for certain.
 */
export type Stake =
  | { readonly kind: 'known'; readonly before: number; readonly after: number }
  | { readonly kind: 'withheld'; readonly why: Sentence };

/** A sale that was not a decision of its own: to pay tax, or of shares just exercised. */
export type SaleLink = 'to-cover' | 'after-exercise';

/**
 * One economic event: all rows of one class, day and set of owners, however many lots, joint
 * owners, filings and amendments they were reported in.
 */
export interface TradeEvent {
  /** The earliest row id of the event. */
  readonly id: RowId;
  readonly rows: readonly RowId[];
  readonly issuerCik: Cik;
  readonly issuerName: string;
  readonly class: TransactionClass;
  /** The transaction code as filed. */
  readonly code: string | null;
  readonly direction: 'acquired' | 'disposed';
  readonly owners: readonly TradeOwner[];
  readonly security: string;
  readonly shares: number | null;
  /**
   * A share's price as filed, weighted by shares when lots differ; null when one is not stated.
   * It is 0 of what cost nothing, and need not be dollars a share where the class is `price-unclear`.
   */
  readonly price: number | null;
  /** US dollars paid; null unless every lot states shares and a clear price above zero. */
  readonly value: number | null;
  readonly tradedOn: IsoDate;
  /** The day from which the time to file runs, where the filing states another than that of the trade. */
  readonly deemedOn: IsoDate | null;
  /** Whether the filer marked the report of it as late. */
  readonly isMarkedLate: boolean;
  readonly filedOn: IsoDate;
  readonly plan: PlanState;
  readonly link: SaleLink | null;
  readonly stake: Stake;
  /** The filing to open: the newest one that counts. */
  readonly accession: Accession;
  readonly url: string;
  /** Every filing that counts for the event, newest first; `accession` is the first of them. */
  readonly filings: readonly FilingRef[];
  /** The day on which the event was first told, before any amendment. */
  readonly firstFiledOn: IsoDate;
  /** Where it is told by an amendment of a filing that is not held, which may have told of it first. */
  readonly mayBeToldBefore?: true;
  /** The story of its amendments, oldest first. */
  readonly amendments: readonly Amendment[];
  /** The filing that `rule`, `why` and `words` are read from: one of `filings`. */
  readonly told: FilingRef;
  readonly rule: Rule;
  /** Which rule decided the class. */
  readonly why: StoredSentence;
  /** The words of the filing that the rule read; null when it read only coded fields. */
  readonly words: string | null;
}

/** Buys or sales on the market, summed over the window. */
export interface SideTotal {
  readonly people: number;
  readonly trades: number;
  /** US dollars; null when a trade has no usable price. */
  readonly value: number | null;
  /** How many of the trades were made under a 10b5-1 plan. */
  readonly planned: number;
  /** How many were sales to pay taxes or costs, which are no decision to sell. */
  readonly toCover: number;
  /** The person with the largest part, when the values allow it; `part` is 0 to 1. */
  readonly lead: { readonly owner: TradeOwner; readonly part: number } | null;
}

/** Rows of one class that the insider line does not count. */
export interface LeftOut {
  readonly class: TransactionClass;
  readonly events: number;
  /** The filings that report them, newest first, each once. */
  readonly filings: readonly FilingRef[];
}

/** A filing to open. */
export interface FilingRef {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  readonly url: string;
}

/** A filing of the window that could not be read. */
export interface UnreadFiling {
  readonly accession: Accession;
  readonly url: string;
  readonly filedOn: IsoDate;
  readonly detail: string;
}

/** What a company's insiders did in the window, with everything needed to check it. */
export interface InsiderReport {
  readonly windowDays: number;
  readonly since: IsoDate;
  readonly until: IsoDate;
  /** Ownership filings about this company in the window that were read. */
  readonly filings: number;
  readonly bought: SideTotal | null;
  readonly sold: SideTotal | null;
  /** Signals about the company, those that a reader should see first in front. */
  readonly signals: readonly Signal[];
  /** The filings about the company in the window, read or not, with their days: newest first. */
  readonly filed: readonly FilingRef[];
  /** Notices of intended sales (Form 144) in the window, newest first. */
  readonly notices: readonly FilingRef[];
  /** The day since when the rows held are complete: the start of the window, or earlier. */
  readonly heldSince: IsoDate;
  /** Open-market events, newest first. */
  readonly trades: readonly TradeEvent[];
  /**
   * Events that are easily taken for a purchase or sale but are none, largest first: code P outside the open
   * market, conversions, ten-percent holders' trades, rows that contradict themselves.
   */
  readonly lookalikes: readonly TradeEvent[];
  readonly leftOut: readonly LeftOut[];
  /** Open-market trades from before the window that were only reported in it. */
  readonly olderTrades: number;
  readonly unread: readonly UnreadFiling[];
  /** Filings of the window left unread because there are too many; totals are then a part. */
  readonly beyondLimit: number;
}
