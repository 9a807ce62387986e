import { readWords } from '@/lib/core/ticker/name-words';
import type { Listing } from '@/lib/core/ticker/slice';
import { parseTicker } from '@/lib/core/ticker/symbol';
import type { DirectoryIndex } from './build-index';

const MOST_FOUND = 8;

/**
 * Up to eight listings for a text as typed, each company or fund once: the bearer of that very
 * ticker, then those whose whole name, old name or brand it is, then those of whose ticker or of a
 * word of whose name it is the beginning; large companies first, funds last. Listings that are no
 * longer in use are not found.
 */
export function searchIndex(index: DirectoryIndex, text: string): Listing[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const found = new Map<string, Listing>();
  for (const listing of candidates(index, wanted)) {
    const key = listing.series ?? listing.cik;
    if (listing.until === undefined && !found.has(key)) found.set(key, listing);
    if (found.size === MOST_FOUND) break;
  }
  return [...found.values()];
}

function* candidates(index: DirectoryIndex, wanted: string): Generator<Listing> {
  const ticker = parseTicker(wanted);
  const exact = ticker && index.listings.get(ticker);
  if (exact) yield exact;
  yield* calledSo(index, wanted);
  for (const listing of index.listings.values()) {
    // Funds have no names of their own here.
    const name = listing.series === undefined ? listing.name : '';
    if (` ${name} ${listing.ticker}`.toLowerCase().includes(` ${wanted}`)) yield listing;
  }
}

function calledSo(index: DirectoryIndex, wanted: string): Listing[] {
  const words = readWords(wanted).map(({ form }) => form);
  const aliases = index.aliases.get(words[0] ?? '') ?? [];
  return aliases
    .filter((alias) => alias.words.join(' ') === words.join(' '))
    .flatMap((alias) => index.listings.get(alias.ticker) ?? [])
    .sort((a, b) => a.rank - b.rank);
}
