import { formatMoney } from '@/lib/core/format/money';
import { say } from '@/lib/core/words/say';
import type { GlossaryTopic } from './entry';
import { wordedEntry, type EntryRow } from './worded-entry';

/** From so many US dollars on a manager must report (Rule 13f-1). */
const LEAST = 100_000_000;

const FUNDS: readonly EntryRow[] = [
  ['form-13f', 'Form13f', 'managers', 'form13f'],
  ['followed-funds', 'Followed', 'managers'],
  ['fund-added', 'Added', 'form13f'],
  ['fund-new', 'New', 'form13f'],
  ['fund-closed', 'Closed', 'form13f'],
  ['fund-unchanged', 'Unchanged', 'form13f'],
  ['disclosed-late', 'Late', 'confidential'],
  ['not-filed-yet', 'NotFiled', 'managers'],
  ['fund-notice', 'Others', 'managers'],
  ['fund-debut', 'Debut', 'form13f'],
  ['fund-stale', 'Stale', 'managers'],
  ['fund-house', 'House', 'managers'],
  ['portfolio-weight', 'Weight', 'form13f'],
  ['core-exit', 'Core', 'form13f'],
  ['likely-split', 'Split', 'form13f'],
  ['new-number', 'NewNumber', 'form13f'],
  ['puts-and-calls', 'Options', 'form13f'],
  ['season', 'Season', 'managers'],
  ['by-name', 'ByName', 'largeHolders'],
  ['mutual-fund', 'MutualFund', 'mutualFunds', 'managers'],
];

/** The figures and words about funds that cards and pages show. */
export function fundTopic(): GlossaryTopic {
  return {
    anchor: 'funds',
    title: say('glossaryTopicFundsTitle'),
    about: say('glossaryTopicFundsAbout', { sum: formatMoney(LEAST) }),
    sources: [],
    entries: FUNDS.map(wordedEntry),
  };
}
