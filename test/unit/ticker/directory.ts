import { parseCik } from '@/lib/core/edgar/cik';
import type { DirectoryEntry, DirectorySlice } from '@/lib/core/ticker/mention';
import { parseTicker } from '@/lib/core/ticker/symbol';

// Facts of the SEC's list: ticker and name as EDGAR conforms it. The CIKs only tell rows apart,
// save that classes of one company share theirs.
const NAMES: Record<string, string> = {
  AAPL: 'Apple Inc.',
  AI: 'C3.ai, Inc.',
  ALL: 'ALLSTATE CORP',
  AMD: 'ADVANCED MICRO DEVICES INC',
  AMZN: 'AMAZON COM INC',
  AP: 'AMPCO PITTSBURGH CORP',
  BAC: 'BANK OF AMERICA CORP /DE/',
  'BAC-PN': 'BANK OF AMERICA CORP /DE/',
  BK: 'Bank of New York Mellon Corp',
  BMY: 'BRISTOL MYERS SQUIBB CO',
  'BRK-A': 'BERKSHIRE HATHAWAY INC',
  'BRK-B': 'BERKSHIRE HATHAWAY INC',
  BTC: 'Grayscale Bitcoin Mini Trust ETF',
  C: 'CITIGROUP INC',
  COO: 'COOPER COMPANIES, INC.',
  DASH: 'DoorDash, Inc.',
  DTEGY: 'DEUTSCHE TELEKOM AG',
  ET: 'Energy Transfer LP',
  F: 'FORD MOTOR CO',
  GE: 'GENERAL ELECTRIC CO',
  GME: 'GameStop Corp.',
  GOOG: 'Alphabet Inc.',
  GOOGL: 'Alphabet Inc.',
  GS: 'GOLDMAN SACHS GROUP INC',
  HPQ: 'HP INC',
  IBM: 'INTERNATIONAL BUSINESS MACHINES CORP',
  IT: 'GARTNER INC',
  JPM: 'JPMORGAN CHASE & CO',
  'JPM-PK': 'JPMORGAN CHASE & CO',
  KO: 'COCA COLA CO',
  LLY: 'ELI LILLY & Co',
  LULU: 'lululemon athletica inc.',
  M: "Macy's, Inc.",
  MCD: 'MCDONALDS CORP',
  META: 'Meta Platforms, Inc.',
  MMI: 'Marcus & Millichap, Inc.',
  MMM: '3M CO',
  MSFT: 'MICROSOFT CORP',
  MSTR: 'Strategy Inc',
  NOW: 'ServiceNow, Inc.',
  NVDA: 'NVIDIA CORP',
  ON: 'ON SEMICONDUCTOR CORP',
  OPEN: 'OPENDOOR TECHNOLOGIES INC.',
  'OPEN-WT': 'OPENDOOR TECHNOLOGIES INC.',
  PATH: 'UiPath, Inc.',
  PG: 'PROCTER & GAMBLE Co',
  PSTV: 'PLUS THERAPEUTICS, INC.',
  PTGX: 'Protagonist Therapeutics, Inc',
  S: 'SentinelOne, Inc.',
  SPY: 'SPDR S&P 500 ETF TRUST',
  T: 'AT&T INC.',
  TMUS: 'T-Mobile US, Inc.',
  TSLA: 'Tesla, Inc.',
  TSM: 'TAIWAN SEMICONDUCTOR MANUFACTURING CO LTD',
  USA: 'LIBERTY ALL STAR EQUITY FUND',
  USB: 'US BANCORP \\DE\\',
  WMT: 'Walmart Inc.',
  XOM: 'EXXON MOBIL CORP',
  XYZ: 'Block, Inc.',
};

const companies = [...new Set(Object.values(NAMES))];

/** A directory of companies that articles often name, for tests. */
export const DIRECTORY: DirectorySlice = new Map(
  Object.entries(NAMES).flatMap(([symbol, name]): [DirectoryEntry['ticker'], DirectoryEntry][] => {
    const ticker = parseTicker(symbol);
    const cik = parseCik(companies.indexOf(name) + 1);
    return ticker && cik ? [[ticker, { ticker, cik, name, exchange: null }]] : [];
  }),
);
