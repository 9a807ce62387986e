/**
 * Everything that can go wrong between the SEC and the card, as data that crosses the message
 * boundary. `problem-words.ts` in `lib/core/format` turns each into words; nothing else may.
 */
export type Problem =
  /** No connection to the host could be made. */
  | { readonly kind: 'offline'; readonly host: string }
  /** The host did not answer within the time allowed. */
  | { readonly kind: 'slow'; readonly host: string; readonly afterMs: number }
  /** The host asked us to stop; nothing is requested before `untilMs` (epoch milliseconds). */
  | { readonly kind: 'blocked'; readonly host: string; readonly untilMs: number }
  /** The host says that there is no such document. */
  | { readonly kind: 'missing'; readonly url: string }
  /** The host answered with a status we do not expect. */
  | { readonly kind: 'refused'; readonly url: string; readonly status: number }
  /** The answer broke off before its end. */
  | { readonly kind: 'interrupted'; readonly url: string }
  /** The answer arrived whole, but is not what the SEC's specification describes. */
  | { readonly kind: 'malformed'; readonly url: string; readonly detail: string }
  /** The SEC's list of tickers does not hold this company. */
  | { readonly kind: 'unknown-company'; readonly name: string }
  /** The reader has as many of these as are kept. */
  | {
      readonly kind: 'too-many';
      readonly what: 'corrections' | 'funds' | 'watched entries';
      readonly most: number;
    }
  /** So many tabs were opened within moments that no more are, lest a page opens them without end. */
  | { readonly kind: 'too-fast'; readonly most: number; readonly withinMs: number }
  /** The browser has no more room for what we keep, though what could go was dropped. */
  | { readonly kind: 'full' }
  /** A fault of our own. */
  | { readonly kind: 'fault'; readonly detail: string };
