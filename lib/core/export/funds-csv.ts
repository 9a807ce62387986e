import type { FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { adjustmentWords } from '@/lib/core/format/adjustment-words';
import type { PortfolioRow } from '@/lib/core/form13f/portfolio';
import { csvLine, type Cell } from './csv-line';

/** What a manager's file is about, besides its rows. */
export type FundSubject = Pick<FundView, 'cik' | 'name' | 'tickers'> &
  Pick<FundPeriodView, 'period' | 'against' | 'filings' | 'filingsBefore'>;

function accessions(filings: FundSubject['filings']): string {
  return filings.map(({ accession }) => accession).join('; ');
}

type Column = readonly [title: string, cell: (row: PortfolioRow, fund: FundSubject) => Cell];

const COLUMNS: readonly Column[] = [
  ['manager', (_, { name }) => name],
  ['manager CIK', (_, { cik }) => cik],
  ['held on', (_, { period }) => period],
  ['compared with', (_, { against }) => against?.period ?? null],
  ['CUSIP', ({ cusip }) => cusip],
  ['ticker', ({ cusip }, { tickers }) => tickers[cusip] ?? null],
  ['issuer', ({ issuer }) => issuer],
  ['class', ({ titleOfClass }) => titleOfClass],
  ['kind', ({ kind }) => kind],
  ['status', ({ change }) => change?.status ?? null],
  ['amount before, as filed', ({ change }) => change?.before ?? null],
  ['amount after, as filed', ({ amount }) => amount],
  [
    'explained by',
    ({ change }) => (change?.adjustment ? adjustmentWords(change.adjustment) : null),
  ],
  ['value before in US dollars', ({ change }) => change?.valueBefore ?? null],
  ['value after in US dollars', ({ value }) => value],
  ['part of shares held before', ({ change }) => change?.weightBefore ?? null],
  ['part of shares held after', ({ weight }) => weight],
  ['rank before', ({ change }) => change?.rankBefore ?? null],
  ['rank after', ({ rank }) => rank],
  ['depth of the cut', ({ change }) => change?.cut ?? null],
  ['accessions', (_, { filings }) => accessions(filings)],
  ['accessions compared with', (_, { filingsBefore }) => accessions(filingsBefore) || null],
];

/**
 * A manager's positions and their changes as CSV with a header, one line a position, in the order
 * given. What is not known is an empty cell, never a zero; no cell is taken for a formula.
 */
export function fundsCsv(rows: readonly PortfolioRow[], fund: FundSubject): string {
  return [
    csvLine(COLUMNS.map(([title]) => title)),
    ...rows.map((row) => csvLine(COLUMNS.map(([, cell]) => cell(row, fund)))),
  ].join('');
}
