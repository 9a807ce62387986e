import { describe, expect, test } from 'vitest';
import { lookUpTexts, trimSelection } from '@/lib/core/look-up/look-up-texts';
import { fail, ok } from '@/lib/core/result';
import { parseCik } from '@/lib/core/edgar/cik';
import { parseTicker } from '@/lib/core/ticker/symbol';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { lookUp } from '@/lib/services/look-up';

const LISTED: readonly DirectoryEntry[] = (
  [
    ['AAPL', 'Apple Inc.'],
    ['F', 'FORD MOTOR CO'],
    ['FORD', 'FORWARD INDUSTRIES, INC.'],
    ['APLE', 'Apple Hospitality REIT, Inc.'],
    ['NRGV', 'Energy Vault Holdings, Inc.'],
    ['BRK-B', 'BERKSHIRE HATHAWAY INC'],
    ['IT', 'GARTNER INC'],
    ['NVDA', 'NVIDIA CORP'],
  ] as const
).map(([symbol, name], index) => {
  const [ticker, cik] = [parseTicker(symbol), parseCik(index + 1)];
  if (!ticker || !cik) throw new Error(`${symbol} is not readable`);
  return { ticker, cik, name, exchange: null };
});

/** Searches as the directory does, without brands. */
const directory = {
  asked: [] as string[],
  async search(text: string) {
    directory.asked.push(text);
    const wanted = text.toLowerCase();
    const ticker = parseTicker(text);
    const exact = LISTED.filter((entry) => entry.ticker === ticker);
    const named = LISTED.filter((entry) =>
      ` ${entry.name} ${entry.ticker}`.toLowerCase().includes(` ${wanted}`),
    );
    return ok([...new Set([...exact, ...named])]);
  },
};

describe('what was selected', () => {
  test.each([
    ['NVDA', 'NVDA'],
    ['nvda', 'NVDA'],
    ['$nvda', 'NVDA'],
    ['BRK.B', 'BRK-B'],
    ['(NASDAQ: AAPL)', 'AAPL'],
    ['“Apple”', 'AAPL'],
    ['Apple’s', 'AAPL'],
    ['Apple Inc.', 'AAPL'],
    ['apple', 'AAPL'],
    ['Energy Vault', 'NRGV'],
    [' Energy\n Vault  Holdings, Inc. ', 'NRGV'],
    ['shares of Energy Vault Holdings rose', 'NRGV'],
    ['the maker of iPhones, Apple, said', 'AAPL'],
    ['a good day for $AAPL and others', 'AAPL'],
    ['Apple (NASDAQ: NVDA)', 'NVDA'],
    ['FORD', 'FORD'],
    ['IT', 'IT'],
    ['Berkshire', 'BRK-B'],
  ])('%s is %s', async (selected, ticker) => {
    expect((await lookUp(directory, selected)).company?.ticker).toBe(ticker);
  });

  test.each(['Ford', 'the quiet of the morning', 'IT departments', 'xyz', '$', '', '   '])(
    '%j is for the reader to say',
    async (selected) => {
      expect((await lookUp(directory, selected)).company).toBeNull();
    },
  );
});

test('a long selection is cut, and looked up within reason', async () => {
  directory.asked = [];
  const { words } = await lookUp(directory, 'One Two Three Four Five '.repeat(500));
  expect(words.length).toBeLessThanOrEqual(100);
  expect(directory.asked.length).toBeLessThanOrEqual(40);
  expect(lookUpTexts(trimSelection('a'.repeat(1e6)))).toHaveLength(1);
});

test('where the directory cannot be read nothing is claimed', async () => {
  const offline = fail({ kind: 'offline', host: 'www.sec.gov' } as const);
  expect(await lookUp({ search: () => Promise.resolve(offline) }, 'Apple')).toEqual({
    words: 'Apple',
    company: null,
  });
});
