import type { StorageReport, StoredSubject } from '@/lib/core/data/storage-report';
import { formatBytes } from './byte-words';

/** What is stored of a subject, in a few words. */
export const STORED_WORDS: Readonly<Record<StoredSubject, string>> = {
  watchlist: 'Watchlist, and when it was looked at',
  news: 'News, and what you have seen of it',
  rules: 'Rules',
  corrections: 'Corrections',
  follows: 'Funds you follow',
  settings: 'Settings',
  directory: 'Companies, funds and their symbols',
  insiders: 'Filings of insiders, and what they say',
  histories: 'Histories you asked for',
  funds: 'What managers and funds hold',
  requests: 'Requests of the last 30 days',
};

/** How much is stored in all, in a sentence. */
export function storedWords({ usedBytes, quotaBytes }: StorageReport): string {
  if (usedBytes === null) return 'Your browser does not say how much that is on disk.';
  const used = formatBytes(usedBytes);
  return quotaBytes === null
    ? `About ${used} on your disk, as your browser estimates it.`
    : `About ${used} on your disk of ${formatBytes(quotaBytes)} that your browser allows, as it estimates.`;
}
