import { candidateSymbols } from '@/lib/core/ticker/candidates';
import { detectMentions } from '@/lib/core/ticker/detect';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { parseCik } from '@/lib/core/edgar/cik';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';
import { measure } from './measure';

// Invented companies in sentences such as market news is made of.
const COMPANIES = [
  ['ABXQ', 'Abexquil Holdings, Inc.'],
  ['QORV-A', 'Qorvane Corp'],
  ['ZLTN', 'Zeltenia Therapeutics, Inc.'],
] as const;

const PARAGRAPH = [
  'Shares of Abexquil Holdings (NASDAQ: ABXQ) rose 4% on Tuesday after the company said that its',
  'chief executive had bought stock; Artificial Intelligence (AI) spending is up, the FDA and the',
  'SEC said. Traders on the forum like $ABXQ and $QORV.A, while Zeltenia (ZLTN 3.1%) fell. “We are',
  'pleased with the third quarter,” the CFO told CNBC, adding that U.S. demand (up 12%) is healthy.',
].join(' ');

function slice(): Map<Ticker, DirectoryEntry> {
  return new Map(
    COMPANIES.flatMap(([symbol, name], i): [Ticker, DirectoryEntry][] => {
      const ticker = parseTicker(symbol);
      const cik = parseCik(i + 1);
      return ticker && cik ? [[ticker, { ticker, cik, name, exchange: null }]] : [];
    }),
  );
}

function countCharacters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 65) letters++;
  return letters;
}

function findCapitals(text: string): number {
  return [...text.matchAll(/\b[A-Z]{1,5}\b/g)].length;
}

/**
 * Times the detector on a page of 8,000 and of 200,000 characters, against one pass that counts
 * characters and the naive search for words in capitals, in the same run. Returns lines to print.
 */
export async function benchDetect(): Promise<string[]> {
  const directory = slice();
  return [8_000, 200_000].map((length) => {
    const text = `${PARAGRAPH}\n\n`.repeat(Math.ceil(length / PARAGRAPH.length)).slice(0, length);
    const [floor = 0, naive = 0, own = 0] = measure([
      () => countCharacters(text),
      () => findCapitals(text),
      () => {
        candidateSymbols(text);
        return detectMentions(text, directory);
      },
    ]);
    const mentions = detectMentions(text, directory).length;
    return (
      `detect ${length} characters, ${mentions} mentions: ${own.toFixed(2)} ms ` +
      `(${(own / floor).toFixed(1)} x counting characters, ${(own / naive).toFixed(1)} x naive)`
    );
  });
}
