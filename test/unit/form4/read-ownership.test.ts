import { describe, expect, test } from 'vitest';
import type { OwnershipDocument } from '@/lib/core/form4/ownership';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import {
  filingXml,
  ISSUER_XML,
  note,
  ownerXml,
  rowXml,
  value,
  type FilingParts,
} from './filing-xml';

function read(parts: FilingParts): OwnershipDocument {
  const document = readOwnership(filingXml(parts));
  if (!document.ok) throw new Error(document.problem);
  return document.value;
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

  test('keeps the holdings of shares line by line', () => {
    const nature = `<natureOfOwnership>${value('By trust')}</natureOfOwnership>`;
    const nonDerivative =
      rowXml({ element: 'nonDerivativeHolding', after: value('275.634'), nature }) +
      rowXml({ element: 'nonDerivativeHolding', after: note('F1') });
    expect(read({ nonDerivative }).holdingLines).toEqual([
      { security: 'Common Stock', shares: 275.634, directOrIndirect: 'D', nature: 'By trust' },
      { security: 'Common Stock', shares: null, directOrIndirect: 'D', nature: null },
    ]);
  });

  test('may say that nothing is owned, or that nothing more is to be reported', () => {
    const dates =
      '<noSecuritiesOwned>1</noSecuritiesOwned><notSubjectToSection16>true</notSubjectToSection16>';
    expect(read({ form: '3', dates })).toMatchObject({
      noSecuritiesOwned: true,
      notSubjectToSection16: true,
    });
    expect(read({})).toMatchObject({ noSecuritiesOwned: null, notSubjectToSection16: null });
  });

  test('loses no row where a table stands in it twice, and no remark', () => {
    const second = '</nonDerivativeTable><nonDerivativeTable>';
    const document = read({
      nonDerivative: rowXml() + second + rowXml({ shares: value('7') }),
      remarks: 'One.</remarks><remarks>Two.',
    });
    expect(document.rows.map(({ index, shares }) => [index, shares])).toEqual([
      [0, 1000],
      [1, 7],
    ]);
    expect(document.remarks).toBe('One. Two.');
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

describe('what no figure can do without', () => {
  const missing = '<issuer><issuerName>X</issuerName></issuer>';
  test.each([
    ['the CIK of the issuer', filingXml({ issuer: missing }), 'the issuer has no CIK'],
    [
      'a CIK that is one',
      filingXml({ issuer: ISSUER_XML.replace(/\d+/, '0') }),
      'the issuer has no CIK',
    ],
    ['an owner', filingXml({ owners: '' }), 'no reporting owner is named'],
    ['the CIK of an owner', filingXml({ owners: ownerXml('', 'A', '') }), /owner has no CIK/],
    [
      'what an owner is to the issuer',
      filingXml({
        owners: ownerXml('0009991001', 'A', '<isOfficer>1</isOfficer><isOfficer>0</isOfficer>'),
      }),
      'a reporting owner states isOfficer twice, differently',
    ],
    ['a known form', filingXml({ form: '144' }), 'unknown form 144'],
    [
      'one issuer',
      filingXml({ issuer: ISSUER_XML + ISSUER_XML.replace('0009990001', '0009990002') }),
      'the document states its issuerCik twice, differently',
    ],
    ['any form', filingXml({ form: '' }), 'unknown form (none stated)'],
    ['the right root', '<Error><Code>AccessDenied</Code></Error>', /<Error>/],
    ['well-formedness', filingXml().slice(0, -9), /./],
  ])('%s', (_, source, expected) => {
    expect(problem(source)).toMatch(expected);
    expect(problem(source)).not.toBe('accepted');
  });
});
