import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSubmissions } from '@/lib/core/edgar/submissions';
import { isAbsent, shared } from './shared';

const columns = {
  accessionNumber: ['0000000001-26-000002', '0000000001-26-000001'],
  filingDate: ['2026-11-20', '2026-11-18'],
  form: ['4', '8-K'],
  primaryDocument: ['xslF345X06/form4.xml', ''],
  acceptanceDateTime: ['2026-11-20T16:46:18.000Z', ''],
};

function list(changes: object = {}, recent: object = {}): unknown {
  return {
    cik: '0000999001',
    name: 'INVENTED CO',
    sic: '3711',
    tickers: ['INVC'],
    addresses: { mailing: { street1: '1 Sample Street' } },
    ...changes,
    filings: { recent: { ...columns, ...recent }, files: [] },
  };
}

test('reads profile and rows, and leaves everything else alone', () => {
  expect(readSubmissions(list())).toEqual({
    ok: true,
    value: {
      cik: '0000999001',
      name: 'INVENTED CO',
      sic: '3711',
      formerNames: [],
      rows: [
        {
          accession: '0000000001-26-000002',
          form: '4',
          filedOn: '2026-11-20',
          primaryDocument: 'xslF345X06/form4.xml',
        },
        {
          accession: '0000000001-26-000001',
          form: '8-K',
          filedOn: '2026-11-18',
          primaryDocument: '',
        },
      ],
    },
  });
});

test.each([
  ['a CIK that is a number', list({ cik: 999001 }), { cik: '0000999001' }],
  ['an empty industry', list({ sic: '' }), { sic: null }],
  ['no industry', list({ sic: null }), { sic: null }],
])('%s is understood', (_, json, part) => {
  expect(readSubmissions(json)).toMatchObject({ ok: true, value: part });
});

test.each([
  [
    'names it had before, each once',
    [{ name: 'OLD CO ', from: 'x' }, { name: 'OLD CO' }],
    ['OLD CO'],
  ],
  ['the name it has is none of them', [{ name: 'INVENTED CO' }, { name: '' }], []],
  ['nothing', null, []],
  ['another shape is nothing stated', [{ former: 'OLD CO' }], []],
])('former names: %s', (_, formerNames, expected) => {
  expect(readSubmissions(list({ formerNames }))).toMatchObject({
    ok: true,
    value: { formerNames: expected },
  });
});

test('a filer without filings has none', () => {
  const none = { accessionNumber: [], filingDate: [], form: [], primaryDocument: [] };
  expect(readSubmissions(list({}, none))).toMatchObject({ ok: true, value: { rows: [] } });
});

describe('refuses in words', () => {
  test.each([
    ['nothing', null, /Invalid|expected/],
    ['a list', [], /Invalid|expected/],
    ['a CIK of words', list({ cik: 'abc' }), /no CIK/],
    ['no name', list({ name: undefined }), /name/],
    ['a missing column', list({}, { form: undefined }), /form/],
    ['a column of numbers', list({}, { form: [4, 8] }), /form/],
    ['a shorter column', list({}, { form: ['4'] }), /length/],
    ['a longer column', list({}, { form: ['4', '4', '4'] }), /length/],
    ['fewer accession numbers', list({}, { accessionNumber: ['0000000001-26-000002'] }), /length/],
    ['a broken accession number', list({}, { accessionNumber: ['1', '2'] }), /row 0/],
    ['a date no calendar has', list({}, { filingDate: ['2026-11-20', '2026-02-30'] }), /row 1/],
  ])('%s', (_, json, words) => {
    const result = readSubmissions(json);
    expect(result.ok ? 'read' : result.problem).toMatch(words);
  });
});

const recorded = isAbsent('edgar/submissions')
  ? []
  : readdirSync(shared('edgar/submissions')).filter((name) =>
      /^CIK\d{10}(__.*)?\.json$/.test(name),
    );

describe.skipIf(recorded.length === 0)('recorded lists (skipped without ../shared/edgar)', () => {
  test.each(recorded)('%s is read whole, newest first', (name) => {
    const json = JSON.parse(readFileSync(join(shared('edgar/submissions'), name), 'utf8')) as {
      filings: { recent: { form: string[] } };
    };
    const result = readSubmissions(json);
    if (!result.ok) throw new Error(result.problem);
    expect(result.value.cik).toBe(name.slice(3, 13));
    expect(result.value.rows).toHaveLength(json.filings.recent.form.length);
    const days = result.value.rows.map(({ filedOn }) => filedOn);
    expect(days).toEqual([...days].sort().toReversed());
  });
});
