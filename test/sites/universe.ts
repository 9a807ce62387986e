import type { DirectoryLine } from '@/lib/core/directory/build-index';
import { parseCik } from '@/lib/core/edgar/cik';
import { parseTicker } from '@/lib/core/ticker/symbol';

/** The companies of the fixtures, as the SEC's list of 1 June 2026 has them, with their place in it. */
const LINES: readonly (readonly [
  ticker: string,
  cik: number,
  name: string,
  exchange: string,
  rank: number,
])[] = [
  ['NVDA', 1045810, 'NVIDIA CORP', 'Nasdaq', 0],
  ['AAPL', 320193, 'Apple Inc.', 'Nasdaq', 2],
  ['GOOGL', 1652044, 'Alphabet Inc.', 'Nasdaq', 1],
  ['MSFT', 789019, 'MICROSOFT CORP', 'Nasdaq', 3],
  ['AMZN', 1018724, 'AMAZON COM INC', 'Nasdaq', 4],
  ['TSLA', 1318605, 'Tesla, Inc.', 'Nasdaq', 6],
  ['BRK-B', 1067983, 'BERKSHIRE HATHAWAY INC', 'NYSE', 8],
  ['LLY', 59478, 'ELI LILLY & Co', 'NYSE', 10],
  ['JPM', 19617, 'JPMORGAN CHASE & CO', 'NYSE', 12],
  ['XOM', 34088, 'EXXON MOBIL CORP', 'NYSE', 15],
  ['COST', 909832, 'COSTCO WHOLESALE CORP /NEW', 'Nasdaq', 21],
  ['NFLX', 1065280, 'NETFLIX INC', 'Nasdaq', 28],
  ['AMD', 2488, 'ADVANCED MICRO DEVICES INC', 'Nasdaq', 13],
  ['BAC', 70858, 'BANK OF AMERICA CORP /DE/', 'NYSE', 27],
  ['PLTR', 1321655, 'Palantir Technologies Inc.', 'Nasdaq', 36],
  ['MU', 723125, 'MICRON TECHNOLOGY INC', 'Nasdaq', 9],
  ['KO', 21344, 'COCA COLA CO', 'NYSE', 31],
  ['CAT', 18230, 'CATERPILLAR INC', 'NYSE', 23],
  ['T', 732717, 'AT&T INC.', 'NYSE', 86],
  ['VZ', 732712, 'VERIZON COMMUNICATIONS INC', 'NYSE', 67],
  ['INTC', 50863, 'INTEL CORP', 'Nasdaq', 17],
  ['UBER', 1543151, 'Uber Technologies, Inc', 'NYSE', 112],
  ['GILD', 882095, 'GILEAD SCIENCES, INC.', 'Nasdaq', 95],
  ['PFE', 78003, 'PFIZER INC', 'NYSE', 105],
  ['DE', 315189, 'DEERE & CO', 'NYSE', 111],
  ['CRWD', 1535527, 'CrowdStrike Holdings, Inc.', 'Nasdaq', 89],
  ['HOOD', 1783879, 'Robinhood Markets, Inc.', 'Nasdaq', 264],
  ['SBUX', 829224, 'STARBUCKS CORP', 'Nasdaq', 141],
  ['F', 37996, 'FORD MOTOR CO', 'NYSE', 279],
  ['O', 726728, 'REALTY INCOME CORP', 'NYSE', 293],
  ['OXY', 797468, 'OCCIDENTAL PETROLEUM CORP /DE/', 'NYSE', 299],
  ['SOFI', 1818874, 'SoFi Technologies, Inc.', 'Nasdaq', 629],
  ['RKLB', 1819994, 'Rocket Lab Corp', 'Nasdaq', 210],
  ['SMCI', 1375365, 'Super Micro Computer, Inc.', 'Nasdaq', 594],
  ['RIVN', 1874178, 'Rivian Automotive, Inc. / DE', 'Nasdaq', 654],
  ['GME', 1326380, 'GameStop Corp.', 'NYSE', 1005],
  ['APLD', 1144879, 'Applied Digital Corp.', 'Nasdaq', 836],
  ['PTGX', 1377121, 'Protagonist Therapeutics, Inc', 'Nasdaq', 1259],
  ['AI', 1577526, 'C3.ai, Inc.', 'NYSE', 2478],
  ['NRGV', 1828536, 'Energy Vault Holdings, Inc.', 'NYSE', 2797],
  ['ATEX', 1304492, 'Anterix Inc.', 'Nasdaq', 2594],
  ['STRR', 1210708, 'Star Equity Holdings, Inc.', 'Nasdaq', 5402],
  ['SPY', 884394, 'SPDR S&P 500 ETF TRUST', 'NYSE', 6936],
  ['QQQ', 1067839, 'INVESCO QQQ TRUST, SERIES 1', 'Nasdaq', 6944],
  ['AMAT', 6951, 'APPLIED MATERIALS INC /DE', 'Nasdaq', 30],
  ['IVZ', 914208, 'Invesco Ltd.', 'NYSE', 870],
  ['BAC-PN', 70858, 'BANK OF AMERICA CORP /DE/', 'NYSE', 8228],
];

/** The directory's lines for the fixtures. Throws when a line is badly formed. */
export const UNIVERSE = LINES.map(([written, number, name, exchange, rank]): DirectoryLine => {
  const ticker = parseTicker(written);
  const cik = parseCik(number);
  if (!ticker || !cik) throw new Error(`bad line ${written}`);
  return { ticker, cik, name, exchange, rank };
});
