import { candidateSymbols } from '@/lib/core/ticker/candidates';
import { detectInSteps } from '@/lib/core/ticker/detect';
import type { DirectorySlice } from '@/lib/core/ticker/mention';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { Mark, Marks } from './highlight';
import { rangeIn, readText } from './read-text';
import { runInSlices } from './slices';

/** Asks for the directory's entries of these symbols. */
export type Lookup = (symbols: readonly Ticker[]) => Promise<DirectorySlice>;

/**
 * Reads the text under a node and marks the companies that it names, in place of older marks.
 * Returns the length of the text in characters.
 */
export async function markMentions(root: Node, marks: Marks, lookup: Lookup): Promise<number> {
  const page = await runInSlices(readText(root));
  const symbols = candidateSymbols(page.text);
  const slice: DirectorySlice = symbols.length > 0 ? await lookup(symbols) : new Map();
  const mentions = await runInSlices(detectInSteps(page.text, slice));
  const found = mentions.flatMap((mention): Mark[] => {
    const range = rangeIn(page, mention.start, mention.end);
    const company = slice.get(mention.ticker);
    return range && company ? [{ range, mention, company }] : [];
  });
  marks.dropWithin(root);
  if (found.length > 0) marks.add(found);
  return page.text.length;
}
