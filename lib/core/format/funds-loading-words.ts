import type { FundsLoading } from '@/lib/core/form13f/funds-view';
import { say, sayCount } from '@/lib/core/words/say';

/** The list of filings, and the filings of two quarters. */
const REQUESTS_A_FUND = 3;

/** How many well-known managers the first load puts on the reader's list. */
export const WELL_KNOWN_FUNDS = 61;

/** What the first load of so many funds asks of the SEC: `60 funds, up to 180 requests …`. */
export function fundsOfferWords(funds: number): string {
  return sayCount('fundsOffer', funds, { requests: funds * REQUESTS_A_FUND });
}

/** How far the loading of followed funds' filings has come, in a line. */
export function fundsLoadingWords({ state, done, of }: FundsLoading): string {
  switch (state) {
    case 'none':
      return say('fundsLoadNone');
    case 'running':
      return sayCount('fundsLoading', of, { done });
    case 'stopped':
      return sayCount('fundsLoadStopped', of, { done });
    case 'failed':
      return sayCount('fundsLoadFailed', of, { done });
    case 'done':
      return sayCount('fundsLoaded', of);
  }
}
