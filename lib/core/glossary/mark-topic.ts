import { say } from '@/lib/core/words/say';
import type { GlossaryTopic } from './entry';
import { wordedEntry, type EntryRow } from './worded-entry';

const MARKS: readonly EntryRow[] = [
  ['mark', 'Word'],
  ['likely', 'Likely'],
  ['unseen', 'Unseen'],
  ['not-read-yet', 'NotRead'],
];

/** What is seen on pages, in the toolbar and in the popup. */
export function markTopic(): GlossaryTopic {
  return {
    anchor: 'marks',
    title: say('glossaryTopicMarksTitle'),
    about: say('glossaryTopicMarksAbout'),
    sources: [],
    entries: MARKS.map(wordedEntry),
  };
}
