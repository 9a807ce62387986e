import type { CardView } from '@/lib/core/card/view';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { AskedFilers, FoundSubjects } from '@/lib/core/look-up/subject';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import type { KnownStates } from '@/lib/core/mark/mark';
import type { DirectoryQuery, DirectoryReply, Paused } from '@/lib/core/ticker/slice';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { CacheLimit } from '@/lib/core/prune/cache-limit';
import type { ChosenReading } from '@/lib/core/reading/reading-settings';
import type { Messages } from '@/lib/core/words/catalogue';
import type { WatchProtocol } from './watch-protocol';

/**
 * Requests to the background and their answers. Messages travel as JSON; every answer is a Result,
 * never a rejected promise. Requests are checked by schema and sender in `serve.ts`.
 */
export interface Protocol extends WatchProtocol {
  /** From a page: what the directory says of the tokens written on it. */
  'directory.slice': { request: DirectoryQuery; reply: DirectoryReply | Paused };
  /** From a page: put the card's script into this very frame. */
  'card.inject': { request: null; reply: null };
  /** From a page: the words of the language that the reader chose; null for the browser's own. */
  'words.read': { request: null; reply: Messages | null };
  /** From a page: put the judge's script into this very frame. */
  'judge.inject': { request: null; reply: null };
  /**
   * From a page or one of ours: what a marked phrase is not, and what it is instead. It holds on the
   * host of the page that asks, or everywhere.
   */
  'correction.add': {
    request: {
      phrase: string;
      not: string;
      instead: { cik: string; ticker: string } | null;
      everywhere: boolean;
    };
    reply: null;
  };
  /** From our own pages alone. */
  'correction.remove': { request: { id: number }; reply: null };
  /**
   * From a page: what is stored of the companies that it names, for its marks. Never asks anybody;
   * those of which nothing is known are left out.
   */
  'marks.states': { request: { ciks: readonly string[] }; reply: KnownStates };
  /** From our own pages alone: settings of reading and of the cache, one or several at once. */
  'settings.choose': {
    request: ChosenReading & { readonly cacheLimit?: CacheLimit | undefined };
    reply: null;
  };
  /**
   * From our own pages alone: ends all work, then forgets what can be fetched again and the ledger,
   * or these and all that is the reader's.
   */
  'data.wipe': { request: { what: 'cache' | 'everything' }; reply: null };
  /** From our own pages alone: read nothing on a site until a moment, or, with null, until told. */
  'site.pause': { request: { host: string; untilMs: number | null }; reply: null };
  /** From our own pages alone: the end of that. */
  'site.resume': { request: { host: string }; reply: null };
  /** From a page or one of ours: find companies and funds by ticker or name. */
  'directory.search': { request: { text: string }; reply: DirectoryEntry[] };
  /** From our own pages alone: find companies, people and funds without asking the SEC. */
  'search.find': { request: { text: string }; reply: FoundSubjects };
  /** From our own pages alone: find filers by name or CIK at the SEC, as the reader wishes it. */
  'search.ask': { request: { text: string }; reply: AskedFilers };
  /** From a page or one of ours: open our own page of a company, person or fund in a new tab. */
  'page.open': { request: OwnPage; reply: null };
  /** From our own pages alone: load filings back to a day, in the background; answers at once. */
  'history.load': {
    request: HistorySubject & { since: string };
    reply: null;
  };
  /** From our own pages alone: stop loading; what was loaded stays. */
  'history.stop': { request: HistorySubject; reply: null };
  /** From our own pages alone: go on with a load that is kept as running; changes nothing else. */
  'history.wake': { request: HistorySubject; reply: null };
  /**
   * From a page or one of ours: load what the followed managers filed, in the background; answers
   * at once. The first time it puts the well-known managers on the reader's list.
   */
  'funds.load': { request: null; reply: null };
  /** From our own pages alone: stop loading; what was loaded stays. */
  'funds.stop': { request: null; reply: null };
  /** From a page or one of ours, like the star of a company. */
  'funds.follow': { request: { cik: string }; reply: null };
  'funds.unfollow': { request: { cik: string }; reply: null };
  /** From our own pages alone: the whole list in its new order. */
  'funds.reorder': { request: { ciks: readonly string[] }; reply: null };
  /** From our own pages alone: find filers by name at the SEC. */
  'funds.search': { request: { text: string }; reply: FoundManager[] };
  /** From a page or one of ours: what is kept of one manager, its largest rows only; null if nothing. */
  'funds.read': { request: { cik: string }; reply: FundView | null };
  /** From a page or one of ours: a mutual fund or ETF, by its series or by the name in a text. */
  'funds.mutual': {
    request: { by: 'series'; cik: string; series: string } | { by: 'name'; name: string };
    reply: MutualFundView;
  };
}

/**
 * One of our own pages: of a company (under its ticker), a reporting owner or a manager, or the
 * glossary at one of its entries.
 */
export type OwnPage =
  | { readonly page: 'company'; readonly cik: string; readonly ticker: string }
  | { readonly page: 'person'; readonly cik: string }
  | { readonly page: 'fund'; readonly cik: string }
  | { readonly page: 'glossary'; readonly at: string | null };

/** Whose filings are loaded: those about a company, or those by a reporting owner. */
export interface HistorySubject {
  readonly subject: 'company' | 'person';
  readonly cik: string;
}

export type MessageKind = keyof Protocol;
export type Request<K extends MessageKind> = Protocol[K]['request'];
export type Reply<K extends MessageKind> = Result<Protocol[K]['reply'], Problem>;

/** What a page may ask of the directory in one message: so many symbols, and so many words. */
export const MOST_TOKENS = 20_000;
/** Longer tokens are none of the directory's, in UTF-16 code units. */
export const LONGEST_SYMBOL = 16;
export const LONGEST_WORD = 40;

/** The name of the port over which a card asks for a company and is kept up to date. */
export const CARD_PORT = 'card';

/** The card's only word on its port: which company to show. Said again over a new port to retry. */
export interface CardOpen {
  readonly kind: 'card.open';
  readonly cik: string;
  readonly ticker: string;
}

/** What the background says on the card's port: the whole view, each time something changed. */
export interface CardUpdate {
  readonly kind: 'card.update';
  readonly view: CardView;
}

/** What the background says when it could not even begin to answer. */
export interface CardFailure {
  readonly kind: 'card.failure';
  readonly problem: Problem;
}
