import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import type { Filing } from '../archive';
import {
  filingOfFundReport,
  filingOfYear,
  type FundFacts,
  type FundPosition,
} from '../build/nport';
import { cusipOf } from './managers';

const ARIEL = { cik: 798365, name: 'ARIEL INVESTMENT TRUST' };
const MERE = { cik: 9990900, name: 'HOLLOWMERE FUNDS TRUST' };

/** A real fund with invented holdings, whose adviser is a well-known manager. */
export const APPRECIATION: FundFacts = {
  trust: ARIEL,
  series: 'S000005025',
  name: 'Ariel Appreciation Fund',
  advisers: ['Ariel Investments, LLC'],
};

/** An invented fund; its first adviser files Form 13F under an invented name. */
export const VALUE_ETF: FundFacts = {
  trust: MERE,
  series: 'S999900001',
  name: 'Hollowmere Value ETF',
  advisers: ['Brandshaw Advisers L.P.', 'Somebody Else LLC'],
};

const SISTER: FundFacts = { ...VALUE_ETF, series: 'S999900002', name: 'Hollowmere Bond Fund' };

/** The trusts as filers, with everything that their funds reported. */
export function fundReportsOn(today: IsoDate): {
  readonly trusts: readonly FundFacts['trust'][];
  readonly filings: readonly Filing[];
} {
  const [newest, before] = reportsBefore(today);
  const year = addDays(before, 20);
  return {
    trusts: [ARIEL, MERE],
    filings: [
      ...[before, newest].flatMap((asOf, index) => [
        report(APPRECIATION, asOf, 100 + index, POSITIONS),
        report(VALUE_ETF, asOf, 200 + index, POSITIONS.slice(0, 3)),
        report(
          SISTER,
          asOf,
          300 + index,
          [POSITIONS[1]].flatMap((one) => one ?? []),
        ),
      ]),
      filingOfYear([APPRECIATION], number(ARIEL.cik, year, 900), year),
      filingOfYear([SISTER, VALUE_ETF], number(MERE.cik, year, 900), year),
    ],
  };
}

const POSITIONS: readonly FundPosition[] = [
  position('WRENFIELD SOFTWARE INC', cusipOf(9990009), 600_000, 40, 'WREN'),
  position('NETHERBY SEMICONDUCTOR CORP', cusipOf(9990027), 700_000, 30),
  position('WETHERSEDGE PAPER CO', cusipOf(9990010), 500_000, 25),
  position('Drumlin Holdings PLC', null, 900_000, 11),
  ...Array.from({ length: 60 }, (_, index) =>
    position(`SMALL COMPANY ${index}`, `T${String(index).padStart(5, '0')}101`, 1_000 + index, 8),
  ),
];

function position(
  name: string,
  cusip: string | null,
  shares: number,
  price: number,
  ticker?: string,
): FundPosition {
  const value = shares * price;
  return ticker === undefined
    ? { name, cusip, shares, value }
    : { name, cusip, shares, value, ticker };
}

function report(
  fund: FundFacts,
  asOf: IsoDate,
  serial: number,
  positions: readonly FundPosition[],
): Filing {
  const filedOn = addDays(asOf, 59);
  return filingOfFundReport({
    fund,
    accession: number(fund.trust.cik, filedOn, serial),
    filedOn,
    asOf,
    netAssets: 100_000_000,
    positions,
  });
}

/** The quarter ends of the newest report that is public, and of the one before. */
function reportsBefore(today: IsoDate): [IsoDate, IsoDate] {
  const newest = lastQuarterEnd(addDays(today, -59));
  return [newest, lastQuarterEnd(newest)];
}

function number(cik: number, filedOn: IsoDate, serial: number): string {
  return `${String(cik).padStart(10, '0')}-${filedOn.slice(2, 4)}-${String(serial).padStart(6, '0')}`;
}
