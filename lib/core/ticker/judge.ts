import type { DirectoryEntry } from './mention';
import { endsInSomeName, fitName } from './name-fit';
import type { NamedInText } from './named-in-text';
import { readWordsBefore } from './words-before';
import type { WrittenSymbol } from './written-symbol';

// After a dollar sign these mean money (millions, billions) or a coin more often than a company;
// after an exchange, the beginning of a sentence. They count where the company is named as well.
const MONEY = new Set('B BN K M MM MN BTC ETH XRP SOL LTC LINK BCH TRX ATOM'.split(' '));
const WORDS = new Set(
  (
    'A AI ALL AM AN ARE AT BE BY CEO CFO COO CTO EPS ET EU FOR GO HE HR I IT NEW NOW ON OR OUT PM ' +
    'PR S SO TV UK UP US USA WE YOU'
  ).split(' '),
);

/**
 * Says in plain words why a written symbol stands for the company that the directory has under it,
 * or null when it may not: tickers are reused, and brackets hold abbreviations too. `named` tells
 * whether the same text names the company.
 */
export function judgeSymbol(
  text: string,
  symbol: WrittenSymbol,
  entry: DirectoryEntry,
  named: NamedInText,
): string | null {
  const { pattern, written, bracket } = symbol;
  const isNamed = () => named.has(entry.name, entry.ticker);
  if (pattern === 'cashtag') {
    return MONEY.has(entry.ticker) && !isNamed() ? null : `written with a dollar sign: ${written}`;
  }
  const words = bracket === null ? [] : readWordsBefore(text, bracket);
  const fit = fitName(words, entry.ticker, entry.name);
  if (fit) {
    const phrase = text.slice(fit[0]?.start, fit.at(-1)?.end).replace(/\s+/g, ' ');
    return `written in brackets after the company’s name: ${phrase}`;
  }
  if (pattern === 'bracket') return null;
  const isDoubtful =
    pattern === 'label' || (bracket === null ? WORDS.has(entry.ticker) : endsInSomeName(words));
  if (isDoubtful && !isNamed()) return null;
  return pattern === 'label'
    ? `called a symbol: ${written}`
    : `written after its exchange: ${written}`;
}
