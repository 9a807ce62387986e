import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NportReader } from '@/lib/core/nport/read-nport';
import { EDGAR, isEdgarThere, reason } from '@/test/unit/form13f/filings-at-hand';
import { nportXml, positionXml } from './nport-xml';

function read(xml: string, size = xml.length) {
  const reader = new NportReader();
  for (let at = 0; at < xml.length; at += size) reader.write(xml.slice(at, at + size));
  return reader.close();
}

function real(file: string) {
  return read(readFileSync(`${EDGAR}/nport/${file}`, 'utf8'), 8192);
}

const SHARES = {
  name: 'WREN &amp; FIELD INC',
  title: 'Wren &amp; Field Inc., Class A',
  cusip: '111111101',
  identifiers: '<isin value="US1111111010"/><ticker value="WREN"/>',
  balance: '1000.5',
  units: 'NS',
  value: '84000.25',
  percent: '4.2000125',
  payoff: 'Long',
  asset: '<assetCat>EC</assetCat>',
};

describe('a public report', () => {
  const xml = nportXml([positionXml(SHARES)]);

  test('tells the fund, the day of its holdings and the holdings', () => {
    expect(read(xml)).toEqual({
      ok: true,
      value: {
        trust: { cik: '0009990900', name: 'Vale Funds & Trust' },
        series: 'S000000001',
        seriesName: 'Vale Growth Fund',
        asOf: '2026-06-30',
        isFinal: false,
        netAssets: 2_000_000.5,
        count: 1,
        top: [
          {
            name: 'WREN & FIELD INC',
            title: 'Wren & Field Inc., Class A',
            cusip: '111111101',
            ticker: 'WREN',
            balance: 1000.5,
            units: 'shares',
            value: 84_000.25,
            percent: 4.2000125,
            isShort: false,
            category: 'EC',
          },
        ],
        topTenPercent: 4.2000125,
      },
    });
  });

  test.each([1, 7, 64])('is read alike in pieces of %d', (size) => {
    expect(read(xml, size)).toEqual(read(xml));
  });

  test('holds what has no number, what is owed and what derivatives are about', () => {
    const swap = {
      name: 'Total return swap',
      cusip: 'N/A',
      value: '-.5',
      percent: '-0.00002',
      payoff: 'N/A',
      asset: '<assetConditional desc="other" assetCat="OTHER"/>',
      more:
        '<derivativeInfo><swapDeriv><descRefInstrmnt><otherRefInst><issueTitle>Another</issueTitle>' +
        '<identifiers><cusip value="222222202"/><ticker value="WRONG"/></identifiers>' +
        '</otherRefInst></descRefInstrmnt></swapDeriv></derivativeInfo>',
    };
    const short = { ...SHARES, payoff: 'Short', units: 'NC', value: '-100', cusip: '000000000' };
    expect(read(nportXml([positionXml(swap), positionXml(short)]))).toMatchObject({
      value: {
        top: [
          {
            cusip: null,
            ticker: null,
            value: -0.5,
            isShort: null,
            category: 'OTHER',
            units: 'other',
          },
          { cusip: null, ticker: 'WREN', value: -100, isShort: true, units: 'contracts' },
        ],
      },
    });
  });

  test('what is not stated stays unknown', () => {
    expect(read(nportXml([positionXml({ name: 'N/A', value: 'much' })]))).toMatchObject({
      value: {
        top: [{ name: '', title: '', cusip: null, balance: null, value: null, percent: null }],
        topTenPercent: null,
      },
    });
  });

  test('of many positions the largest are kept, and all are counted', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      positionXml({ ...SHARES, value: String((index * 7919) % 1000), percent: '0.1' }),
    );
    const report = read(nportXml(many));
    expect(report).toMatchObject({ value: { count: 1000 } });
    const values = report.ok ? report.value.top.map(({ value }) => value) : [];
    expect(values).toEqual(Array.from({ length: 40 }, (_, index) => 999 - index));
    expect(report.ok && report.value.topTenPercent).toBeCloseTo(1);
  });
});

test.each([
  ['a report that is not public', nportXml([], { form: 'NPORT-NP' }), 'not a public N-PORT'],
  ['another form', '<ownershipDocument/>', 'not an N-PORT but <ownershipDocument>'],
  ['an error of the archive', '<Error><Code>AccessDenied</Code></Error>', 'not an N-PORT'],
  ['one without a day', nportXml([], { general: '<regCik>1</regCik>' }), 'no registrant or no day'],
  ['one that broke off', nportXml([positionXml(SHARES)]).slice(0, 900), 'unclosed'],
  ['a document type', '<!DOCTYPE a><edgarSubmission/>', 'document type'],
])('%s is refused in words', (_, xml, words) => {
  const report = read(xml);
  expect(report).toMatchObject({ ok: false });
  expect(!report.ok && report.problem).toContain(words);
});

describe.skipIf(!isEdgarThere)(`real reports${reason}`, () => {
  test('the day of the holdings is not the end of the year', () => {
    const report = real('NPORT.Dupree.xml');
    expect(report).toMatchObject({
      value: {
        series: 'S000012000',
        seriesName: 'Kentucky Tax-Free Short-to-Medium Series',
        asOf: '2022-12-31',
        netAssets: 41_349_926.01,
        count: 55,
      },
    });
    expect(report.ok && report.value.top[0]).toMatchObject({
      name: 'UNIVERSITY LOUISVILLE KY',
      units: 'principal',
      percent: 4.9368407564,
    });
  });

  test('a fund may end, and hold nothing', () => {
    expect(real('NPORT.AdvancedSeries.xml')).toMatchObject({
      value: { isFinal: true, count: 0, top: [], topTenPercent: null },
    });
  });

  test('the specification’s samples are read, however deep their derivatives nest', () => {
    expect(real('sec_samples/N-PORT_Sample_4_v1.13.xml')).toMatchObject({ value: { count: 3254 } });
    expect(real('sec_samples/N-PORT_Sample_3.xml')).toMatchObject({
      problem: 'not a public N-PORT but NPORT-NP',
    });
  });
});
