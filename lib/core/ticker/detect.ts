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

const SYMBOLS_PER_STEP = 100;

/** The mentions in order; of two that overlap, the first. */
function apart(mentions: readonly Mention[]): Mention[] {
  let end = 0;
  return mentions
    .toSorted((a, b) => a.start - b.start)
    .filter((mention) => {
      if (mention.start < end) return false;
      ({ end } = mention);
      return true;
    });
}

/**
 * Finds the listed companies that a text names by a written symbol, in steps between which the
 * caller may do something else. Takes the document's text and the directory entries of its
 * `candidateSymbols`; returns the mentions in order, none overlapping, with offsets in UTF-16 code
 * units. Takes time linear in the text.
 */
export function* detectInSteps(
  text: string,
  slice: DirectorySlice,
): Generator<undefined, Mention[]> {
  const named = new NamedInText(text);
  const found: Mention[] = [];
  for (const [i, symbol] of findWrittenSymbols(text).entries()) {
    if (i % SYMBOLS_PER_STEP === 0) yield;
    const mention = readMention(text, symbol, slice, named);
    if (mention) found.push(mention);
  }
  return apart(found);
}

/** The mentions of `detectInSteps`, found at one go. */
export function detectMentions(text: string, slice: DirectorySlice): Mention[] {
  const steps = detectInSteps(text, slice);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
