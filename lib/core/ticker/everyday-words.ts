import { CUES } from './cue-words';
import type { Word } from './text-words';

const EVERYDAY = new Set(['all', 'you', 'go', 'we', 'here', 'out', 'up']);
/** The ambiguity of abbreviations that everybody writes. */
const ABBREVIATION = 4;

/**
 * Whether a word in capitals is itself in prose, even on a page about the company whose symbol it
 * is: AI, IT, ON, YOU.
 */
export function isEverydayWord({ form, written }: Word, ambiguity: number): boolean {
  if (ambiguity === ABBREVIATION || /^[AIS]$/.test(written)) return true;
  return CUES.FUNCTION.has(form) || CUES.DETERMINERS.has(form) || EVERYDAY.has(form);
}
