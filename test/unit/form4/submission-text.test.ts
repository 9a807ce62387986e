import { describe, expect, test } from 'vitest';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import { processorMs } from '@/test/unit/processor-ms';
import { filingXml, note, ownerXml, rowXml, value } from './filing-xml';

function submission(...bodies: readonly string[]): string {
  const documents = bodies.map(
    (body) => `<DOCUMENT>\n<TYPE>4\n<TEXT>\n<XML>\n${body}\n</XML>\n</TEXT>\n</DOCUMENT>\n`,
  );
  return `<SEC-DOCUMENT>0009990000-26-000001.txt : 20260507\n<SEC-HEADER>\n</SEC-HEADER>\n${documents.join('')}</SEC-DOCUMENT>`;
}

describe('the ownership document of a submission', () => {
  test('is taken from between its tags', () => {
    expect(ownershipXmlOf(submission(filingXml()))?.trim()).toBe(filingXml());
  });

  test('is found behind another XML document', () => {
    expect(ownershipXmlOf(submission('<edgarSubmission/>', filingXml()))?.trim()).toBe(filingXml());
  });

  test('may carry a prefix', () => {
    expect(ownershipXmlOf(submission('<n:ownershipDocument/>'))).toContain('n:ownershipDocument');
  });

  test('is the text itself where that is XML', () => {
    expect(ownershipXmlOf(filingXml())).toBe(filingXml());
  });

  test('is null where there is none', () => {
    expect(ownershipXmlOf(submission('<edgarSubmission/>'))).toBeNull();
    expect(ownershipXmlOf('<SEC-DOCUMENT><XML><ownershipDocument>cut short')).toBeNull();
  });

  test('is looked for in no more time than the text is long', () => {
    const text = `<DOCUMENT>${'<XML>'.repeat(200_000)}`;
    expect(ownershipXmlOf(text)).toBeNull();
    expect(processorMs(() => ownershipXmlOf(text))).toBeLessThan(2000);
  });
});

describe('without addresses', () => {
  const two = ownerXml('9991001', 'Ada', '') + ownerXml('9991002', 'Ben', '<isOther>1</isOther>');
  const address = /<reportingOwnerAddress>[\s\S]*?<\/reportingOwnerAddress>/;

  test.each([
    ['two owners', filingXml({ owners: two, nonDerivative: rowXml() })],
    ['an empty address', filingXml({ owners: two.replace(address, '<reportingOwnerAddress/>') })],
    [
      'an end tag in a comment',
      filingXml({ owners: two.replace('7 Hidden', '<!-- </reportingOwnerAddress> -->7 Hidden') }),
    ],
    [
      'prefixes',
      filingXml({ owners: two, nonDerivative: rowXml() })
        .replaceAll('</', '</n:')
        .replace(/<(?=[a-z])/g, '<n:'),
    ],
    ['blank lines first', `\n\n${filingXml({ owners: two })}`],
  ])('nothing of address or signature survives, and all else does: %s', (_, xml) => {
    const before = readOwnership(xml);
    const kept = withoutAddresses(xml);
    expect(kept).not.toMatch(/Hidden|Nowhere|00000|\/s\/|signature|Street/i);
    expect(before.ok).toBe(true);
    expect(readOwnership(kept)).toEqual(before);
  });

  test.each([
    ['a comment', '<!-- 7 Hidden Lane -->'],
    ['a comment that names one', '<!--<street>7 Hidden Lane</street>-->'],
    ['an instruction to a processor', '<?agent 7 Hidden Lane?>'],
  ])('nothing of %s survives, wherever it stands', (_, aside) => {
    const filed = filingXml({ owners: two, nonDerivative: rowXml(), remarks: `Paid ${aside}late` });
    const xml = `${filed.replace('?>', `?>${aside}`)}${aside}`;
    const before = readOwnership(xml);
    const kept = withoutAddresses(xml);
    expect(kept).not.toMatch(/Hidden|Lane/);
    expect(before.ok).toBe(true);
    expect(readOwnership(kept)).toEqual(before);
  });

  test.each(['Paid <![CDATA[<!-- late -->]]>', 'Paid <![CDATA[<?late?>]]>', 'Paid ]]<!-- -->&gt;'])(
    'what only looks like a comment stays what it is: %s',
    (remarks) => {
      const xml = filingXml({ owners: two, remarks });
      const before = readOwnership(xml);
      expect(before.ok).toBe(true);
      expect(readOwnership(withoutAddresses(xml))).toEqual(before);
    },
  );

  test('text that a comment keeps apart can still be read', () => {
    const xml = filingXml({ owners: two, remarks: 'Paid ]]<!-- Hidden -->>' });
    const before = readOwnership(xml);
    expect(before.ok).toBe(true);
    expect(readOwnership(withoutAddresses(xml))).toEqual(before);
  });

  test.each([
    [
      'of the root',
      (xml: string) => xml.replace('<ownershipDocument', '<ownershipDocument a="7 Hidden Lane"'),
    ],
    [
      'in single quotes',
      (xml: string) => xml.replace('<remarks', '<remarks note = \'7 Hidden > "Lane"\''),
    ],
    ['beside another', (xml: string) => xml.replace('<footnote id', '<footnote\n a="7 Hidden" id')],
    [
      'of an empty element',
      (xml: string) => xml.replace('<footnoteId ', '<footnoteId b="Hidden" '),
    ],
    [
      'that names a namespace',
      (xml: string) => xml.replace('<remarks', '<remarks xmlns:a="urn:Hidden"'),
    ],
    [
      'that is no name of a footnote',
      (xml: string) => xml.replace('<remarks', `<remarks id="${'Hidden '.repeat(10)}"`),
    ],
  ])('nothing of an attribute survives but the names of footnotes: one %s', (_, put) => {
    const price = value('12.5') + note('F1');
    const footnotes = '<footnote id="F1">Weighted, with a = "b" in it.</footnote>';
    const filed = filingXml({ nonDerivative: rowXml({ price }), footnotes, remarks: 'None.' });
    const xml = put(filed);
    const before = readOwnership(xml);
    const kept = withoutAddresses(xml);
    expect(xml).toContain('Hidden');
    expect(kept).not.toMatch(/Hidden|Lane/);
    expect(kept).toContain('with a = "b" in it');
    expect(before).toMatchObject({ ok: true });
    expect(readOwnership(kept)).toEqual(before);
  });

  test('a hundred thousand attributes take no longer than their length', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `a${at}="7 Hidden Lane"`).join(' ');
    const xml = filingXml({ owners: two }).replace(
      '<ownershipDocument',
      `<ownershipDocument ${many}`,
    );
    expect(withoutAddresses(xml)).not.toContain('Hidden');
    expect(processorMs(() => withoutAddresses(xml))).toBeLessThan(2000);
  });

  const lone = '<rptOwnerStreet1>7 Hidden Lane</rptOwnerStreet1>';
  const all = [
    'rptOwnerStreet1',
    'rptOwnerStreet2',
    'rptOwnerCity',
    'rptOwnerState',
    'rptOwnerZipCode',
    'rptOwnerStateDescription',
    'rptOwnerNonUSStateTerritory',
    'rptOwnerCountry',
    // As the SEC's own samples spell it.
    'rptOwnerCounrty',
    'RPTOWNERSTREET1',
    'p:rptOwnerCity',
    'stateOrCountry',
    'zipCode',
    'street1',
    'ReportingOwnerAddress',
    'mailingAddress',
    'contactPhoneNumber',
  ];

  test.each([
    [
      'beside the owner',
      filingXml({ owners: two.replace('</reportingOwner>', `${lone}</reportingOwner>`) }),
    ],
    [
      'in the owner’s name plate',
      filingXml({ owners: two.replace('<rptOwnerCik>', `${lone}<rptOwnerCik>`) }),
    ],
    ['at the end of the document', filingXml({ remarks: `</remarks>${lone}<remarks>` })],
    ...all.map((name) => [
      name,
      filingXml({ remarks: `</remarks><${name}>Hidden</${name}><remarks>` }),
    ]),
  ])('a part of one is cut wherever it stands: %s', (_, source) => {
    const xml = source.replace('<ownershipDocument>', '<ownershipDocument xmlns:p="p">');
    const kept = withoutAddresses(xml);
    expect(xml).toContain('Hidden');
    expect(kept).not.toMatch(/Hidden|Nowhere/);
    expect(kept).toContain('rptOwnerName');
    expect(kept).toContain('rptOwnerCik');
  });
});
