import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import { transactionsOf } from '@/lib/core/insider/transaction';
import { readXml } from '@/lib/core/xml/read-xml';
import { filingXml, note, rowXml, value } from '@/test/unit/form4/filing-xml';
import { accession, day } from '@/test/unit/insider/known';

const whole = filingXml({
  checkbox: '<aff10b5One>true</aff10b5One>',
  nonDerivative: rowXml({ price: value('12.5') + note('F1') }) + rowXml(),
  derivative: rowXml({ element: 'derivativeTransaction' }),
  footnotes: '<footnote id="F1">Weighted average &amp; so on.</footnote>',
  remarks: 'None.',
});

const scrap = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '&',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<!DOCTYPE',
    '"',
    '',
  ),
  fc.constantFrom('<value>', '</value>', '<footnoteId id="__proto__"/>', 'constructor', '\u0000'),
);

/** The whole filing with up to five of its stretches overwritten. */
const mutated = fc
  .array(fc.record({ at: fc.nat(whole.length), length: fc.nat(20), scrap }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((edits) =>
    edits.reduce(
      (text, { at, length, scrap }) => text.slice(0, at) + scrap + text.slice(at + length),
      whole,
    ),
  );

const issuer = { sic: null, prospectusDays: null, listingDays: null };
const filed = { accession: accession(1), filedOn: day('2026-05-07') };

test('mutated XML is read or refused in words, never thrown at', () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutated, (source) => {
      expect(typeof readXml(source).ok).toBe('boolean');
      const document = readOwnership(source);
      if (!document.ok) {
        expect(document.problem).not.toBe('');
        return;
      }
      accepted += 1;
      const { cik } = document.value.issuer;
      const rows = transactionsOf({ ...filed, document: document.value }, { cik, ...issuer });
      expect(rows).toHaveLength(document.value.rows.length);
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(0);
});

test('text of any kind is read or refused in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (source) => {
      expect(readOwnership(source).ok).toBe(false);
      expect(() => ownershipXmlOf(source)).not.toThrow();
    }),
  );
});

test('a filing without its addresses says the same', () => {
  fc.assert(
    fc.property(mutated, (source) => {
      const document = readOwnership(source);
      fc.pre(document.ok);
      const kept = withoutAddresses(source);
      expect(kept).not.toMatch(/<reportingOwnerAddress|<ownerSignature/);
      expect(readOwnership(kept)).toEqual(document);
    }),
    { numRuns: 100, maxSkipsPerRun: 1000 },
  );
});
