import { flagWords } from '@/lib/core/format/holdings-flag-words';
import type { HoldingsFlag } from '@/lib/core/form13f/book';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import type { GlossaryEntry, GlossaryTopic } from './entry';
import { flagAnchor } from './path';
import { sourcesOf } from './sources';

const TERMS: Readonly<Record<HoldingsFlag, MessageKey>> = {
  'confidential-omitted': 'glossaryFlagConfidentialTerm',
  'entries-differ-from-cover': 'glossaryFlagEntriesTerm',
  'value-differs-from-cover': 'glossaryFlagValueTerm',
  'value-in-share-column': 'glossaryFlagColumnTerm',
  'unit-uncertain': 'glossaryFlagUnitTerm',
  'partial-restatement': 'glossaryFlagPartialTerm',
  'bad-rows': 'glossaryFlagRowsTerm',
  'previous-incomplete': 'glossaryFlagPreviousTerm',
};

/** What a note on a filing of holdings is called. */
export function flagTerm(flag: HoldingsFlag): string {
  return say(TERMS[flag]);
}

function isFlag(name: string): name is HoldingsFlag {
  return Object.hasOwn(TERMS, name);
}

function entryOf(flag: HoldingsFlag): GlossaryEntry {
  const isKeptBack = flag === 'confidential-omitted';
  return {
    anchor: flagAnchor(flag),
    term: flagTerm(flag),
    meaning: flagWords(flag),
    not: isKeptBack ? say('glossaryFlagConfidentialNot') : null,
    found: null,
    sources: sourcesOf([isKeptBack ? 'confidential' : 'form13f']),
  };
}

/** What is said beside a filing of holdings that has a fault or leaves something out. */
export function flagTopic(): GlossaryTopic {
  return {
    anchor: 'flags',
    title: say('glossaryTopicFlagsTitle'),
    about: say('glossaryTopicFlagsAbout'),
    sources: [],
    entries: Object.keys(TERMS).filter(isFlag).map(entryOf),
  };
}
