import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Sentence } from '@/lib/core/words/sentence';

const REASONS = {
  unread: 'stakeWithheldUnread',
  derivative: 'stakeWithheldDerivative',
  yearEnd: 'stakeWithheldYearEnd',
  unstated: 'stakeWithheldUnstated',
  astray: 'stakeWithheldAstray',
  owners: 'stakeWithheldOwners',
  alike: 'stakeWithheldAlike',
  negative: 'stakeWithheldNegative',
  filings: 'stakeWithheldFilings',
  limit: 'stakeWithheldLimit',
  before: 'stakeWithheldBefore',
  titles: 'stakeWithheldTitles',
  partial: 'stakeWithheldPartial',
  reports: 'stakeWithheldReports',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type WithheldReason = keyof typeof REASONS;

/** Why the filings do not say for certain how much was held, a plain sentence. */
export function withheldWhy(reason: WithheldReason): Sentence {
  return { key: REASONS[reason] };
}
