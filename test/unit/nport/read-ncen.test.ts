import { expect, test } from 'vitest';
import { NcenReader } from '@/lib/core/nport/read-ncen';

function fund(series: string, advisers: string): string {
  return (
    '<managementInvestmentQuestion><mgmtInvFundName>Fund</mgmtInvFundName>' +
    `<mgmtInvSeriesId>${series}</mgmtInvSeriesId>${advisers}</managementInvestmentQuestion>`
  );
}

function adviser(name: string): string {
  return `<investmentAdviser><investmentAdviserName>${name}</investmentAdviserName></investmentAdviser>`;
}

const DISMISSED =
  '<investmentAdvisersTerminated><investmentAdviserTerminated><investmentAdviserTerminatedName>Gone' +
  '</investmentAdviserTerminatedName></investmentAdviserTerminated></investmentAdvisersTerminated>' +
  '<subAdvisers><subAdviser><subAdviserName>Sub</subAdviserName></subAdviser></subAdvisers>';

function read(body: string, series = 'S000000002', size = 5) {
  const xml = `\n<edgarSubmission xmlns="http://www.sec.gov/edgar/ncen"><formData>${body}</formData></edgarSubmission>`;
  const reader = new NcenReader(series);
  for (let at = 0; at < xml.length; at += size) reader.write(xml.slice(at, at + size));
  return reader.close();
}

test('the advisers of the one series are told, each once, as filed', () => {
  const all =
    fund('S000000001', `<investmentAdvisers>${adviser('Other')}</investmentAdvisers>`) +
    fund(
      'S000000002',
      `<investmentAdvisers>${adviser('A &amp; B, LLC')}${adviser('C')}${adviser('C')}</investmentAdvisers>${DISMISSED}`,
    ) +
    fund('S000000003', `<investmentAdvisers>${adviser('Third')}</investmentAdvisers>`);
  expect(read(all)).toEqual({ ok: true, value: ['A & B, LLC', 'C'] });
  expect(read(all, 'S000000009')).toEqual({ ok: true, value: [] });
  expect(read(fund('S000000002', DISMISSED))).toEqual({ ok: true, value: [] });
});

test('anything else is refused in words', () => {
  const reader = new NcenReader('S000000002');
  expect(reader.write('<Error><Code>AccessDenied</Code></Error>')).toContain('not an N-CEN');
  expect(reader.close()).toMatchObject({ ok: false });
});
