import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCover } from '@/lib/core/form13f/read-cover';
import { EDGAR, isEdgarThere, reason } from './filings-at-hand';
import { coverXml } from './submission-xml';

function amended(info: string) {
  return readCover(
    coverXml({ form: '13F-HR/A', amendment: `<amendmentNo>2</amendmentNo>${info}` }),
  );
}

test('an original states its manager, period, counts and no amendment', () => {
  const more = '<isConfidentialOmitted>true</isConfidentialOmitted>';
  expect(readCover(coverXml({ entries: 12, total: 3456, more }))).toEqual({
    ok: true,
    value: {
      cik: '0009990001',
      manager: 'HARBOR & VALE PARTNERS',
      period: '2026-09-30',
      report: 'holdings',
      amendment: null,
      entries: 12,
      total: 3456,
      isConfidentialOmitted: true,
      reportedBy: [],
    },
  });
});

test.each([
  ['<amendmentType>RESTATEMENT</amendmentType>', 'restatement', false],
  ['<amendmentType>NEW HOLDINGS</amendmentType>', 'new-holdings', false],
  [
    '<amendmentType>NEW HOLDINGS</amendmentType><confDeniedExpired>true</confDeniedExpired>',
    'new-holdings',
    true,
  ],
  ['', 'not-stated', false],
])('an amendment with %s', (info, type, isConfidentialRelease) => {
  expect(amended(info === '' ? '' : `<amendmentInfo>${info}</amendmentInfo>`)).toMatchObject({
    value: { amendment: { number: 2, type, isConfidentialRelease } },
  });
});

test('the form alone tells an amendment where the flag is absent', () => {
  const old = coverXml({ form: '13F-HR/A' }).replace(/<isAmendment>.*<\/isAmendment>/, '');
  expect(readCover(old)).toMatchObject({
    value: { amendment: { number: null, type: 'not-stated', isConfidentialRelease: false } },
  });
});

test('prefixes do not matter', () => {
  const prefixed = coverXml().replaceAll(/<(\/?)([a-z])/g, '<$1ns1:$2');
  expect(readCover(prefixed)).toEqual(readCover(coverXml()));
});

describe('what is no cover says so', () => {
  test.each([
    ['a table', '<informationTable/>', 'not a 13F cover but <informationTable>'],
    ['another form', coverXml({ form: '144' }), 'not a 13F report but a form 144'],
    ['a request', coverXml({ form: '13F-CTR' }), 'not a 13F report but a form 13F-CTR'],
    ['no period', coverXml({ period: '2026-09-30' }), 'the cover states no period'],
    ['an odd report', coverXml({ report: '13F SUMMARY' }), 'an unknown report type: 13F SUMMARY'],
  ])('%s', (_, xml, problem) => {
    expect(readCover(xml)).toEqual({ ok: false, problem });
  });
});

describe.skipIf(!isEdgarThere)(`real covers${reason}`, () => {
  test('a combination report names who reports the rest', () => {
    const xml = readFileSync(`${EDGAR}/form13f/misc/metlife_primary_doc.xml`, 'utf8');
    const cover = readCover(xml);
    expect(cover).toMatchObject({
      value: { report: 'combination', period: '2021-12-31', entries: 6, total: 11_019_796 },
    });
    expect(cover.ok && cover.value.reportedBy.map(({ cik }) => cik)).toEqual([
      '0000931588',
      '0000728618',
      '0001529735',
    ]);
  });

  test.each([
    ['NT', 'notice', null],
    ['HRA', 'holdings', { number: 45, type: 'restatement', isConfidentialRelease: false }],
  ])("the SEC's sample of a 13F-%s", (form, report, amendment) => {
    const folder = `${EDGAR}/schemas/13f/edgar-form-13f-xml-technical-specification-1-9`;
    const xml = readFileSync(`${folder}/Sample_13F-${form}.xml`, 'utf8');
    expect(readCover(xml)).toMatchObject({ value: { report, amendment } });
  });
});
