import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { FundAction } from '@/lib/core/form13f/fund-action';
import type { PlanState, RowId, SaleLink } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { StoredSentence } from '@/lib/core/words/sentence';
import type { WatchId } from './entry';

/**
 * A name, for ever, of something a filing said: a row of a Form 4, a filing as a whole, or a
 * manager's position in a quarter. Two tellings of one event share at least one mark, whatever
 * order, joint filing or amendment they came by.
 */
export type NewsMark =
  | RowId
  | `filing:${Accession}`
  | `position:${Cik}:${IsoDate}:${string}`
  | `cluster:${Cik}:${RowId}`;

/** The company, person or fund that a piece of news is about. */
export interface NewsSubject {
  readonly cik: Cik;
  readonly name: string;
  readonly ticker: Ticker | null;
}

/** An open-market purchase or sale by insiders: one economic event. */
export interface TradeNews {
  readonly kind: 'trade';
  readonly side: 'bought' | 'sold';
  readonly people: readonly string[];
  /** The most telling role of them, as filed. */
  readonly role: string;
  readonly isChief: boolean;
  readonly shares: number | null;
  /** US dollars; null where a lot states no clear price. */
  readonly value: number | null;
  readonly plan: PlanState;
  readonly link: SaleLink | null;
  readonly tradedOn: IsoDate;
  readonly isAmended: boolean;
}

/** At least three economic owners bought within two weeks. */
export interface ClusterNews {
  readonly kind: 'cluster';
  readonly people: number;
  /** US dollars; null where a purchase of it states no clear price. */
  readonly value: number | null;
  /** As the signal says it; news kept by an older version holds it in words. */
  readonly sentence: StoredSentence;
  /** The day of its first purchase. */
  readonly firstOn: IsoDate;
  /** The rows of filings that it rests on now. */
  readonly rows: readonly RowId[];
}

/** What a manager did in one company over a quarter; only where both quarters are compared. */
export interface FundChangeNews {
  readonly kind: 'fund-change';
  readonly fund: NewsSubject;
  /** The company as the manager's filing names it, which need not be known by CIK. */
  readonly issuer: string;
  readonly action: Exclude<FundAction, 'none' | 'held' | 'disclosed'>;
  /** The exit of a position that was among its ten largest, or over 5 % of its shares. */
  readonly isCoreExit: boolean;
  /**
   * A cut of such a position by a quarter of its shares or more, after splits; absent for none, and
   * in news that an older version kept.
   */
  readonly isCoreCut?: boolean;
  readonly period: IsoDate;
  /** US dollars now held, or held before an exit; null where the unit is not certain. */
  readonly value: number | null;
}

/** A filing as such, which tells no trade by itself. */
export interface FilingNews {
  readonly kind: 'fund-filed' | 'stake-filed' | 'sale-notice';
  /** As the SEC writes it: `13F-HR`, `SCHEDULE 13D/A`, `144`. */
  readonly form: string;
  /** Who filed, where that is known. */
  readonly filer: string | null;
  /** The quarter of a 13F; null otherwise. */
  readonly period: IsoDate | null;
}

export type NewsContent = TradeNews | ClusterNews | FundChangeNews | FilingNews;

/** One piece of news as it is derived from what is held, without any memory. */
export interface DerivedNews {
  /** What it rests on, oldest first, at least one. */
  readonly marks: readonly [NewsMark, ...NewsMark[]];
  readonly content: NewsContent;
  readonly subject: NewsSubject;
  readonly filedOn: IsoDate;
  readonly accession: Accession;
  readonly url: string;
}

/** Why a piece of news is not told by notification, and will not be. */
export type SilentWhy =
  /** It was filed before the entry was watched. */
  | 'before'
  /** No rule asks for it. */
  | 'no-rule'
  /** The reader has seen it before it could be told. */
  | 'seen'
  /** The entry or the rule is muted. */
  | 'muted'
  /** More of the same company than the reader wants in a day; the digest has it where one is wanted. */
  | 'cap'
  /** Notifications are switched off. */
  | 'off';

/** How far the telling of a piece of news has come. */
export type Telling =
  | { readonly state: 'new' }
  /** Waits for the end of quiet hours or a pause, for the daily digest, or for this profile's turn among several. */
  | {
      readonly state: 'held';
      readonly untilMs: number;
      readonly by: 'quiet' | 'snooze' | 'digest' | 'turn';
    }
  /**
   * The browser is being asked to show it, under a name that stays the same: asked again after a
   * crash, it shows no second one.
   */
  | { readonly state: 'telling'; readonly note: string; readonly ruleId: string }
  | {
      readonly state: 'told';
      readonly atMs: number;
      readonly ruleId: string;
      readonly where: 'here' | 'elsewhere';
    }
  | { readonly state: 'silent'; readonly why: SilentWhy };

/** A piece of news with its durable state. */
export interface NewsItem extends DerivedNews {
  /** Its first mark ever known: the name it keeps. */
  readonly id: NewsMark;
  readonly watchId: WatchId;
  readonly foundAtMs: number;
  /** Null until the reader has looked at it. */
  readonly seenAtMs: number | null;
  /** An amendment took it back: no longer shown, counted or told, and never forgotten. */
  readonly isWithdrawn: boolean;
  readonly telling: Telling;
}
