import { expect, test } from 'vitest';
import { fundsCsv } from '@/lib/core/export/funds-csv';
import { fundsJson, type FundsExport } from '@/lib/core/export/funds-json';
import { portfolioRows, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import { fundViews } from '@/test/gallery/states/fund-views';
import { NOW_MS } from '@/test/gallery/states/invented';

const { shown, cik, name, tickers } = fundViews.full;
if (!shown) throw new Error('nothing is shown');
const rows = portfolioRows(shown);
const { period, against, filings, filingsBefore, flags } = shown;
const subject = { cik, name, tickers, period, against, filings, filingsBefore };

test('a position is a line with its filing; what is not known is empty, not zero', () => {
  const [header = '', first = ''] = fundsCsv(rows, subject).split('\r\n');
  expect(header).toMatch(/^manager,manager CIK,held on,compared with,CUSIP,ticker,issuer/);
  expect(first).toMatch(/,PLCF,PLACEHOLDER FOODS INC,COM,SH,HOLD,900000,3600000,likely 4:1 split,/);
  expect(first).toMatch(/,2026-09-30,2026-06-30,/);
  expect(first).toMatch(/,0009990000-26-000803,0009990000-26-000802$/);
  const [position] = fundViews.debut.shown ? portfolioRows(fundViews.debut.shown) : [];
  const uncompared = { ...subject, against: null, filingsBefore: [] };
  const [, alone = ''] = fundsCsv(position ? [position] : [], uncompared).split('\r\n');
  expect(alone).toMatch(/,2026-09-30,,/);
  expect(alone).toMatch(/,SH,,,\d+,,,/);
  expect(alone).toMatch(/,0009990000-26-000803,$/);
});

test('a name that a spreadsheet would take for a formula is made harmless', () => {
  const [row] = rows;
  if (!row) throw new Error('no row');
  const hostile: PortfolioRow = { ...row, issuer: '=HYPERLINK("https://evil.example")' };
  const text = fundsCsv([hostile], subject);
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(fundsCsv([hostile], { ...subject, name: '+1' })).toContain("\r\n'+1,");
});

test('the JSON document says what it is, and every position', () => {
  const text = fundsJson(rows, { ...subject, flags, notCompared: null }, NOW_MS);
  const document = JSON.parse(text) as FundsExport;
  expect(document).toMatchObject({ format: 'buyline-holdings', version: 1, cik, period });
  expect(document.against).toEqual(against);
  expect(document.filingsBefore.map(({ accession }) => accession)).toEqual([
    '0009990000-26-000802',
  ]);
  expect(document.positions).toHaveLength(rows.length);
  expect(document.positions[0]).toMatchObject({ ticker: 'PLCF', amount: 3_600_000 });
  expect(text).not.toContain('"key"');
});
