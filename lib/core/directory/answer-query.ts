import { parseCik } from '@/lib/core/edgar/cik';
import { readWords } from '@/lib/core/ticker/name-words';
import type {
  Alias,
  DirectoryQuery,
  DirectoryReply,
  Listing,
  ManagerName,
  WordKind,
} from '@/lib/core/ticker/slice';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { DirectoryIndex } from './build-index';
import { MANAGERS } from './managers';
import { NAMESAKES } from './namesakes';

const MANAGER_NAMES: readonly ManagerName[] = MANAGERS.flatMap(([names, number, name]) => {
  const cik = parseCik(number);
  if (!cik) return [];
  return names
    .split('|')
    .map((written) => ({ words: readWords(written).map((word) => word.form), cik, name }));
});

/** A word that has a capital in the table has to have one in the text: Target Raised. */
const NAMESAKE_WORDS = NAMESAKES.map((name) =>
  readWords(name).map(({ form, capital }, i) => (capital && i > 0 ? `^${form}` : form)),
);

/**
 * What the directory says of a page's tokens: the listings of its symbols, every name all of whose
 * words are there, and what kind of word the others are. Takes time in the number of tokens.
 */
export function answerQuery(
  index: DirectoryIndex,
  query: DirectoryQuery,
): Pick<DirectoryReply, 'listings' | 'aliases' | 'words' | 'managers' | 'namesakes'> {
  const asked = new Set(query.words);
  const isThere = (words: readonly string[]) => words.every((word) => asked.has(word));
  const aliases: Alias[] = [];
  const listings = new Map<Ticker, Listing>();
  const add = (ticker: string) => {
    const listing = index.listings.get(ticker as Ticker);
    if (listing) listings.set(listing.ticker, listing);
  };
  const words: [string, WordKind][] = [];
  for (const symbol of query.symbols) add(symbol);
  for (const word of asked) {
    for (const alias of index.aliases.get(word) ?? []) {
      if (!isThere(alias.words)) continue;
      aliases.push(alias);
      add(alias.ticker);
    }
    if (index.given.has(word) && !index.ordinary.has(word)) words.push([word, 'given']);
    else if (index.place.has(word)) words.push([word, 'place']);
    else if (index.frequent.has(word)) words.push([word, 'frequent']);
    else if (index.ordinary.has(word)) words.push([word, 'common']);
  }
  return {
    listings: [...listings.values()],
    aliases,
    words,
    managers: MANAGER_NAMES.filter((manager) => isThere(manager.words)),
    // By their first word: the others may be in lower case, which pages do not ask for.
    namesakes: NAMESAKE_WORDS.filter(([head = '']) => asked.has(head)),
  };
}
