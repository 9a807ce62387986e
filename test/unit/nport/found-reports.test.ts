import { expect, test } from 'vitest';
import { isSameFund, readFoundReports, reportSearchUrl } from '@/lib/core/nport/found-reports';

test('asks for public reports that hold the very name', () => {
  const url = new URL(reportSearchUrl('The "Vale" Growth Fund '));
  expect(url.host).toBe('efts.sec.gov');
  expect(url.searchParams.get('q')).toBe('"Vale  Growth Fund"');
  expect(url.searchParams.get('forms')).toBe('NPORT-P');
});

const hit = (cik: string, adsh: string, day: string, name: string) => ({
  _id: `${adsh}:primary_doc.xml`,
  _source: { ciks: [cik], adsh, file_date: day, display_names: [`${name}  (CIK ${cik})`] },
});

test('registrants that are called like the fund come first, then the newest', () => {
  const json = {
    hits: {
      hits: [
        hit('0000000002', '0000000002-26-000001', '2026-09-01', 'ALLOCATION FUNDS'),
        hit('0000000001', '0000000001-26-000001', '2026-05-28', 'VALE TRUST'),
        hit('0000000001', '0000000001-26-000002', '2026-08-28', 'VALE TRUST'),
        hit('x', '0000000001-26-000003', '2026-08-28', 'VALE TRUST'),
      ],
    },
  };
  const found = readFoundReports(json, 'The Vale Growth Fund');
  expect(found.ok && found.value.map(({ accession }) => accession)).toEqual([
    '0000000001-26-000002',
    '0000000001-26-000001',
    '0000000002-26-000001',
  ]);
  expect(readFoundReports({ hits: [] }, 'Vale')).toMatchObject({ ok: false });
});

test.each([
  ['Ariel Appreciation Fund', 'ARIEL APPRECIATION FUND', true],
  ['The Ariel Appreciation Fund', 'Ariel Appreciation', true],
  ['Dodge & Cox Stock Fund', 'Dodge and Cox Stock Fund', true],
  ['Ariel Fund', 'Ariel Appreciation Fund', false],
])('%s is %s: %s', (one, other, expected) => {
  expect(isSameFund(one, other)).toBe(expected);
});
