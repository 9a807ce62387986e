import { parseCik } from '@/lib/core/edgar/cik';
import { parseTicker } from '@/lib/core/ticker/symbol';

/** The companies of the fixtures, largest first, as the SEC lists them: ticker, CIK, name, place. */
const LINES: readonly (readonly [ticker: string, cik: number, name: string, exchange: string])[] = [
  ['NVDA', 1045810, 'NVIDIA CORP', 'Nasdaq'],
  ['AAPL', 320193, 'Apple Inc.', 'Nasdaq'],
  ['GOOGL', 1652044, 'Alphabet Inc.', 'Nasdaq'],
  ['MSFT', 789019, 'MICROSOFT CORP', 'Nasdaq'],
  ['AMZN', 1018724, 'AMAZON COM INC', 'Nasdaq'],
  ['TSLA', 1318605, 'Tesla, Inc.', 'Nasdaq'],
  ['BRK-B', 1067983, 'BERKSHIRE HATHAWAY INC', 'NYSE'],
  ['LLY', 59478, 'ELI LILLY & Co', 'NYSE'],
  ['JPM', 19617, 'JPMORGAN CHASE & CO', 'NYSE'],
  ['XOM', 34088, 'EXXON MOBIL CORP', 'NYSE'],
  ['COST', 909832, 'COSTCO WHOLESALE CORP /NEW', 'Nasdaq'],
  ['NFLX', 1065280, 'NETFLIX INC', 'Nasdaq'],
  ['AMD', 2488, 'ADVANCED MICRO DEVICES INC', 'Nasdaq'],
  ['BAC', 70858, 'BANK OF AMERICA CORP /DE/', 'NYSE'],
  ['PLTR', 1321655, 'Palantir Technologies Inc.', 'Nasdaq'],
  ['MU', 723125, 'MICRON TECHNOLOGY INC', 'Nasdaq'],
  ['KO', 21344, 'COCA COLA CO', 'NYSE'],
  ['CAT', 18230, 'CATERPILLAR INC', 'NYSE'],
  ['T', 732717, 'AT&T INC.', 'NYSE'],
  ['VZ', 732712, 'VERIZON COMMUNICATIONS INC', 'NYSE'],
  ['INTC', 50863, 'INTEL CORP', 'Nasdaq'],
  ['UBER', 1543151, 'Uber Technologies, Inc', 'NYSE'],
  ['GILD', 882095, 'GILEAD SCIENCES, INC.', 'Nasdaq'],
  ['PFE', 78003, 'PFIZER INC', 'NYSE'],
  ['DE', 315189, 'DEERE & CO', 'NYSE'],
  ['CRWD', 1535527, 'CrowdStrike Holdings, Inc.', 'Nasdaq'],
  ['HOOD', 1783879, 'Robinhood Markets, Inc.', 'Nasdaq'],
  ['SBUX', 829224, 'STARBUCKS CORP', 'Nasdaq'],
  ['F', 37996, 'FORD MOTOR CO', 'NYSE'],
  ['O', 726728, 'REALTY INCOME CORP', 'NYSE'],
  ['OXY', 797468, 'OCCIDENTAL PETROLEUM CORP /DE/', 'NYSE'],
  ['SOFI', 1818874, 'SoFi Technologies, Inc.', 'Nasdaq'],
  ['RKLB', 1819994, 'Rocket Lab Corp', 'Nasdaq'],
  ['SMCI', 1375365, 'Super Micro Computer, Inc.', 'Nasdaq'],
  ['RIVN', 1874178, 'Rivian Automotive, Inc. / DE', 'Nasdaq'],
  ['GME', 1326380, 'GameStop Corp.', 'NYSE'],
  ['APLD', 1144879, 'Applied Digital Corp.', 'Nasdaq'],
  ['PTGX', 1377121, 'Protagonist Therapeutics, Inc', 'Nasdaq'],
  ['AI', 1577526, 'C3.ai, Inc.', 'NYSE'],
  ['NRGV', 1828536, 'Energy Vault Holdings, Inc.', 'NYSE'],
  ['ATEX', 1304492, 'Anterix Inc.', 'Nasdaq'],
  ['STRR', 1210708, 'Star Equity Holdings, Inc.', 'Nasdaq'],
  ['SPY', 884394, 'SPDR S&P 500 ETF TRUST', 'NYSE'],
  ['QQQ', 1067839, 'INVESCO QQQ TRUST, SERIES 1', 'Nasdaq'],
  ['BAC-PN', 70858, 'BANK OF AMERICA CORP /DE/', 'NYSE'],
];

/** The directory's lines for the fixtures. Throws when a line is badly formed. */
export const UNIVERSE = LINES.map(([written, number, name, exchange], rank) => {
  const ticker = parseTicker(written);
  const cik = parseCik(number);
  if (!ticker || !cik) throw new Error(`bad line ${written}`);
  return { ticker, cik, name, exchange, rank };
});
