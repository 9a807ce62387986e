import type { HoldingsFlag } from '@/lib/core/form13f/book';

const WORDS: Readonly<Record<HoldingsFlag, string>> = {
  'confidential-omitted':
    'Positions kept confidential are left out, so what seems closed may still be held.',
  'entries-differ-from-cover':
    'The table has not as many rows as its cover page says, so what seems new or closed may not be.',
  'value-differs-from-cover': 'The table does not add up to the total on its cover page.',
  'value-in-share-column':
    'The filer put values where shares belong, so nothing is said of changes.',
  'unit-uncertain':
    'Whether values are in dollars or in thousands is not certain, so they are left out.',
  'partial-restatement': 'An amendment replaced only a part of the table.',
  'bad-rows':
    'Some rows could not be read and are missing here, so what seems closed may still be held.',
  'previous-incomplete':
    'Its filing of the quarter before leaves something out, so what seems new may have been held already.',
};

/** What a reader must know of a filing before relying on it, in one plain sentence. */
export function flagWords(flag: HoldingsFlag): string {
  return WORDS[flag];
}
