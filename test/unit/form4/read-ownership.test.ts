import { describe, expect, test } from 'vitest';
import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import {
  filingXml,
  ISSUER_XML,
  note,
  ownerXml,
  rowXml,
  value,
  type FilingParts,
  type RowParts,
} from './filing-xml';

function read(parts: FilingParts): OwnershipDocument {
  const document = readOwnership(filingXml(parts));
  if (!document.ok) throw new Error(document.problem);
  return document.value;
}

function readRow(parts: RowParts): OwnershipRow {
  const [row] = read({ nonDerivative: rowXml(parts) }).rows;
  if (!row) throw new Error('no row');
  return row;
}

function problem(source: string): string {
  const document = readOwnership(source);
  return document.ok ? 'accepted' : document.problem;
}

describe('the document', () => {
  test.each(['3', '3/A', '4', '4/A', '5', '5/A'] as const)('Form %s', (form) => {
    expect(read({ form }).form).toBe(form);
  });

  test('of an early schema has no checkbox, which is not the same as an empty one', () => {
    expect(read({ schema: 'X0306' })).toMatchObject({ schemaVersion: 'X0306', planCheckbox: null });
    const checkbox = '<aff10b5One>0</aff10b5One>';
    expect(read({ schema: 'X0508', checkbox }).planCheckbox).toBe(false);
  });

  test.each([
    ['1', true],
    ['true', true],
    ['TRUE', true],
    [' 1 ', true],
    ['0', false],
    ['false', false],
    ['', null],
    ['yes', null],
  ])('takes a flag of "%s" for %s', (text, expected) => {
    expect(read({ checkbox: `<aff10b5One>${text}</aff10b5One>` }).planCheckbox).toBe(expected);
    const relationship = `<isDirector>${text}</isDirector><isOfficer>1</isOfficer>`;
    const [owner] = read({ owners: ownerXml('1', 'A', relationship) }).owners;
    expect(owner).toMatchObject({ isDirector: expected ?? false, isOfficer: true, isOther: false });
  });

  test('of schema X0609 has more fields, which are passed over', () => {
    const issuer = ISSUER_XML.replace(
      '</issuer>',
      '<issuerForeignTradingSymbol>LWT.L</issuerForeignTradingSymbol></issuer>',
    );
    const owners = ownerXml('9991001', 'A', '').replace(
      '<rptOwnerCity>',
      '<rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag><rptOwnerCity>',
    );
    expect(read({ schema: 'X0609', issuer, owners })).toMatchObject({
      schemaVersion: 'X0609',
      issuer: { cik: '0009990001', name: 'Lanternwick Tools, Inc.', symbol: 'LWTK' },
      owners: [{ cik: '0009991001', name: 'A' }],
    });
  });

  test('may have several owners, in the order of the filing', () => {
    const owners =
      ownerXml('9991001', 'Fund', '<isTenPercentOwner>1</isTenPercentOwner>') +
      ownerXml('9991002', 'Chief', '<isOfficer>1</isOfficer><officerTitle> CEO </officerTitle>');
    expect(read({ owners }).owners).toMatchObject([
      { name: 'Fund', isTenPercentOwner: true, officerTitle: null },
      { name: 'Chief', isOfficer: true, officerTitle: 'CEO' },
    ]);
  });

  test('may state the day of the filing it amends, with a zone', () => {
    const dates = '<dateOfOriginalSubmission>2026-05-01-05:00</dateOfOriginalSubmission>';
    expect(read({ form: '4/A', dates }).dateOfOriginalSubmission).toBe('2026-05-01');
    expect(read({}).dateOfOriginalSubmission).toBeNull();
  });

  test('counts holdings, and reads no trade from them', () => {
    const nonDerivative = rowXml({ element: 'nonDerivativeHolding' }).repeat(2) + rowXml();
    const derivative = rowXml({ element: 'derivativeHolding' });
    const document = read({ nonDerivative, derivative });
    expect(document.holdings).toEqual({ nonDerivative: 2, derivative: 1 });
    expect(document.rows).toHaveLength(1);
  });

  test('numbers the rows of each table from 0', () => {
    const derivative = rowXml({ element: 'derivativeTransaction' });
    const { rows } = read({ nonDerivative: rowXml().repeat(2), derivative });
    expect(rows.map(({ table, index }) => `${table}${index}`)).toEqual(['n0', 'n1', 'd0']);
  });

  test('has footnotes and remarks, whose markup is dropped and whose text is kept', () => {
    const document = read({
      footnotes: '<footnote id="F1">A  <b>private</b>\nsale <p>Q&amp;A</p></footnote>',
      remarks: ' Exhibit   24 ',
    });
    expect(document.footnotes).toEqual({ F1: 'A private sale Q&A' });
    expect(document.remarks).toBe('Exhibit 24');
  });
});

describe('a row', () => {
  test('is read field by field', () => {
    const nature = `<natureOfOwnership>${value('By trust')}${note('F5')}</natureOfOwnership>`;
    expect(readRow({ nature })).toEqual({
      table: 'n',
      index: 0,
      security: 'Common Stock',
      date: '2026-05-05',
      formType: '4',
      code: 'P',
      equitySwap: false,
      shares: 1000,
      price: 12.5,
      acquiredDisposed: 'A',
      sharesAfter: 5000,
      directOrIndirect: 'D',
      nature: 'By trust',
      tradeFootnotes: [],
      priceFootnotes: [],
    });
  });

  test('may give its price in a footnote alone', () => {
    expect(readRow({ price: note('F2') })).toMatchObject({ price: null, priceFootnotes: ['F2'] });
  });

  test('knows footnotes of the trade from those of balance and nature', () => {
    const row = readRow({
      title: value('Common Stock') + note('F1'),
      coding: `<transactionCode>P</transactionCode>${note('F2')}`,
      shares: value('1') + note('F3'),
      price: value('1') + note('F3'),
      after: value('1') + note('F4'),
      nature: `<natureOfOwnership>${note('F5')}</natureOfOwnership>`,
    });
    expect(row.tradeFootnotes).toEqual(['F1', 'F2', 'F3']);
  });

  test.each([
    ['275.634', 275.634],
    ['106150.00', 106_150],
    ['1,000', 1000],
    ['.5', 0.5],
    ['12.', 12],
    ['0', 0],
    ['-3', -3],
    ['$12.50', null],
    ['1e6', null],
    ['12.5.1', null],
    ['NaN', null],
    ['', null],
    ['9'.repeat(400), null],
  ])('with the number "%s" has %s', (text, expected) => {
    expect(readRow({ shares: value(text), price: value(text) })).toMatchObject({
      shares: expected,
      price: expected,
    });
  });

  test.each([
    ['2024-07-19-05:00', '2024-07-19'],
    ['2024-07-19Z', '2024-07-19'],
    ['0023-05-05', '0023-05-05'],
    ['2026-02-30', null],
    ['05/05/2026', null],
  ])('with the date "%s" has %s', (text, expected) => {
    expect(readRow({ date: value(text) }).date).toBe(expected);
  });

  test.each([
    ['<transactionCode> p </transactionCode>', 'P', false],
    [
      '<transactionCode>S</transactionCode><equitySwapInvolved>true</equitySwapInvolved>',
      'S',
      true,
    ],
    ['', null, false],
  ])('coded %s', (coding, code, equitySwap) => {
    expect(readRow({ coding })).toMatchObject({ code, equitySwap });
  });

  test.each([
    ['a', 'A'],
    ['D', 'D'],
    ['X', null],
    ['', null],
  ])('with the flag "%s" goes %s', (text, expected) => {
    expect(readRow({ flag: value(text) }).acquiredDisposed).toBe(expected);
  });
});

describe('what no figure can do without', () => {
  const missing = '<issuer><issuerName>X</issuerName></issuer>';
  test.each([
    ['the CIK of the issuer', filingXml({ issuer: missing }), 'the issuer has no CIK'],
    [
      'a CIK that is one',
      filingXml({ issuer: ISSUER_XML.replace(/\d+/, '0') }),
      'the issuer has no CIK',
    ],
    ['an owner', filingXml({ owners: '' }), /owner is missing/],
    ['the CIK of an owner', filingXml({ owners: ownerXml('', 'A', '') }), /owner is missing/],
    ['a known form', filingXml({ form: '144' }), 'unknown form 144'],
    ['any form', filingXml({ form: '' }), 'unknown form (none stated)'],
    ['the right root', '<Error><Code>AccessDenied</Code></Error>', /<Error>/],
    ['well-formedness', filingXml().slice(0, -9), /./],
  ])('%s', (_, source, expected) => {
    expect(problem(source)).toMatch(expected);
    expect(problem(source)).not.toBe('accepted');
  });
});

test('a number of a hundred thousand digits takes no longer than its length', () => {
  const startedAt = performance.now();
  expect(readRow({ shares: value(`${'1'.repeat(100_000)}x`) }).shares).toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
