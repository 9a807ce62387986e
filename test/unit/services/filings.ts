import type { IsoDate } from '@/lib/core/iso-date';
import { form4 } from '@/test/replica/build/form4';
import type {
  Form4Facts,
  IssuerName,
  TransactionFacts,
} from '@/test/replica/build/ownership-facts';

/** Three invented companies; every invented thing in these tests belongs to one of them. */
export const SAMPLE: IssuerName = { cik: 999001, name: 'SAMPLE WORKS INC', ticker: 'SMPW' };
export const OTHER: IssuerName = { cik: 999002, name: 'OTHER PLACE CORP', ticker: 'OTHP' };
export const BANK: IssuerName = { cik: 999003, name: 'SAMPLE BANK INC', ticker: 'SMPB' };

const CHIEF = { cik: 999101, name: 'DOE JANE', officer: 'Chief Executive Officer' };

export const day = (text: string): IsoDate => text as IsoDate;

/** A filing as a list of submissions shows it, and the document behind it. */
export interface Published {
  readonly accession: string;
  readonly form: string;
  readonly filedOn: IsoDate;
  readonly primaryDocument: string;
  readonly body: string;
}

/** A plain purchase of 100 shares at 10 dollars on the market. */
export function purchase(on: string, changes: Partial<TransactionFacts> = {}): TransactionFacts {
  return { code: 'P', on: day(on), shares: 100, price: 10, flag: 'A', after: 1_000, ...changes };
}

/** A Form 4 of the chief executive of SAMPLE with one purchase, apart from what is changed. */
export function filing(
  number: number,
  filedOn: string,
  changes: Partial<Form4Facts> = {},
): Published {
  const facts: Form4Facts = {
    accession: `0000999101-26-${String(number).padStart(6, '0')}`,
    issuer: SAMPLE,
    owners: [CHIEF],
    filedOn: day(filedOn),
    rows: [purchase(filedOn, { after: 1_000 + number })],
    ...changes,
  };
  return {
    accession: facts.accession,
    form: facts.form ?? '4',
    filedOn: facts.filedOn,
    primaryDocument: 'xslF345X06/form4.xml',
    body: form4(facts),
  };
}

/** Any other filing of the list, which is never fetched. */
export function mention(number: number, form: string, filedOn: string): Published {
  const accession = `0000999009-26-${String(number).padStart(6, '0')}`;
  return { accession, form, filedOn: day(filedOn), primaryDocument: 'x.htm', body: '' };
}

/** The list of submissions of a company. */
export function submissionsOf(
  { cik, name, ticker }: IssuerName,
  filings: readonly Published[],
  changes: object = {},
): string {
  return JSON.stringify({
    cik: String(cik).padStart(10, '0'),
    name,
    sic: '3711',
    tickers: [ticker],
    addresses: { mailing: { street1: '17 NOWHERE LANE' } },
    filings: { recent: columnsOf(filings), files: [] },
    ...changes,
  });
}

/** The columns of a list, as they stand in it and on its older pages. */
export function columnsOf(filings: readonly Published[]) {
  return {
    accessionNumber: filings.map(({ accession }) => accession),
    filingDate: filings.map(({ filedOn }) => filedOn),
    form: filings.map(({ form }) => form),
    primaryDocument: filings.map(({ primaryDocument }) => primaryDocument),
    acceptanceDateTime: filings.map(({ filedOn }) => `${filedOn}T21:30:00.000Z`),
  };
}

/** Funds of the SEC's list as `[CIK, ticker]`, enough of them to be a whole file. */
export function fundFile(
  funds: readonly (readonly [cik: number, ticker: string])[] = [[999_801, 'SMPE']],
): string {
  const fillers = Array.from({ length: 5 }, (_, index) => [
    999_900 + index,
    `FUN${String.fromCodePoint(65 + index)}X`,
  ]);
  const data = [...funds, ...fillers].map(([cik, ticker]) => [
    cik,
    `S000${String(cik).padStart(6, '0')}`,
    `C000${String(cik).padStart(6, '0')}`,
    ticker,
  ]);
  return JSON.stringify({ fields: ['cik', 'seriesId', 'classId', 'symbol'], data });
}

/** The SEC's ticker file with these companies first, and enough others to be a whole file. */
export function tickerFile(companies: readonly IssuerName[] = [SAMPLE, OTHER, BANK]): string {
  const fillers = Array.from({ length: 25 }, (_, index) => ({
    cik: 999_500 + index,
    name: `FILLER ${index} LTD`,
    ticker: `FIL${String.fromCodePoint(65 + index)}`,
  }));
  return JSON.stringify({
    fields: ['cik', 'name', 'ticker', 'exchange'],
    data: [...companies, ...fillers].map(({ cik, name, ticker }) => [cik, name, ticker, 'NYSE']),
  });
}
