import type { HoldingsFlag } from '@/lib/core/form13f/book';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';

const WORDS: Readonly<Record<HoldingsFlag, MessageKey>> = {
  'confidential-omitted': 'holdingFlagConfidential',
  'entries-differ-from-cover': 'holdingFlagEntries',
  'value-differs-from-cover': 'holdingFlagValue',
  'value-in-share-column': 'holdingFlagColumn',
  'unit-uncertain': 'holdingFlagUnit',
  'partial-restatement': 'holdingFlagPartial',
  'bad-rows': 'holdingFlagRows',
  'previous-incomplete': 'holdingFlagBefore',
};

/** What a reader must know of a filing before relying on it, in one plain sentence. */
export function flagWords(flag: HoldingsFlag): string {
  return say(WORDS[flag]);
}
