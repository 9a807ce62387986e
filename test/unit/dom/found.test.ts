import { expect, test } from 'vitest';
import { parseCik } from '@/lib/core/edgar/cik';
import type { FundMention, Mention } from '@/lib/core/ticker/mention';
import type { DirectorySlice, Listing } from '@/lib/core/ticker/slice';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { foundIn } from '@/lib/dom/found';

function listing(symbol: string, number: string): Listing {
  const [ticker, cik] = [parseTicker(symbol), parseCik(number)];
  if (!ticker || !cik) throw new Error(`no listing: ${symbol}`);
  return { ticker, cik, name: symbol, exchange: null, ambiguity: 0, rank: 1 };
}

const GME = listing('GME', '1326380');
const BRK = listing('BRK-B', '1067983');
const AAPL = listing('AAPL', '320193');

const SLICE: DirectorySlice = {
  listings: new Map([GME, BRK].map((one) => [one.ticker, one])),
  aliases: new Map(),
  words: new Map(),
  managers: [],
  namesakes: [],
  corrections: [{ phrase: 'apple', not: GME.cik, instead: AAPL }],
  marks: 'names',
};

const mention = ({ ticker, cik }: Listing, start: number, end: number): Mention => ({
  ticker,
  cik,
  start,
  end,
  kind: 'name',
  tier: 'likely',
  why: { key: 'mentionName' },
});

const fund = (start: number, end: number): FundMention => ({
  start,
  end,
  fund: { kind: 'manager', cik: BRK.cik, name: 'BERKSHIRE HATHAWAY INC' },
  why: { key: 'mentionName' },
});

/** Each as `start-end`, with the fund's and the company's name. */
function shown(mentions: readonly Mention[], funds: readonly FundMention[]): string[] {
  return foundIn({ mentions, funds }, SLICE).map(({ start, end, tier, subject }) => {
    const kind = subject.kind === 'fund' ? `fund ${tier} ` : '';
    return `${start}-${end} ${kind}${subject.company?.ticker ?? 'none'}`;
  });
}

test('companies and funds come in one list, in order', () => {
  const mentions = [mention(GME, 0, 3), mention(BRK, 30, 33), mention(GME, 60, 63)];
  expect(shown(mentions, [fund(10, 20), fund(40, 50)])).toEqual([
    '0-3 GME',
    '10-20 fund sure none',
    '30-33 BRK-B',
    '40-50 fund sure none',
    '60-63 GME',
  ]);
});

test('a fund takes the place of the company whose name it is, and keeps it', () => {
  const mentions = [mention(GME, 0, 10), mention(BRK, 10, 18), mention(GME, 18, 22)];
  expect(shown(mentions, [fund(10, 20)])).toEqual(['0-10 GME', '10-20 fund likely BRK-B']);
});

test('a company that the reader chose instead is known, one that no list holds is left out', () => {
  const unknown = listing('ZZZZ', '1');
  expect(shown([mention(AAPL, 0, 4), mention(unknown, 5, 9)], [])).toEqual(['0-4 AAPL']);
});
