import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listedSince, readOlderPage, readSubmissions } from '@/lib/core/edgar/submissions';
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

const page = {
  name: 'CIK0000999001-submissions-001.json',
  filingCount: 1,
  filingFrom: '2001-02-03',
  filingTo: '2024-02-10',
};

function paged(changes: object): unknown {
  return {
    cik: '0000999001',
    name: 'INVENTED CO',
    filings: { recent: columns, files: [{ ...page, ...changes }] },
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
          acceptedAt: '2026-11-20T16:46:18.000Z',
        },
        {
          accession: '0000000001-26-000001',
          form: '8-K',
          filedOn: '2026-11-18',
          primaryDocument: '',
          acceptedAt: null,
        },
      ],
      olderPages: [],
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
  const none = {
    accessionNumber: [],
    filingDate: [],
    form: [],
    primaryDocument: [],
    acceptanceDateTime: [],
  };
  expect(readSubmissions(list({}, none))).toMatchObject({ ok: true, value: { rows: [] } });
});

test('no list of times is no time stated', () => {
  const row = { accession: '0000000001-26-000002', acceptedAt: null };
  expect(readSubmissions(list({}, { acceptanceDateTime: undefined }))).toMatchObject({
    ok: true,
    value: { rows: [row, {}] },
  });
});

describe('older pages', () => {
  test('are named with the days that they hold', () => {
    const expected = { name: page.name, from: '2001-02-03', to: '2024-02-10' };
    expect(readSubmissions(paged({}))).toMatchObject({
      ok: true,
      value: { olderPages: [expected] },
    });
  });

  test('are the bare columns', () => {
    expect(readOlderPage(columns)).toMatchObject({ ok: true, value: [{ form: '4' }, {}] });
    const refused = readOlderPage({ ...columns, form: ['4'] });
    expect(refused.ok ? 'read' : refused.problem).toMatch(/length/);
    expect(readOlderPage(list())).toMatchObject({ ok: false });
  });

  test('leave the list whole from the day after the newest of them', () => {
    const result = readSubmissions(paged({}));
    expect(listedSince(result.ok ? result.value.olderPages : [])).toBe('2024-02-11');
    expect(listedSince([])).toBeNull();
  });
});

describe('refuses in words', () => {
  test.each([
    ['nothing', null, /Invalid|expected/],
    ['a list', [], /Invalid|expected/],
    ['a CIK of words', list({ cik: 'abc' }), /no CIK/],
    ['no name', list({ name: undefined }), /name/],
    ['a missing column', list({}, { form: undefined }), /form/],
    ['a column of numbers', list({}, { form: [4, 8] }), /form/],
    ['fewer times than rows', list({}, { acceptanceDateTime: [''] }), /length/],
    [
      'an older page of someone else',
      paged({ name: 'CIK0000999002-submissions-001.json' }),
      /older/,
    ],
    [
      'an older page elsewhere',
      paged({ name: '../../www/CIK0000999001-submissions-001.json' }),
      /older/,
    ],
    ['an older page without days', paged({ filingTo: '2024-02-31' }), /older/],
    [
      'older pages that are none',
      { ...Object(list()), filings: { recent: columns, files: 7 } },
      /files/,
    ],
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

const recordedPages = isAbsent('edgar/submissions')
  ? []
  : readdirSync(shared('edgar/submissions')).filter((name) => /-submissions-\d{3}/.test(name));

describe.skipIf(recorded.length === 0)('recorded lists (skipped without ../shared/edgar)', () => {
  test.each(recorded)('%s is read whole, newest first', (name) => {
    const json = JSON.parse(readFileSync(join(shared('edgar/submissions'), name), 'utf8')) as {
      filings: { recent: { form: string[] }; files: { filingTo: string }[] };
    };
    const result = readSubmissions(json);
    if (!result.ok) throw new Error(result.problem);
    expect(result.value.cik).toBe(name.slice(3, 13));
    expect(result.value.rows).toHaveLength(json.filings.recent.form.length);
    const days = result.value.rows.map(({ filedOn }) => filedOn);
    expect(days).toEqual([...days].sort().toReversed());
    const { olderPages, rows } = result.value;
    expect(olderPages.map(({ to }) => to)).toEqual(
      json.filings.files.map(({ filingTo }) => filingTo),
    );
    const since = listedSince(olderPages);
    expect(since === null || (rows.at(-1)?.filedOn ?? '') >= since).toBe(true);
  });

  test.each(recordedPages)('the older page %s is read whole', (name) => {
    const json = JSON.parse(readFileSync(join(shared('edgar/submissions'), name), 'utf8')) as {
      form: string[];
    };
    const result = readOlderPage(json);
    expect(result.ok ? result.value : result.problem).toHaveLength(json.form.length);
  });
});
