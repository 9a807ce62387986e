import { describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { form4 } from '@/test/replica/build/form4';
import { caseOf, casesFor } from '@/test/replica/facts/cases';
import { complaint } from './well-formed';

const TODAY = '2026-11-20' as IsoDate;

function xmlOf(ticker: string, index = 0): string {
  const facts = caseOf(ticker, TODAY).filings[index];
  if (!facts) throw new Error(`${ticker} has no filing ${index}`);
  return form4(facts);
}

describe('form4', () => {
  const filings = casesFor(TODAY).flatMap(({ filings }) => filings);

  test('every form is well-formed, but for the one that breaks off', () => {
    const complaints = filings.filter((facts) => complaint(form4(facts)) !== null);
    expect(complaints.map(({ accession }) => accession)).toEqual(['0009990800-26-026002']);
    expect(complaints[0]?.broken).toBe(true);
  });

  test('every footnote that a row points to is there, and the other way round', () => {
    for (const facts of filings.filter(({ broken }) => !broken)) {
      const xml = form4(facts);
      const used = new Set([...xml.matchAll(/<footnoteId id="(\w+)"/g)].map(([, id]) => id));
      const given = new Set([...xml.matchAll(/<footnote id="(\w+)"/g)].map(([, id]) => id));
      expect(used, facts.accession).toEqual(given);
    }
  });

  test('nothing is left empty: where a value is missing, a footnote says why', () => {
    for (const facts of filings) {
      expect(form4(facts), facts.accession).not.toMatch(/<(?!footnoteId )[^>]*\/>/);
    }
  });

  test('the elements follow the order of the specification', () => {
    const top = [...xmlOf('PWRB', 1).matchAll(/^ {4}<(\w+)/gm)].map(([, name]) => name);
    expect(top).toEqual([
      'schemaVersion',
      'documentType',
      'periodOfReport',
      'dateOfOriginalSubmission',
      'notSubjectToSection16',
      'issuer',
      'reportingOwner',
      'aff10b5One',
      'nonDerivativeTable',
      'footnotes',
      'ownerSignature',
    ]);
  });

  test('joint owners, plan and swap are where a parser looks for them', () => {
    expect(xmlOf('LMBR').match(/<reportingOwner>/g)).toHaveLength(3);
    expect(xmlOf('KSLN')).toContain('<aff10b5One>1</aff10b5One>');
    expect(xmlOf('KSLN', 1)).not.toContain('aff10b5One');
    expect(xmlOf('DMLG')).toContain('<aff10b5One>0</aff10b5One>');
    expect(xmlOf('RKLY')).toContain('<equitySwapInvolved>1</equitySwapInvolved>');
    expect(xmlOf('FLDN')).toContain('<documentType>3</documentType>');
  });

  test('a price without a value keeps its footnote', () => {
    expect(xmlOf('TQAY')).toMatch(
      /<transactionPricePerShare>\s*<footnoteId id="F1"\/>\s*<\/transactionPricePerShare>/,
    );
  });

  test('names are escaped', () => {
    expect(xmlOf('BRDV')).toContain('<rptOwnerName>&#321;&#281;kawska-Çelik');
    expect(xmlOf('BRDV', 1)).toContain('&lt;Acting&gt; &amp; &quot;Interim&quot;');
  });
});
