import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { readCompanyName, readWords } from '@/lib/core/ticker/name-words';
import { parseTicker } from '@/lib/core/ticker/symbol';
import type { LookUpText } from './look-up-texts';

/** One letter, and pairs of letters, in the middle of a text are seldom symbols. */
const SHORTEST_SYMBOL_IN_TEXT = 3;

/**
 * The company that a text means among those that the directory's search found for it, the
 * likeliest first; null where that is for the reader to say.
 */
export function chooseFound(
  { text, as }: LookUpText,
  found: readonly DirectoryEntry[],
): DirectoryEntry | null {
  const ticker = parseTicker(text);
  const bearer = found.find((entry) => entry.ticker === ticker) ?? null;
  if (as === 'symbol') return bearer;
  const isCapital = text === text.toUpperCase();
  if (bearer && isCapital && (as === 'whole' || text.length >= SHORTEST_SYMBOL_IN_TEXT)) {
    return bearer;
  }
  const wanted = readCompanyName(text).join(' ');
  const namesake = found.find(({ name }) => readCompanyName(name).join(' ') === wanted);
  if (namesake) return namesake;
  if (as === 'part') return null;
  const begin = found.filter(({ name }) => beginsWith(name, wanted));
  if (bearer && begin.length === 0) return bearer;
  return found.length === 1 ? (found[0] ?? null) : null;
}

function beginsWith(name: string, wanted: string): boolean {
  const forms = readWords(name).map(({ form }) => form);
  return `${forms.join(' ')} `.startsWith(`${wanted} `);
}
