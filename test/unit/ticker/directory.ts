import { readFileSync } from 'node:fs';
import { buildIndex, type DirectoryLine, type FundLine } from '@/lib/core/directory/build-index';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { Hint } from '@/lib/core/ticker/hint';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';
import { detectText } from '@/test/inspect/detect-text';
import { COMPANIES, FUNDS, OLD_TICKERS } from './companies';

function readKeys(ticker: string, cik: string): { ticker: Ticker; cik: Cik } {
  const keys = { ticker: parseTicker(ticker), cik: parseCik(cik) };
  if (!keys.ticker || !keys.cik) throw new Error(`bad line: ${ticker} ${cik}`);
  return { ticker: keys.ticker, cik: keys.cik };
}

function readFacts(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

const OLD_RANK = 20_000;

/** The lines of the small directory, those no longer in use last. */
export const LINES: readonly DirectoryLine[] = [
  ...readFacts(COMPANIES).map(([ticker = '', cik = '', rank = '', exchange = '', ...name]) => {
    return { ...readKeys(ticker, cik), name: name.join(' '), exchange, rank: Number(rank) };
  }),
  ...readFacts(OLD_TICKERS).map(([ticker = '', cik = '', until = '', exchange = '', ...name]) => {
    return { ...readKeys(ticker, cik), name: name.join(' '), exchange, rank: OLD_RANK, until };
  }),
];

export const FUND_LINES: readonly FundLine[] = readFacts(FUNDS).map(
  ([ticker = '', cik = '', series = '']) => ({ ...readKeys(ticker, cik), series }),
);

/** The lexicon that the product ships. */
export const LEXICON = readFileSync('public/lexicon.txt', 'utf8');

/** An index of some two hundred companies and funds, for tests. */
export const INDEX = buildIndex(LINES, FUND_LINES, LEXICON);

/** What a text names, as `kind written ticker` each. */
export function find(text: string, hints: readonly Hint[] = []): string[] {
  return detectText(INDEX, text, hints).mentions.map(
    ({ start, end, ticker, kind }) => `${kind} ${text.slice(start, end)} ${ticker}`,
  );
}

/** The symbols alone. */
export function findSymbols(text: string): string[] {
  return find(text).filter((found) => !found.startsWith('name '));
}

/** The names alone, as `written ticker` each. */
export function findNames(text: string): string[] {
  return find(text).flatMap((found) => (found.startsWith('name ') ? [found.slice(5)] : []));
}
