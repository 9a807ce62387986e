import type { CardView } from '@/lib/core/card/view';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';

/**
 * Requests to the background and their answers. Messages travel as JSON; every answer is a Result,
 * never a rejected promise. Requests are checked by schema and sender in `serve.ts`.
 */
export interface Protocol {
  /** From a page: the directory entries for the symbols written on it. */
  'directory.slice': { request: { symbols: readonly string[] }; reply: DirectoryEntry[] };
  /** From a page: put the card's script into this very frame. */
  'card.inject': { request: null; reply: null };
  /** From a page or the popup. */
  'watch.add': { request: { cik: string; ticker: string }; reply: null };
  'watch.remove': { request: { cik: string }; reply: null };
  /** From the popup alone: find companies by ticker or name. */
  'directory.search': { request: { text: string }; reply: DirectoryEntry[] };
  /** From the popup alone: these rows of filings were shown as new; the badge counts them no more. */
  'watch.seen': { request: { rows: readonly string[] }; reply: null };
}

export type MessageKind = keyof Protocol;
export type Request<K extends MessageKind> = Protocol[K]['request'];
export type Reply<K extends MessageKind> = Result<Protocol[K]['reply'], Problem>;

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
