import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import { detectText } from '@/test/inspect/detect-text';
import { readUniverse } from '@/test/inspect/read-universe';
import { find, INDEX } from './directory';

const UNIVERSE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';
const FUNDS = '../shared/detection/universe/company_tickers_mf.json';

const FORBIDDEN = 'AI IT ET ON ALL USA PR API COO CFO EPS A S OR YOU FOR CEO IV'.split(' ');

const ORDINARY = [
  'Generative AI is changing how schools teach, and AI tutors are everywhere. Is it AI? It is AI.',
  'Call IT if your laptop is slow; the IT department answers until six, and IT (downstairs) is kind.',
  'The match begins at 8 pm ET and ends before midnight ET. All times ET.',
  'Turn it ON before you leave. The light is ON, the fan is ON and OFF.',
  'ALL the children came, and that is ALL. ALL of us were there.',
  'Made in the USA. The crowd chanted USA, USA! Team USA won.',
  'Her PR agency handled it; bad PR is still PR, said the head of PR.',
  'The API returns JSON. Each API key is free, and the API (version 2) is stable.',
  'The COO and the CFO left on Friday; the CEO stayed. Ask the CEO, CFO or COO.',
  'Vitamin A, plan A, and an A in maths. A is for apple. Hepatitis A is rare.',
  'The S is silent. Size S sold out. Turn left at the S bend, then S again.',
  'Tea OR coffee? Now OR never. Boolean operators are AND, OR and NOT.',
  'We want YOU! It is all about YOU, and only YOU can prevent fires.',
  'FOR SALE. A home FOR everyone, gifts FOR him and FOR her.',
  'Henry IV, Part 1. The nurse started an IV; the IV drip ran all night. Form IV.',
  'EPS files can be opened in any editor; save the logo as EPS and not as PNG.',
];

const FINANCE = [
  'Shares rose as investors cheered AI demand; AI stocks led the market, and AI spending lifted earnings.',
  'Quarterly IT spending beat estimates. Investors bought IT stocks, and shares of IT services firms rose.',
  'The earnings call begins at 5 pm ET. Shares traded at $12.40 as of 4:00 pm ET on Nasdaq.',
  'It is risk ON again: investors sold bonds and bought stocks, and shares stayed ON a tear.',
  'Investors sold ALL their shares; ALL stocks fell after earnings. Is ALL lost for shareholders?',
  'The USA imposed tariffs and stocks fell; USA earnings held up, and investors bought USA shares.',
  'The PR team said shares rose 3%. Good PR lifts a stock, said the PR chief to investors.',
  'API revenue grew 30%; investors bought shares after the API business beat earnings estimates.',
  'The COO bought shares, the CFO sold stock, the CEO held. Investors watch COO and CFO trades. CEO buys.',
  'EPS of $1.20 beat analysts; revenue rose, EPS guidance was raised, and EPS growth pleased investors.',
  'Series A investors got shares. Class A stock trades on the NYSE; a Series A round at a higher valuation.',
  'S corporations pay dividends to investors; the S in ESG shares stands for social. Form S was filed.',
  'Buy OR sell? Analysts are split on the stock: hold the shares OR take profits on earnings.',
  'Stocks that pay YOU dividends: shares YOU can hold, a portfolio that lets YOU sleep.',
  'FOR investors the stock is cheap: shares FOR income, earnings FOR growth. FOR now, hold.',
  'Samuel Jernigan IV bought shares. Implied volatility (IV) is high; IV crush followed the earnings; options IV fell.',
];

const FULL = existsSync(UNIVERSE) && existsSync(FUNDS) ? await readUniverse(UNIVERSE, FUNDS) : null;

function forbidden(index: DirectoryIndex, text: string): string[] {
  return detectText(index, text)
    .mentions.map(({ start, end }) => text.slice(start, end))
    .filter((written) => FORBIDDEN.includes(written));
}

describe.each([
  ['the small directory', INDEX],
  ['the SEC’s whole list (skipped without ../shared)', FULL],
])('with %s', (_, index) => {
  test.skipIf(!index).each([...ORDINARY, ...FINANCE])('%s', (text) => {
    expect(index && forbidden(index, text)).toEqual([]);
  });

  test.skipIf(!index)('none in all of them together', () => {
    expect(index && forbidden(index, [...ORDINARY, ...FINANCE].join('\n'))).toEqual([]);
  });

  test.skipIf(!index).each(FORBIDDEN)('%s alone, shouted and repeated', (word) => {
    const text = `${word} is here. So ${word}, and (see ${word}) or ${word}: ${word}!\n${word}\n${word} ${word}`;
    expect(index && forbidden(index, text)).toEqual([]);
    expect(
      index && forbidden(index, `SHARES OF STOCK: ${word} EARNINGS BEAT AND INVESTORS BUY`),
    ).toEqual([]);
  });
});

describe('those that are listed are found where they are written as symbols', () => {
  test.each(FORBIDDEN.filter((word) => word !== 'CEO' && word !== 'IV'))('$%s', (word) => {
    expect(find(`I bought shares of $${word} before earnings.`)).toEqual([
      `cashtag ${word} ${word}`,
    ]);
    expect(find(`Shares fell (NYSE: ${word}) after earnings.`)).toEqual([
      `exchange ${word} ${word}`,
    ]);
  });

  test.each([
    ['C3.ai', 'AI'],
    ['Gartner', 'IT'],
    ['Energy Transfer', 'ET'],
    ['ON Semiconductor', 'ON'],
    ['Allstate', 'ALL'],
    ['Liberty All-Star Equity Fund', 'USA'],
    ['Permian Resources', 'PR'],
    ['Agora', 'API'],
    ['Cooper Companies', 'COO'],
    ['Agilent', 'A'],
    ['SentinelOne', 'S'],
    ['OR Royalties', 'OR'],
    ['Clear Secure', 'YOU'],
    ['Forestar', 'FOR'],
    ['the WisdomTree earnings ETF', 'EPS'],
    ['the dividend ETF', 'CFO'],
  ])('%s (%s)', (name, symbol) => {
    expect(find(`${name} (${symbol}) rose.`)).toContain(`bracket ${symbol} ${symbol}`);
  });
});
