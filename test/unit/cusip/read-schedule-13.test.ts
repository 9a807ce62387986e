import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSchedule13 } from '@/lib/core/cusip/read-schedule-13';
import { EDGAR, isEdgarThere, reason } from '@/test/unit/form13f/filings-at-hand';

function schedule(type: string, issuer: string): string {
  return `<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D"><headerData><submissionType>${type}</submissionType></headerData><formData><coverPageHeader><issuerInfo>${issuer}</issuerInfo></coverPageHeader><reportingPersons><reportingPersonInfo><aggregateAmountOwned>5000000</aggregateAmountOwned></reportingPersonInfo></reportingPersons></formData></edgarSubmission>`;
}

const CIK = '<issuerCIK>0009990001</issuerCIK><issuerName>Example Inc.</issuerName>';

test.each([
  ['13D', '<issuerCUSIP>111111101</issuerCUSIP>', ['111111101']],
  ['13G', '<issuerCusip>11111 1101</issuerCusip>', []],
  ['lower case', '<issuerCusip>abcdef10a</issuerCusip>', ['ABCDEF10A']],
  [
    'X0202',
    '<issuerCusips><issuerCusipNumber>111111101</issuerCusipNumber><issuerCusipNumber>111111200</issuerCusipNumber></issuerCusips>',
    ['111111101', '111111200'],
  ],
  ['no number', '<issuerCUSIP>000000000</issuerCUSIP>', []],
])('the numbers of an issuer as %s spells them', (_, numbers, cusips) => {
  expect(readSchedule13(schedule('SCHEDULE 13D/A', CIK + numbers))).toEqual({
    ok: true,
    value: { cik: '0009990001', issuer: 'Example Inc.', cusips },
  });
});

test('T9: of who owns how much nothing is taken, so it can never stand among holdings', () => {
  const read = readSchedule13(
    schedule('SCHEDULE 13G', `${CIK}<issuerCusip>111111101</issuerCusip>`),
  );
  expect(JSON.stringify(read)).not.toContain('5000000');
  expect(read.ok && Object.keys(read.value).sort()).toEqual(['cik', 'cusips', 'issuer']);
});

test.each([
  ['another form', schedule('4', CIK)],
  ['no issuer', schedule('SCHEDULE 13D', '')],
  ['an error of the archive', '<Error><Code>AccessDenied</Code></Error>'],
  ['broken XML', '<edgarSubmission>'],
])('%s is refused', (_, xml) => {
  expect(readSchedule13(xml)).toMatchObject({ ok: false });
});

test.skipIf(!isEdgarThere).each([
  ['edgartools_schedule13d.xml', '0001422142', ['00032Q104']],
  ['edgartools_schedule13d_nested_cusip.xml', '0002042347', ['81221K108']],
  ['edgartools_schedule13g.xml', '0001909747', ['48213Y107']],
  ['edgartools_schedule13g_nested_cusip.xml', '0000723612', ['053774105']],
  ['laimis_elastic_pictet_13d_partly_anonymised.xml', '0001707753', ['N14506104']],
  ['sc13d-qxo.xml', '0001236275', ['82846H405']],
  ['sc13da-adia.xml', '0001965934', []],
  ['sc13g-citadel-spirit.xml', '0001498710', ['84863V101']],
  ['sc13g-x0202-an2.xml', '0001880438', ['037326105']],
  ['schedule13g_full_submission.xml', '0001374328', ['33817P306']],
])(`real: %s${reason}`, (file, cik, cusips) => {
  expect(readSchedule13(readFileSync(`${EDGAR}/sc13/${file}`, 'utf8'))).toMatchObject({
    ok: true,
    value: { cik, cusips },
  });
});
