import type { FundHolding } from '@/lib/core/nport/fund-holding';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import { cusip } from './fund-books';
import { accession, cik, day, NOW_MS } from './invented';

function holding(rest: Partial<FundHolding>): FundHolding {
  return {
    name: 'Example Storage Corp',
    title: 'Example Storage Corp',
    cusip: cusip('99A001101'),
    ticker: null,
    balance: 12_400_000,
    units: 'shares',
    value: 39_680_000,
    percent: 4.21,
    isShort: false,
    category: 'EC',
    ...rest,
  };
}

const TOP: readonly FundHolding[] = [
  holding({
    name: 'Placeholder Foods, Inc.',
    ticker: 'PLCF',
    value: 79.2e6,
    percent: 8.4,
    balance: 900e3,
  }),
  holding({}),
  holding({
    name: 'Brøndvik & Hohenfriedeberg Søtransport og Handelsselskab ASA',
    balance: 20e6,
    units: 'principal',
    value: 19.1e6,
    percent: 2.03,
    category: 'DBT',
  }),
  holding({
    name: 'Grantham Paper Co',
    ticker: 'GRNT',
    value: null,
    percent: null,
    balance: 329e3,
  }),
  holding({
    name: 'Quarternoon Systems',
    title: 'Futures on Quarternoon',
    cusip: null,
    balance: -120,
    units: 'contracts',
    value: -410e3,
    percent: -0.04,
    isShort: true,
    category: null,
  }),
  holding({ name: 'Below the fold Inc' }),
];

const known = {
  name: 'Example Appreciation Fund',
  series: 'S000099998',
  trust: { cik: cik(9_986_001), name: 'Example Investment Trust' },
  holdings: {
    state: 'known',
    asOf: day('2026-09-30'),
    filedOn: day('2026-11-20'),
    accession: accession(901),
    url: `https://www.sec.gov/Archives/edgar/data/9986001/${accession(901).replaceAll('-', '')}/`,
    netAssets: 942e6,
    count: 41,
    top: TOP,
    topTenPercent: 42.3,
    isFinal: false,
  },
  adviser: {
    state: 'known',
    name: 'Holloway & Reed Capital LLC',
    isOneOfSeveral: false,
    manager: {
      cik: cik(9_985_001),
      name: 'HOLLOWAY & REED CAPITAL LLC',
      isFollowed: true,
      period: day('2026-09-30'),
      value: 9.71e9,
    },
  },
  asOfMs: NOW_MS - 60_000,
} satisfies MutualFundView;

/** What is known of a mutual fund, in each state of its card, by name. */
export const mutualFunds = {
  known,
  notLoaded: {
    ...known,
    name: 'EXAMPLE APPRECIATION FUND OF THE EXAMPLE INVESTMENT TRUST',
    adviser: {
      state: 'known',
      name: 'Brøndvik & Hohenfriedeberg Investment Advisers International Limited',
      isOneOfSeveral: true,
      manager: { cik: cik(9_985_002), name: 'B & H', isFollowed: false, period: null, value: null },
    },
  },
  noManager: {
    ...known,
    holdings: { ...known.holdings, top: [], netAssets: null, topTenPercent: null, isFinal: true },
    adviser: { state: 'known', name: 'Small Adviser LLC', isOneOfSeveral: false, manager: null },
  },
  several: {
    ...known,
    series: null,
    trust: null,
    holdings: { state: 'unknown', why: 'several-funds' },
    adviser: { state: 'unknown', why: 'several-funds' },
  },
  blocked: {
    ...known,
    holdings: { state: 'unknown', why: 'too-large' },
    adviser: {
      state: 'problem',
      problem: { kind: 'blocked', host: 'www.sec.gov', untilMs: NOW_MS + 9 * 60_000 },
    },
  },
} satisfies Record<string, MutualFundView>;
