import { evidenceWords, signalName } from '@/lib/core/format/evidence-words';
import { SIGNAL_KINDS } from '@/lib/core/signal/signal';
import { say } from '@/lib/core/words/say';
import type { GlossaryTopic } from './entry';

/** The badges of cards: their definitions, findings and what speaks against them, from the evidence. */
export function signalTopic(): GlossaryTopic {
  return {
    anchor: 'badges',
    title: say('glossaryTopicBadgesTitle'),
    about: say('glossaryTopicBadgesAbout'),
    sources: [],
    entries: SIGNAL_KINDS.map((kind) => {
      const { definition, source, found, contrary } = evidenceWords(kind);
      const sources = [{ words: source, url: null }];
      return {
        anchor: kind,
        term: signalName(kind),
        meaning: definition,
        not: contrary,
        found,
        sources,
      };
    }),
  };
}
