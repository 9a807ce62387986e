import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MESSY } from '@/test/unit/form13f/messy-tables';
import { inPieces, readBySaxAlone, readTable } from '@/test/unit/form13f/read-whole';

const INSERTS = [
  '<',
  '>',
  '&',
  '&amp;',
  '&#65;',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?x ?>',
  '"',
  "'",
  '/',
  ':',
  'ns1:',
  ' ',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\u00A0',
  '\uD83C',
  '\uFFFE',
  '</infoTable>',
  '<infoTable>',
  '<putCall/>',
  '<cusip>X00000009</cusip>',
  '</informationTable>',
  '0',
  'x',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  insert: fc.oneof(fc.constantFrom(...INSERTS), fc.string({ maxLength: 6 })),
});
const table = fc
  .tuple(fc.constantFrom(...Object.values(MESSY)), fc.array(edit, { maxLength: 4 }))
  .map(([xml, edits]) =>
    edits.reduce((text, { at, cut, insert }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + insert + text.slice(start + cut);
    }, xml),
  );
const size = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 5_000 }));

test('any table, however mangled and cut, is read or refused as by the XML parser alone', () => {
  fc.assert(
    fc.property(table, size, (xml, pieces) => {
      expect(readTable(inPieces(xml, pieces))).toEqual(readBySaxAlone([xml]));
    }),
    { numRuns: 1_000 },
  );
}, 60_000);
