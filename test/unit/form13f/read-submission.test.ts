import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SubmissionReader } from '@/lib/core/form13f/read-submission';
import { EDGAR, isEdgarThere, reason } from './filings-at-hand';
import { inPieces } from './read-whole';
import { coverXml, documentText, headerText } from './submission-xml';
import { rowXml, tableXml } from './table-xml';

const table = tableXml([rowXml({ value: 1000, amount: 20 })]);
const cover = documentText('13F-HR', 'primary_doc.xml', coverXml());
const whole = headerText() + cover + documentText('INFORMATION TABLE', '56757.xml', table);

function read(text: string, size = 65_536) {
  const reader = new SubmissionReader();
  for (const piece of inPieces(text, size)) reader.write(piece);
  return reader.close();
}

test.each([1, 3, 64, 1_000, 65_536])('a submission is read in pieces of %i', (size) => {
  expect(read(whole, size)).toMatchObject({
    ok: true,
    value: {
      accession: '0009990001-26-000007',
      filedOn: '2026-11-16',
      unit: 'dollars',
      rows: 1,
      flags: [],
      cover: { manager: 'HARBOR & VALE PARTNERS', period: '2026-09-30' },
      positions: [{ cusip: 'X00000001', amount: 20, value: 1000 }],
    },
  });
});

describe('T11: documents are found by their content', () => {
  test('whatever their names and types', () => {
    const named = documentText('EX-99', 'primary_doc.xml', table);
    const other = documentText('COVER', 'form13fInfoTable.xml', coverXml());
    expect(read(headerText() + named + other)).toMatchObject({ ok: true, value: { rows: 1 } });
  });

  test('among pages and other exhibits', () => {
    const page = documentText('13F-HR', 'primary_doc.html', '<html><body>1</body></html>');
    const exhibit = documentText('EX-99', 'notes.xml', '<notes>See <b>x</b></notes>');
    expect(read(headerText() + page + exhibit + whole.slice(headerText().length))).toMatchObject({
      value: { rows: 1 },
    });
  });

  test('with tags and documents on one line', () => {
    expect(read(whole.replaceAll(/(<\/?XML>)\n/g, '$1'))).toMatchObject({ value: { rows: 1 } });
  });
});

describe('what gives no holdings says why', () => {
  const withoutTable = headerText() + cover;
  test.each([
    ['a page', '<html><title>SEC.gov | Request Rate Threshold Exceeded</title></html>', 'not-13f'],
    ['another form', headerText('4') + cover, 'not-13f'],
    ['text tables', `${headerText('13F-HR', '20120515')}<DOCUMENT>NAME OF ISSUER`, 'text-era'],
    ['a table alone', headerText() + documentText('INFORMATION TABLE', 'a.xml', table), 'no-cover'],
    ['a cover alone', withoutTable, 'no-table'],
    ['pages of both', headerText() + documentText('13F-HR', 'a.xml', '<html/>'), 'rendered'],
    ['a page of the table', withoutTable + documentText('T', 'a.xml', '<HTML></HTML>'), 'rendered'],
    ['a broken table', whole.replace('</cusip>', ''), 'malformed'],
    ['half a table', whole.slice(0, whole.indexOf('<votingAuthority>')), 'malformed'],
  ])('%s', (_, text, kind) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  test('nothing at all', () => {
    expect(read('')).toMatchObject({ ok: false, problem: { kind: 'not-13f' } });
  });
});

test('a notice has no table and says who reports', () => {
  const other =
    '<otherManagersInfo><otherManager><cik>0009990002</cik><name>VALE HOLDINGS</name></otherManager></otherManagersInfo>';
  const notice = coverXml({ form: '13F-NT', report: '13F NOTICE', reportedBy: other });
  expect(read(headerText('13F-NT') + documentText('13F-NT', 'a.xml', notice))).toMatchObject({
    ok: true,
    value: {
      rows: 0,
      positions: [],
      cover: { report: 'notice', reportedBy: [{ cik: '0009990002', name: 'VALE HOLDINGS' }] },
    },
  });
});

test('a report of nothing has no table', () => {
  const empty = coverXml({ entries: 0, total: 0 });
  expect(read(headerText() + documentText('13F-HR', 'a.xml', empty))).toMatchObject({
    value: { rows: 0, positions: [], flags: [] },
  });
});

test('the header may be in tags', () => {
  const tags =
    '<SUBMISSION>\n<ACCESSION-NUMBER>0009990001-26-000007\n<TYPE>13F-HR\n<FILING-DATE>20261116\n';
  expect(read(tags + whole.slice(headerText().length))).toMatchObject({
    value: { accession: '0009990001-26-000007', filedOn: '2026-11-16' },
  });
});

describe.skipIf(!isEdgarThere)(`real submissions under ../shared/edgar/form13f${reason}`, () => {
  test.each([
    ['greenlight/2017-09-30/0001079114-17-000013_13F-HR.txt', 119, 38, 5_861_514_000, 'thousands'],
    ['misc/2022-12-31/0001790837-23-000002_13F-HR.txt', 90, 90, 192_767_000, 'thousands'],
    ['misc/2021-12-31/0001140361-23-013281_13F-HR.txt', 6, 6, 11_019_796, 'dollars'],
    ['misc/2023-09-30/0001894188-23-000007_13F-HR.txt', 14, 14, 454_926_000, 'dollars'],
  ])('%s', (name, rows, positions, value, unit) => {
    const filing = read(readFileSync(`${EDGAR}/form13f/${name}`, 'utf8'), 5_000);
    expect(filing).toMatchObject({ ok: true, value: { rows, unit } });
    const held = filing.ok ? filing.value.positions : [];
    expect(held).toHaveLength(positions);
    expect(held.reduce((sum, position) => sum + (position.value ?? 0), 0)).toBe(value);
  });

  test('Greenlight left confidential rows out of its table of 2017-09-30', () => {
    const file = `${EDGAR}/form13f/greenlight/2017-09-30/0001079114-17-000013_13F-HR.txt`;
    expect(read(readFileSync(file, 'utf8'))).toMatchObject({
      value: {
        flags: ['confidential-omitted', 'entries-differ-from-cover', 'value-differs-from-cover'],
        cover: { entries: 122, total: 6_274_472 },
      },
    });
  });

  test.each([
    'greenlight/1999-03-31/0000941302-99-000079_13F-HR.txt',
    'greenlight/2012-03-31/0000929638-12-000483_13F-HR.txt',
    'old_text_0000909012/2012-03-31/0000909012-12-000274.txt',
  ])('%s is from the era of text', (name) => {
    const file = `${EDGAR}/form13f/${name}`;
    expect(existsSync(file)).toBe(true);
    expect(read(readFileSync(file, 'utf8'))).toMatchObject({ problem: { kind: 'text-era' } });
  });
});
