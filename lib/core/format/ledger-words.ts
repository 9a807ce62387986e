import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import type { Purpose } from '@/lib/core/ledger/purpose';
import { formatBytes } from './byte-words';

/** The purposes as a reader chooses among them. */
export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
  card: 'Cards you opened',
  search: 'Searches',
  watch: 'Your watchlist',
  feed: 'Newest filings of all',
  funds: 'Funds you follow',
  history: 'Histories',
  directory: 'List of companies',
};

/** Why a request went out, in a sentence without its full stop. */
export function purposeWords(purpose: Purpose, about: string | null): string {
  switch (purpose) {
    case 'card':
      return about === null ? 'You opened a card' : `You opened a card about ${about}`;
    case 'search':
      return 'You searched for a manager';
    case 'watch':
      return about === null
        ? 'Looking for news of your watchlist'
        : `Looking for news of ${about}, on your watchlist`;
    case 'feed':
      return 'Looking for news of your watchlist among all new filings';
    case 'funds':
      return about === null
        ? 'Loading the funds you follow'
        : `Loading the funds you follow: ${about}`;
    case 'history':
      return about === null ? 'Loading a history you asked for' : `Loading the history of ${about}`;
    case 'directory':
      return 'The list of companies and their symbols';
  }
}

/** What came back. */
export function answerWords({ status, end }: Pick<LedgerLine, 'status' | 'end'>): string {
  if (status === null) return end === 'open' ? 'no answer seen' : 'no answer';
  if (status === 304) return 'unchanged';
  if (status < 200 || status > 299) return `refused (${status})`;
  return end === 'broken' ? 'broke off' : 'answered';
}

/** How long the answer was; an empty text where that is not known. */
export function sizeWords({ bytes, isUnpacked }: Pick<LedgerLine, 'bytes' | 'isUnpacked'>): string {
  if (bytes === null) return '';
  return isUnpacked ? `${formatBytes(bytes)} unpacked` : formatBytes(bytes);
}
