import type { StorageReport, StoredSubject } from '@/lib/core/data/storage-report';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { formatBytes } from './byte-words';

const NAMES: Readonly<Record<StoredSubject, MessageKey>> = {
  watchlist: 'dataStoredWatchlist',
  news: 'dataStoredNews',
  rules: 'dataStoredRules',
  corrections: 'dataStoredCorrections',
  follows: 'dataStoredFollows',
  settings: 'dataStoredSettings',
  directory: 'dataStoredDirectory',
  insiders: 'dataStoredInsiders',
  histories: 'dataStoredHistories',
  funds: 'dataStoredFunds',
  requests: 'dataStoredRequests',
};

/** What is stored of a subject, in a few words. */
export function storedName(subject: StoredSubject): string {
  return say(NAMES[subject]);
}

/** How much is stored in all, in a sentence. */
export function usedWords({ usedBytes, quotaBytes }: StorageReport): string {
  if (usedBytes === null) return say('dataUsedUnknown');
  const used = formatBytes(usedBytes);
  return quotaBytes === null
    ? say('dataUsed', { used })
    : say('dataUsedOf', { used, quota: formatBytes(quotaBytes) });
}
