import { parseCusip } from '@/lib/core/form13f/cusip';
import type {
  Cusip,
  HoldingsFlag,
  PeriodBook,
  Position,
  PositionKind,
} from '@/lib/core/form13f/book';
import type { FundRecord } from '@/lib/core/form13f/fund-quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import { accession, cik, day } from './invented';

export const Q2 = day('2026-06-30');
export const Q3 = day('2026-09-30');

/** A CUSIP of an issuer that does not exist. */
export function cusip(text: string): Cusip {
  const parsed = parseCusip(text);
  if (!parsed) throw new Error(`${text} is no CUSIP`);
  return parsed;
}

export const STORAGE = cusip('99A001101');

interface Details {
  readonly number?: Cusip;
  readonly issuer?: string;
  readonly title?: string;
  readonly kind?: PositionKind;
  readonly price?: number;
  readonly value?: number | null;
}

/** A position, of Example Storage at $3.20 unless told otherwise. */
export function held(amount: number, details: Details = {}): Position {
  const { number = STORAGE, kind = 'SH', price = 3.2 } = details;
  const { issuer = 'EXAMPLE STORAGE CORP', title = 'COM', value = amount * price } = details;
  return { cusip: number, kind, issuer, titleOfClass: title, amount, value };
}

/** A large position in something else, so that weights are those of a portfolio. */
export function rest(value: number): Position {
  const [number, issuer] = [cusip('99Z009909'), 'OTHER HOLDINGS INC'];
  return held(value / 50, { number, issuer, price: 50 });
}

interface Filings {
  readonly before?: readonly Position[];
  readonly now?: readonly Position[];
  readonly filedOn?: string;
  readonly notices?: readonly IsoDate[];
  readonly listed?: readonly string[];
  readonly isComplete?: boolean;
  readonly flags?: readonly HoldingsFlag[];
  readonly reportedBy?: FundRecord['reportedBy'];
  /** Whether not even its list of filings was read. */
  readonly isUnread?: boolean;
}

let serial = 700;

function book(manager: number, period: IsoDate, filings: Filings): PeriodBook {
  serial += 1;
  const isNow = period === Q3;
  const filedOn = day(isNow ? (filings.filedOn ?? '2026-11-13') : '2026-08-14');
  return {
    cik: cik(manager),
    period,
    positions: (isNow ? filings.now : filings.before) ?? [],
    released: new Set(),
    filings: [{ accession: accession(serial), filedOn }],
    flags: isNow ? (filings.flags ?? []) : [],
  };
}

/** A manager that does not exist, with its filings of two quarters. */
export function manager(number: number, name: string, filings: Filings): FundRecord {
  const books = new Map<IsoDate, PeriodBook>();
  const id = 9_985_000 + number;
  if (filings.before) books.set(Q2, book(id, Q2, filings));
  if (filings.now) books.set(Q3, book(id, Q3, filings));
  const list = {
    holdings: new Set([...books.keys(), ...(filings.listed ?? []).map(day)]),
    notices: new Set(filings.notices),
    isComplete: filings.isComplete ?? true,
  };
  return {
    cik: cik(id),
    name,
    family: [],
    list: filings.isUnread ? null : list,
    books,
    reportedBy: filings.reportedBy ?? [],
  };
}
