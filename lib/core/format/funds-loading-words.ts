import type { FundsLoading } from '@/lib/core/form13f/funds-view';
import { countOf } from './quantity';

/** The list of filings, and the filings of two quarters. */
const REQUESTS_A_FUND = 3;

/** How many well-known managers the first load puts on the reader's list. */
export const WELL_KNOWN_FUNDS = 61;

/** What the first load of so many funds asks of the SEC: `up to 180 requests`. */
export function requestsWords(funds: number): string {
  return `up to ${countOf(funds * REQUESTS_A_FUND, 'request')}`;
}

/** How far the loading of followed funds' filings has come, in a line. */
export function fundsLoadingWords({ state, done, of }: FundsLoading): string {
  const part = `${done.toLocaleString('en-US')} of ${countOf(of, 'fund')}`;
  switch (state) {
    case 'none':
      return 'No 13F filing is loaded yet.';
    case 'running':
      return `Loading 13F filings: ${part}. Pages and cards go first.`;
    case 'stopped':
      return `Stopped after ${part}; what is loaded stays.`;
    case 'failed':
      return `Stopped after ${part}, for the reason above; what is loaded stays.`;
    case 'done':
      return `13F filings of ${countOf(of, 'fund')} are loaded.`;
  }
}
