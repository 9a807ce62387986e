import { findWrittenSymbols } from './candidates';
import { judgeSymbol } from './judge';
import type { DirectorySlice, Mention } from './mention';
import { NamedInText } from './named-in-text';
import type { WrittenSymbol } from './written-symbol';

function readMention(
  text: string,
  symbol: WrittenSymbol,
  slice: DirectorySlice,
  named: NamedInText,
): Mention | null {
  const reading = symbol.readings.find(({ ticker }) => slice.has(ticker));
  const entry = reading && slice.get(reading.ticker);
  const why = entry ? judgeSymbol(text, symbol, entry, named) : null;
  if (!entry || why === null) return null;
  const { start, pattern } = symbol;
  return {
    start,
    end: start + reading.length,
    ticker: entry.ticker,
    cik: entry.cik,
    kind: pattern === 'label' ? 'exchange' : pattern,
    why,
  };
}

/**
 * Finds the listed companies that a text names by a written symbol. Takes the document's text and
 * the directory entries of its `candidateSymbols`; returns the mentions in order, none
 * overlapping, with offsets in UTF-16 code units. Takes time linear in the text.
 */
export function detectMentions(text: string, slice: DirectorySlice): Mention[] {
  const named = new NamedInText(text);
  const found = findWrittenSymbols(text)
    .map((symbol) => readMention(text, symbol, slice, named))
    .filter((mention) => mention !== null)
    .sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
