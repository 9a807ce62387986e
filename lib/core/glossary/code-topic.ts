import { say } from '@/lib/core/words/say';
import type { GlossaryEntry, GlossaryTopic } from './entry';
import { sourcesOf } from './sources';

/** Codes that are easily taken for more than they say. */
const LIMITED = ['P', 'S', 'V', 'A', 'D', 'F', 'M', 'J'] as const;
/** In the order of their weight for the reader. */
const CODES = [
  'P',
  'S',
  'V',
  'A',
  'D',
  'F',
  'I',
  'M',
  'C',
  'E',
  'H',
  'O',
  'X',
  'G',
  'L',
  'W',
  'Z',
  'J',
  'K',
  'U',
] as const;

type Code = (typeof CODES)[number];

function entryOf(code: Code): GlossaryEntry {
  const limited = LIMITED.find((one) => one === code);
  return {
    anchor: `code-${code.toLowerCase()}`,
    term: say('glossaryCode', { code }),
    meaning: say(`glossaryCode${code}Mean`),
    not: limited ? say(`glossaryCode${limited}Not`) : null,
    found: null,
    sources: [],
  };
}

/** The letters by which insiders’ forms mark each transaction. */
export function codeTopic(): GlossaryTopic {
  return {
    anchor: 'codes',
    title: say('glossaryTopicCodesTitle'),
    about: say('glossaryTopicCodesAbout'),
    sources: sourcesOf(['form4']),
    entries: CODES.map(entryOf),
  };
}
