import type { Entity } from '../archive';

/**
 * Some real companies, as facts of the SEC's ticker file: CIK, name, exchange, tickers. The replica
 * lists them so that pages with familiar names can be read; it has no filings of theirs.
 */
const FACTS: readonly (readonly [cik: number, name: string, exchange: string, tickers: string])[] =
  [
    [320193, 'Apple Inc.', 'Nasdaq', 'AAPL'],
    [789019, 'MICROSOFT CORP', 'Nasdaq', 'MSFT'],
    [1045810, 'NVIDIA CORP', 'Nasdaq', 'NVDA'],
    [1018724, 'AMAZON COM INC', 'Nasdaq', 'AMZN'],
    [1652044, 'Alphabet Inc.', 'Nasdaq', 'GOOGL GOOG'],
    [1326801, 'Meta Platforms, Inc.', 'Nasdaq', 'META'],
    [1318605, 'Tesla, Inc.', 'Nasdaq', 'TSLA'],
    [1067983, 'BERKSHIRE HATHAWAY INC', 'NYSE', 'BRK-B BRK-A'],
    [19617, 'JPMORGAN CHASE & CO', 'NYSE', 'JPM'],
    [1403161, 'VISA INC.', 'NYSE', 'V'],
    [104169, 'Walmart Inc.', 'Nasdaq', 'WMT'],
    [21344, 'COCA COLA CO', 'NYSE', 'KO'],
    [77476, 'PEPSICO INC', 'Nasdaq', 'PEP'],
    [200406, 'JOHNSON & JOHNSON', 'NYSE', 'JNJ'],
    [80424, 'PROCTER & GAMBLE Co', 'NYSE', 'PG'],
    [34088, 'EXXON MOBIL CORP', 'NYSE', 'XOM'],
    [93410, 'CHEVRON CORP', 'NYSE', 'CVX'],
    [37996, 'FORD MOTOR CO', 'NYSE', 'F'],
    [732717, 'AT&T INC.', 'NYSE', 'T'],
    [831001, 'CITIGROUP INC', 'NYSE', 'C'],
    [40545, 'GENERAL ELECTRIC CO', 'NYSE', 'GE'],
    [1467858, 'General Motors Co', 'NYSE', 'GM'],
    [12927, 'BOEING CO', 'NYSE', 'BA'],
    [1744489, 'Walt Disney Co', 'NYSE', 'DIS'],
    [1065280, 'NETFLIX INC', 'Nasdaq', 'NFLX'],
    [50863, 'INTEL CORP', 'Nasdaq', 'INTC'],
    [2488, 'ADVANCED MICRO DEVICES INC', 'Nasdaq', 'AMD'],
    [51143, 'INTERNATIONAL BUSINESS MACHINES CORP', 'NYSE', 'IBM'],
    [1341439, 'ORACLE CORP', 'NYSE', 'ORCL'],
    [1108524, 'Salesforce, Inc.', 'NYSE', 'CRM'],
    [78003, 'PFIZER INC', 'NYSE', 'PFE'],
    [310158, 'Merck & Co., Inc.', 'NYSE', 'MRK'],
    [70858, 'BANK OF AMERICA CORP /DE/', 'NYSE', 'BAC BAC-PB'],
    [72971, 'WELLS FARGO & COMPANY/MN', 'NYSE', 'WFC'],
    [886982, 'GOLDMAN SACHS GROUP INC', 'NYSE', 'GS'],
    [884394, 'SPDR S&P 500 ETF TRUST', 'NYSE', 'SPY'],
    [1090872, 'AGILENT TECHNOLOGIES, INC.', 'NYSE', 'A'],
    [899051, 'ALLSTATE CORP', 'NYSE', 'ALL'],
    [1097864, 'ON SEMICONDUCTOR CORP', 'Nasdaq', 'ON'],
    [749251, 'GARTNER INC', 'NYSE', 'IT'],
    [92122, 'SOUTHERN CO', 'NYSE', 'SO'],
    [909832, 'COSTCO WHOLESALE CORP /NEW', 'Nasdaq', 'COST'],
    [354950, 'HOME DEPOT, INC.', 'NYSE', 'HD'],
    [731766, 'UNITEDHEALTH GROUP INC', 'NYSE', 'UNH'],
  ];

export const REAL_COMPANIES: readonly Entity[] = FACTS.map(([cik, name, exchange, tickers]) => ({
  cik,
  name,
  kind: 'company',
  tickers: tickers.split(' '),
  exchange,
  sic: '',
  sicDescription: '',
}));
