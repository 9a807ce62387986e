import type { HoldingsFlag, PeriodBook, Position } from '@/lib/core/form13f/book';
import { compareStored } from '@/lib/core/form13f/compare-stored';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import type { FundRecord } from '@/lib/core/form13f/fund-quarter';
import type { FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { valueOfShares } from '@/lib/core/form13f/weights';
import type { IsoDate } from '@/lib/core/iso-date';
import { cusip, held, Q2, Q3 } from './fund-books';
import { accession, cik, day, NOW_MS } from './invented';

const CIK = cik(9_985_001);
const Q1 = day('2026-03-31');
const Q4 = day('2025-12-31');
const QUARTERS = [Q4, Q1, Q2, Q3];
const FILED_ON = ['2026-02-13', '2026-05-14', '2026-08-13', '2026-11-12'];

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

/** The foods company splits its shares four for one within the newest quarter. */
function split(positions: readonly Position[]): Position[] {
  return positions.map((each) =>
    each.cusip === '99B002102' ? { ...each, amount: each.amount * 4 } : each,
  );
}

/** The utility merges and goes on under another name and number. */
function renamed(positions: readonly Position[]): Position[] {
  return positions.map((each) =>
    each.cusip === '99D004104'
      ? {
          ...each,
          cusip: cusip('99K009109'),
          issuer: 'NORTHGRID ENERGY NETWORKS INC',
          amount: 580e3,
          value: 580e3 * 62,
        }
      : each,
  );
}

function book(period: IsoDate, positions: readonly Position[], flags: readonly HoldingsFlag[]) {
  const number = accession(800 + QUARTERS.indexOf(period));
  const filedOn = day(FILED_ON[QUARTERS.indexOf(period)] ?? '');
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

function periodView(
  fund: FundRecord,
  period: IsoDate,
  earlier = lastQuarterEnd(period),
): FundPeriodView {
  const { quarter, against } = compareStored(fund, period, earlier, new Map());
  const found = fund.books.get(period);
  const changes =
    quarter.state === 'compared' ? [...new Set([...quarter.changes.values()].flat())] : [];
  return {
    period,
    against,
    state: quarter.state,
    why: quarter.state === 'uncompared' ? quarter.why : null,
    filings: filingsOf(fund, period),
    filingsBefore: against ? filingsOf(fund, against.period) : [],
    flags: found?.flags ?? [],
    changes,
    positions: found?.positions ?? [],
    value: valueOfShares(found?.positions ?? []),
  };
}

function filingsOf({ books }: FundRecord, period: IsoDate) {
  return (books.get(period)?.filings ?? []).map((filing) => ({
    ...filing,
    url: filingIndexUrl(CIK, filing.accession),
  }));
}

const tickers = Object.fromEntries(
  BOOK.flatMap(([number, , , , ticker]) => (ticker === null ? [] : [[number, ticker]])),
);

const companies = Object.fromEntries(
  Object.keys(tickers).map((number, index) => [number, cik(9_980_100 + index)]),
);

function view(fund: FundRecord, rest: Partial<FundView> = {}): FundView {
  const periods = [...fund.books.keys()].sort().toReversed();
  return {
    cik: CIK,
    name: fund.name,
    knownFor: 'Miriam Holloway, a value investor',
    isFollowed: true,
    periods,
    shown: periods[0] ? periodView(fund, periods[0]) : null,
    tickers,
    companies,
    problem: null,
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
export const storedQuarters: readonly FundPeriodView[] = [Q3, Q2, Q1, Q4].map((period) =>
  periodView(full, period),
);

const doubtful: readonly HoldingsFlag[] = ['confidential-omitted', 'entries-differ-from-cover'];
const unpriced = q3.map((position) => ({ ...position, value: null }));

/** A manager in each of its states, by name. */
export const fundViews = {
  full: view(full),
  /** A year compared, of which one quarter is not kept. */
  year: view(record([book(Q4, q4, []), book(Q2, q2, []), book(Q3, split(q3), [])]), {
    shown: periodView(
      record([book(Q4, q4, []), book(Q2, q2, []), book(Q3, split(q3), [])]),
      Q3,
      Q4,
    ),
  }),
  renamed: view(record([book(Q2, q2, []), book(Q3, renamed(q3), [])])),
  refused: view(record([book(Q2, q2, ['value-in-share-column']), book(Q3, q3, [])])),
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
