import type { HoldingsFlag, PeriodBook, Position } from '@/lib/core/form13f/book';
import type { SplitHints } from '@/lib/core/form13f/change';
import { fundQuarter, type FundRecord } from '@/lib/core/form13f/fund-quarter';
import type { FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { likelySplits } from '@/lib/core/form13f/splits';
import type { IsoDate } from '@/lib/core/iso-date';
import { cusip, held, Q2, Q3 } from './fund-books';
import { accession, cik, day, NOW_MS } from './invented';

const CIK = cik(9_985_001);
const Q1 = day('2026-03-31');
const Q4 = day('2025-12-31');
const QUARTERS = [Q4, Q1, Q2, Q3];

type Amounts = readonly [q4: number, q1: number, q2: number, q3: number];

/** Invented issuers: number, name, class, price, ticker, shares at the end of four quarters. */
const BOOK: readonly (readonly [string, string, string, number, string | null, Amounts])[] = [
  ['99A001101', 'EXAMPLE STORAGE CORP', 'COM', 3.2, 'XSTO', [0, 4e6, 9e6, 12.4e6]],
  ['99B002102', 'PLACEHOLDER FOODS INC', 'COM', 88, 'PLCF', [900e3, 900e3, 900e3, 900e3]],
  ['99C003103', 'SPECIMEN EQUITY INC', 'CL A', 41, 'XSPE', [0, 0, 0, 820e3]],
  ['99D004104', 'NORTHBLANK UTILITIES CO', 'COM', 62, 'NBLK', [610e3, 610e3, 580e3, 310e3]],
  ['99E005105', 'QUARTERNOON SYSTEMS INC', 'COM', 120, 'QTRN', [400e3, 420e3, 430e3, 0]],
  ['99F006106', 'AMENDMENT FOUNDRIES INC', 'COM', 18, 'AMND', [50e3, 700e3, 1e6, 1.15e6]],
  [
    '99G007107',
    'BRONDVIK HOHENFRIEDEBERG SOTRANSPORT ASA',
    'SPONSORED ADR',
    9,
    null,
    [0, 1e6, 1e6, 2e6],
  ],
  ['99H008108', 'GRANTHAM PAPER CO', 'COM', 27, 'GRNT', [300e3, 300e3, 330e3, 329e3]],
];

function positionsAt(index: 0 | 1 | 2 | 3): Position[] {
  const positions = BOOK.flatMap(([number, issuer, title, price, , amounts]) => {
    const amount = amounts[index];
    return amount === 0 ? [] : [held(amount, { number: cusip(number), issuer, title, price })];
  });
  const small = Array.from({ length: 30 }, (_, each) =>
    held(12_000 + each * 1_500 + index * 100, {
      number: cusip(`99S${String(100 + each)}107`),
      issuer: `SMALL HOLDING ${each + 1} INC`,
      price: 11 + each,
    }),
  );
  const puts = held(index < 2 ? 400e3 : 750e3, {
    number: cusip('99B002102'),
    issuer: 'PLACEHOLDER FOODS INC',
    kind: 'PUT',
    price: 88,
  });
  return [...positions, ...small, puts];
}

/** The foods company splits its shares two for one within the newest quarter. */
function split(positions: readonly Position[]): Position[] {
  return positions.map((each) =>
    each.cusip === '99B002102' && each.kind === 'SH' ? { ...each, amount: each.amount * 4 } : each,
  );
}

function book(period: IsoDate, positions: readonly Position[], flags: readonly HoldingsFlag[]) {
  const number = accession(800 + QUARTERS.indexOf(period));
  const filedOn = day(period === Q3 ? '2026-11-12' : period === Q2 ? '2026-08-13' : '2026-05-14');
  const filings = [{ accession: number, filedOn }];
  return { cik: CIK, period, positions, released: new Set<string>(), filings, flags };
}

function record(books: readonly PeriodBook[], isComplete = true): FundRecord {
  return {
    cik: CIK,
    name: 'HOLLOWAY & REED CAPITAL LLC',
    family: [],
    list: { holdings: new Set(books.map(({ period }) => period)), notices: new Set(), isComplete },
    books: new Map(books.map((each) => [each.period, each])),
    reportedBy: [],
  };
}

function periodView(fund: FundRecord, period: IsoDate, hints: SplitHints): FundPeriodView {
  const quarter = fundQuarter(fund, period, hints);
  const found = fund.books.get(period);
  const changes =
    quarter.state === 'compared' ? [...new Set([...quarter.changes.values()].flat())] : [];
  const shares = (found?.positions ?? []).filter(({ kind }) => kind === 'SH');
  const isKnown = shares.every(({ value }) => value !== null);
  return {
    period,
    state: quarter.state,
    why: quarter.state === 'uncompared' ? quarter.why : null,
    filings: (found?.filings ?? []).map((filing) => ({
      ...filing,
      url: filingIndexUrl(CIK, filing.accession),
    })),
    flags: found?.flags ?? [],
    changes,
    positions: found?.positions ?? [],
    value: isKnown ? shares.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
  };
}

const tickers = Object.fromEntries(
  BOOK.flatMap(([number, , , , ticker]) => (ticker === null ? [] : [[number, ticker]])),
);

function view(fund: FundRecord, rest: Partial<FundView> = {}): FundView {
  const [before, after] = [fund.books.get(Q2), fund.books.get(Q3)];
  const hints = before && after ? likelySplits([{ before, after }]) : new Map();
  const periods = [...fund.books.keys()].sort().toReversed();
  return {
    cik: CIK,
    name: fund.name,
    knownFor: 'Miriam Holloway, a value investor',
    isFollowed: true,
    periods,
    shown: periods[0] ? periodView(fund, periods[0], hints) : null,
    tickers,
    loading: { state: 'done', done: 61, of: 61, problem: null },
    asOfMs: NOW_MS - 3 * 60_000,
    ...rest,
  };
}

const [q4, q1, q2, q3] = [positionsAt(0), positionsAt(1), positionsAt(2), positionsAt(3)];
const full = record([
  book(Q4, q4, []),
  book(Q1, q1, []),
  book(Q2, q2, []),
  book(Q3, split(q3), []),
]);

/** The views of all stored quarters, newest first, for the way of one position through them. */
export const storedQuarters: readonly FundPeriodView[] = [Q3, Q2, Q1, Q4].map((period) => {
  const [before, after] = [full.books.get(Q2), full.books.get(Q3)];
  const isSplit = period === Q3 && before && after;
  return periodView(full, period, isSplit ? likelySplits([{ before, after }]) : new Map());
});

const doubtful: readonly HoldingsFlag[] = ['confidential-omitted', 'entries-differ-from-cover'];
const unpriced = q3.map((position) => ({ ...position, value: null }));

/** A manager in each of its states, by name. */
export const fundViews = {
  full: view(full),
  quiet: view(record([book(Q2, q2, []), book(Q3, q2, [])])),
  debut: view(record([book(Q3, q3, [])]), { knownFor: null }),
  missing: view(record([book(Q1, q1, []), book(Q3, q3, [])])),
  doubtful: view(record([book(Q2, q2, []), book(Q3, unpriced, [...doubtful, 'unit-uncertain'])])),
  loading: view(record([]), { loading: { state: 'running', done: 12, of: 61, problem: null } }),
  stranger: view(record([]), {
    isFollowed: false,
    knownFor: null,
    asOfMs: null,
    loading: { state: 'none', done: 0, of: 0, problem: null },
  }),
} satisfies Record<string, FundView>;
