import { foldWord, readCompanyName } from '@/lib/core/ticker/name-words';
import type { Ambiguity } from '@/lib/core/ticker/slice';
import type { Lexicon } from './lexicon';

/** The name of a listing of which the SEC's list of funds gives none. */
export const FUND_NAME = 'Exchange-traded or mutual fund';

/** As the lexicon marks abbreviations of everyday use. */
const ABBREVIATION = 4;
const FUND = /\b(?:etf|trust|fund)\b/i;
const POPULAR = 300;
const LARGE = 400;
const MIDDLE = 2500;

function isOwnName(symbol: string, words: readonly string[]): boolean {
  const letters = symbol.toLowerCase();
  return (
    words[0] === letters ||
    words
      .map((word) => word[0])
      .join('')
      .startsWith(letters)
  );
}

/** Of the largest companies texts write even such symbols alone: HD, CRM, IBM. */
function abbreviationAmbiguity(root: string, isOwn: boolean, isPopular: boolean): Ambiguity {
  if (!isPopular) return 4;
  if (isOwn) return root.length > 2 ? 1 : 2;
  return root.length > 2 ? 3 : 4;
}

/**
 * How often a symbol in capitals is not the company: computed from the counts of the lexicon, from
 * its length, and from its being a word. Symbols that spell the company's own name or initials
 * (IBM, UPS) are surer, and so are those of large companies, which texts write alone.
 */
export function symbolAmbiguity(
  symbol: string,
  name: string,
  rank: number,
  lexicon: Lexicon,
): Ambiguity {
  const root = symbol.split('-')[0] ?? symbol;
  if (root !== symbol) return 0;
  if (root.length === 1) return 3;
  const word = root.toLowerCase();
  const counted = lexicon.symbol.get(root) ?? 0;
  // JETS is a word too; HIMS, of a company that texts write alone, is none.
  const forms = rank < MIDDLE ? [word] : [word, foldWord(word)];
  const isWord = forms.some((form) => {
    return lexicon.ordinary.has(form) || lexicon.given.has(form);
  });
  const isOwn = isOwnName(root, readCompanyName(name));
  const isPopular = rank < POPULAR;
  if (counted === ABBREVIATION) return abbreviationAmbiguity(root, isOwn, isPopular);
  if (isWord) return counted >= 2 ? 3 : isPopular || FUND.test(name) ? 1 : 2;
  if (root.length === 2) return counted === 3 ? 3 : isOwn || (isPopular && counted < 2) ? 1 : 2;
  if (isOwn && rank < MIDDLE) return counted === 0 || rank < LARGE ? 0 : 1;
  if (counted >= 2) return rank < LARGE && root.length > 3 ? 0 : counted === 3 ? 3 : 2;
  if (counted === 1) return rank < LARGE ? 0 : 1;
  return root.length === 3 && rank >= MIDDLE && name !== FUND_NAME ? 1 : 0;
}
