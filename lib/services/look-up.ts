import { chooseFound } from '@/lib/core/look-up/choose-found';
import type { LookedUp } from '@/lib/core/look-up/looked-up';
import { lookUpTexts, trimSelection } from '@/lib/core/look-up/look-up-texts';
import type { Directory } from './directory';

/**
 * Finds the company that selected text names. Where the directory cannot be read nothing is found:
 * the search that the reader then meets tells why.
 */
export async function lookUp(
  directory: Pick<Directory, 'search'>,
  selected: string,
): Promise<LookedUp> {
  const words = trimSelection(selected);
  for (const text of lookUpTexts(words)) {
    const found = await directory.search(text.text);
    if (!found.ok) break;
    const company = chooseFound(text, found.value);
    if (company) return { words, company };
  }
  return { words, company: null };
}
