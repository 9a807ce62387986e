import { describe, expect, test } from 'vitest';
import { processorMs } from '@/test/unit/processor-ms';
import { MESSY } from './messy-tables';
import { inPieces, readBySaxAlone, readTable } from './read-whole';
import { rowXml, tableXml } from './table-xml';

const SIZES = [1, 2, 7, 61, 256, 1_000, 65_536];

test('a row becomes text and numbers', () => {
  const xml = tableXml([rowXml({ cusip: '02079k107', value: '0012', putCall: 'Put' })]);
  expect(readTable([xml])).toEqual({
    ok: true,
    value: {
      rows: 1,
      badRows: 0,
      read: [
        {
          issuer: 'GLADE & HOLLOW CORP',
          titleOfClass: 'COM',
          cusip: '02079K107',
          kind: 'PUT',
          amount: 20,
          value: 12,
        },
      ],
    },
  });
});

test('rows that cannot be read are counted and left out', () => {
  const rows = [
    rowXml({ cusip: 'SHORT' }),
    rowXml({ amount: '1.5' }),
    rowXml({}),
    rowXml({ type: '' }),
  ];
  expect(readTable([tableXml(rows)])).toMatchObject({ value: { rows: 4, badRows: 3 } });
});

test('a value that is no number leaves the position and takes nothing from it', () => {
  const read = readTable([tableXml([rowXml({ value: 'n/a' })])]);
  expect(read).toMatchObject({ value: { badRows: 0, read: [{ amount: 20, value: null }] } });
});

describe.each(Object.entries(MESSY))('a table with %s', (_, xml) => {
  const alone = readBySaxAlone([xml]);

  test.each(SIZES)('is read or refused as by the XML parser alone, in pieces of %i', (size) => {
    expect(readTable(inPieces(xml, size))).toEqual(alone);
  });
});

test('every messy table differs from the plain one', () => {
  const { plain, ...others } = MESSY;
  expect(Object.entries(others).filter(([, xml]) => xml === plain)).toEqual([]);
});

test('the messy tables are both kinds, read and refused', () => {
  const outcomes = Object.values(MESSY).map((xml) => readBySaxAlone([xml]).ok);
  expect(outcomes.filter(Boolean).length).toBeGreaterThan(30);
  expect(outcomes.filter((isRead) => !isRead).length).toBeGreaterThan(20);
});

describe('what would harm is refused', { timeout: 60_000 }, () => {
  test.each([
    ['a DOCTYPE', MESSY['DOCTYPE'], 'a document type declaration is not allowed'],
    ['elements without end', MESSY['deep nesting'], 'nested deeper than 16 elements'],
    ['an HTML page', MESSY['an HTML page'], 'not an information table but <html>'],
    ['half a table', MESSY['cut off after a row'], 'unclosed tag: informationTable'],
  ])('%s', (_, xml = '', problem) => {
    expect(readTable([xml])).toEqual({ ok: false, problem });
  });

  test('a text without an end', () => {
    const endless = Array.from({ length: 40 }, () => 'x'.repeat(50_000));
    const pieces = ['<informationTable><infoTable><nameOfIssuer>', ...endless];
    expect(readTable(pieces)).toEqual({ ok: false, problem: 'a tag or text without an end' });
  });

  test('more rows than the form holds', () => {
    const rows = Array.from({ length: 250_001 }, () => '<infoTable/>');
    expect(readTable([tableXml(rows)])).toEqual({ ok: false, problem: 'more than 250000 rows' });
  });
});

describe('hostile tables of megabytes are done in seconds', { timeout: 60_000 }, () => {
  const wide = 4_000_000;
  test.each([
    ['blanks in a name', tableXml([rowXml({ issuer: ' '.repeat(wide) })])],
    ['entities in a name', tableXml([rowXml({ issuer: '&amp;'.repeat(wide / 5) })])],
    ['half tags', tableXml(['<infoTable'.repeat(wide / 10)])],
    [
      'rows that miss their last field',
      tableXml([rowXml({}).replace('</votingAuthority>', '').repeat(5000)]),
    ],
    ['attributes of the root', `<informationTable ${'a="b" '.repeat(wide / 6)}`],
    ['blanks before the root', ' '.repeat(wide)],
    ['comments', `<informationTable>${'<!---->'.repeat(wide / 7)}`],
  ])('%s', (_, xml) => {
    expect(processorMs(() => readTable(inPieces(xml, 65_536)))).toBeLessThan(5_000);
  });
});
