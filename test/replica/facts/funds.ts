/** A share class of a fund, as `company_tickers_mf.json` lists it. */
export interface FundClass {
  readonly cik: number;
  readonly series: string;
  readonly shareClass: string;
  readonly symbol: string;
}

/**
 * Some real funds and one invented, as facts of the SEC's list of fund tickers: CIK of the trust,
 * series, class, symbol. ETFs that are trusts of another kind (SPY) are among the companies.
 */
const FACTS: readonly (readonly [
  cik: number,
  series: number,
  shareClass: number,
  symbol: string,
])[] = [
  [36405, 2839, 92055, 'VOO'],
  [36405, 2839, 7774, 'VFIAX'],
  [36405, 2848, 7808, 'VTI'],
  [798365, 5025, 13707, 'CAAPX'],
  [1064641, 6410, 17596, 'XLE'],
  [1064641, 6415, 17601, 'XLK'],
  [1064642, 12325, 33541, 'KRE'],
  [1100663, 4344, 12074, 'IWM'],
  [1100663, 4360, 12090, 'TLT'],
  [1137360, 34411, 105869, 'SMH'],
  [1454889, 34163, 105320, 'SCHD'],
  [1540305, 48544, 153068, 'JETS'],
  [1579982, 42977, 133121, 'ARKK'],
  // Invented, like the companies with CIKs of this kind.
  [9990900, 999900001, 999900001, 'QHVE'],
];

const digits = (number: number) => String(number).padStart(9, '0');

export const FUNDS: readonly FundClass[] = FACTS.map(([cik, series, shareClass, symbol]) => ({
  cik,
  symbol,
  series: `S${digits(series)}`,
  shareClass: `C${digits(shareClass)}`,
}));
