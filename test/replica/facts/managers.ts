import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import type { HoldingFacts, HoldingsFacts } from '../build/form13f';
import type { SplitFact } from '../build/split-facts';

/** A manager with everything it filed, oldest first. */
export interface ManagerFacts {
  readonly cik: number;
  readonly name: string;
  /** What it is there to show. */
  readonly story: string;
  readonly filings: readonly HoldingsFacts[];
}

/** What the filings of quarters are dated by. */
interface Quarters {
  /** The last days of three quarters, the oldest first; the last one is the season's. */
  readonly ends: readonly [IsoDate, IsoDate, IsoDate];
  readonly filedOn: (period: IsoDate) => IsoDate;
}

/** A company's CUSIP is made of its CIK, and stands for nothing real. */
export function cusipOf(cik: number): string {
  return `Q${String(cik).slice(-5)}101`;
}

/** The number that Wethersedge had a quarter earlier. */
export const FORMER_CUSIP = 'Q90010200';

const HELD = {
  wrenfield: { issuer: 'WRENFIELD SOFTWARE INC', cusip: cusipOf(9990009), price: 40 },
  wethersedge: { issuer: 'WETHERSEDGE PAPER CO', cusip: cusipOf(9990010), price: 25 },
  netherby: { issuer: 'NETHERBY SEMICONDUCTOR CORP', cusip: cusipOf(9990027), price: 30 },
  lorimeade: { issuer: 'LORIMEADE TOYS INC', cusip: cusipOf(9990011), price: 4 },
} as const;

type Held = keyof typeof HELD;

function held(name: Held, shares: number, changes: Partial<HoldingFacts> = {}): HoldingFacts {
  const { issuer, cusip, price } = HELD[name];
  return { issuer, cusip, shares, value: shares * price, ...changes };
}

/** Twelve invented managers, each a case, and the well-known ones with small invented books. */
export function managersOn(today: IsoDate): ManagerFacts[] {
  const quarters = quartersBefore(today);
  return [
    ...invented(quarters),
    ...KNOWN_MANAGERS.map((one, index) => plain(one, index, quarters)),
  ];
}

/** The splits that a company reported in XBRL: Netherby 4:1, in the season's quarter. */
export function splitsOf(cik: number, today: IsoDate): SplitFact[] {
  if (cik !== 9990027) return [];
  const { ends, filedOn } = quartersBefore(today);
  return [{ ratio: 4, on: addDays(ends[2], -40), filedOn: filedOn(ends[2]) }];
}

/** What Tarrowby adds to its book of the season's quarter, days after it filed it. */
export function laterAddition(today: IsoDate): HoldingsFacts {
  const { ends } = quartersBefore(today);
  return {
    accession: accession(9992006, today, 9),
    filedOn: today,
    period: ends[2],
    manager: { cik: 9992006, name: 'TARROWBY PARTNERS LP' },
    rows: [held('wrenfield', 70_000)],
    amendment: { number: 1, type: 'NEW HOLDINGS' },
  };
}

function invented({ ends, filedOn }: Quarters): ManagerFacts[] {
  const [first, second, third] = ends;
  let serial = 0;
  const manager = (
    cik: number,
    name: string,
    story: string,
    books: readonly (readonly [IsoDate, readonly HoldingFacts[] | null, Partial<HoldingsFacts>?])[],
  ): ManagerFacts => {
    const filings = books.map(([period, rows, changes = {}]): HoldingsFacts => {
      serial += 1;
      const on = filedOn(period);
      return {
        accession: accession(cik, on, serial),
        filedOn: on,
        period,
        manager: { cik, name },
        rows,
        ...changes,
      };
    });
    return { cik, name, story, filings };
  };
  const toys = held('lorimeade', 300_000);
  return [
    manager(9992001, 'ALDERWICK CAPITAL LLC', 'Files for the first time.', [
      [third, [held('wrenfield', 90_000), toys]],
    ]),
    manager(9992002, 'BRANDSHAW ADVISERS LP', 'Buys Wrenfield, is out of Wethersedge.', [
      [first, [held('wethersedge', 50_000), toys]],
      [second, [held('wethersedge', 50_000), toys]],
      [third, [held('wrenfield', 100_000), toys]],
    ]),
    manager(9992003, 'CULLINGTREE ASSET MANAGEMENT', 'Adds to Wrenfield, cuts toys.', [
      [second, [held('wrenfield', 40_000), toys]],
      [third, [held('wrenfield', 60_000), held('lorimeade', 270_000)]],
    ]),
    manager(9992004, 'DUNMERE INVESTORS INC', 'Has not filed the season’s quarter.', [
      [first, [held('wrenfield', 20_000)]],
      [second, [held('wrenfield', 20_000), toys]],
    ]),
    manager(9992005, 'EASTRAY HOLDINGS LTD', 'Others report for it now.', [
      [second, [held('wrenfield', 15_000)]],
      [third, null, { reportedBy: [{ cik: 9992002, name: 'BRANDSHAW ADVISERS LP' }] }],
    ]),
    manager(9992006, 'TARROWBY PARTNERS LP', 'Adds a holding days later.', [
      [second, [toys]],
      [third, [toys]],
    ]),
    manager(9992007, 'GREYMOOR FUND MANAGEMENT', 'Tells a position that was confidential.', [
      [second, [toys]],
      [third, [toys]],
      [
        third,
        [held('wrenfield', 33_000)],
        { amendment: { number: 1, type: 'NEW HOLDINGS', isRelease: true } },
      ],
    ]),
    ...['HARROWGATE LLP', 'IVELSTONE CAPITAL'].map((name, index) =>
      manager(9992008 + index, name, 'Holds Netherby through a split of 4:1.', [
        [
          second,
          [held('netherby', 10_101 + index * 700, splitBefore(10_101 + index * 700)), other],
        ],
        [third, [held('netherby', (10_101 + index * 700) * 4), other]],
      ]),
    ),
    manager(9992010, 'JESSOP & KEYNE INC', 'Holds Wethersedge through a new CUSIP.', [
      [second, [held('wethersedge', 44_000, { cusip: FORMER_CUSIP }), toys]],
      [third, [held('wethersedge', 44_000), toys]],
    ]),
    manager(9992011, 'KELDERBY TRUST CO', 'Writes thousands of dollars.', [
      [
        second,
        inThousands([held('wrenfield', 80_000), held('wethersedge', 9_000), ...manyRows(12, 0)]),
      ],
      [
        third,
        inThousands([held('wrenfield', 80_000), held('wethersedge', 9_000), ...manyRows(12, 0)]),
      ],
    ]),
    manager(9992012, 'LONGSHELF INDEX MANAGERS', 'Holds five thousand securities.', [
      [second, manyRows(5_000, 0)],
      [third, manyRows(5_000, 10)],
    ]),
  ];
}

const other = { issuer: 'PENNYROYAL HOTELS INC', cusip: 'Q77701101', shares: 8_000, value: 96_000 };

/** Before the split a share was worth four of those after it. */
function splitBefore(shares: number): Partial<HoldingFacts> {
  return { value: shares * HELD.netherby.price * 4 };
}

function inThousands(rows: readonly HoldingFacts[]): HoldingFacts[] {
  return rows.map((row) => ({ ...row, value: Math.round(row.value / 1_000) }));
}

function manyRows(count: number, more: number): HoldingFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const shares = 1_000 + index + (index % 7 === 0 ? more : 0);
    return {
      issuer: `INDEXED COMPANY ${index}`,
      cusip: `R${String(index).padStart(5, '0')}101`,
      shares,
      value: shares * (5 + (index % 90)),
    };
  });
}

/** A well-known manager; every third one holds Wrenfield, and every sixth adds to it. */
function plain(
  { cik, name }: (typeof KNOWN_MANAGERS)[number],
  index: number,
  { ends, filedOn }: Quarters,
): ManagerFacts {
  const [, second, third] = ends;
  const number = Number(cik);
  const book = (added: number): HoldingFacts[] => [
    ...(index % 3 === 0 ? [held('wrenfield', 10_000 + index + added)] : []),
    ...manyRows(20 + (index % 5) * 10, 0),
  ];
  const filings = [second, third].map((period, quarter): HoldingsFacts => ({
    accession: accession(number, filedOn(period), quarter + 1),
    filedOn: filedOn(period),
    period,
    manager: { cik: number, name },
    rows: book(quarter === 1 && index % 6 === 0 ? 5_000 : 0),
  }));
  return { cik: number, name, story: 'A small invented book.', filings };
}

function accession(cik: number, filedOn: IsoDate, serial: number): string {
  return `${String(cik).padStart(10, '0')}-${filedOn.slice(2, 4)}-${String(serial).padStart(6, '0')}`;
}

function quartersBefore(today: IsoDate): Quarters {
  const third = lastQuarterEnd(today);
  const second = lastQuarterEnd(third);
  const yesterday = addDays(today, -1);
  return {
    ends: [lastQuarterEnd(second), second, third],
    filedOn: (period) => {
      const due = addDays(period, 40);
      return due < yesterday ? due : yesterday;
    },
  };
}
