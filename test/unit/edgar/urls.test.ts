import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAccession } from '@/lib/core/edgar/accession';
import { parseCik } from '@/lib/core/edgar/cik';
import {
  filingFolderUrl,
  filingIndexUrl,
  rawDocumentUrl,
  submissionsUrl,
  submissionTextUrl,
} from '@/lib/core/edgar/urls';

const cik = parseCik(320193);
const accession = parseAccession('0000320193-26-000077');
if (!cik || !accession) throw new Error('the examples themselves are wrong');

const FOLDER = 'https://www.sec.gov/Archives/edgar/data/320193/000032019326000077/';

test('addresses are those that EDGAR uses', () => {
  expect(submissionsUrl(cik)).toBe('https://data.sec.gov/submissions/CIK0000320193.json');
  expect(filingFolderUrl(cik, accession)).toBe(FOLDER);
  expect(filingIndexUrl(cik, accession)).toBe(`${FOLDER}0000320193-26-000077-index.htm`);
  expect(submissionTextUrl(cik, accession)).toBe(`${FOLDER}0000320193-26-000077.txt`);
});

test.each([
  ['xslF345X06/form4.xml', 'form4.xml'],
  ['xslF345X03/wk-form4_1700000000.xml', 'wk-form4_1700000000.xml'],
  ['xslFormNPORT-P_X01/primary_doc.xml', 'primary_doc.xml'],
  ['edgardoc.xml', 'edgardoc.xml'],
  ['DOC4.XML', 'DOC4.XML'],
])('%s is the rendered form of %s', (primaryDocument, name) => {
  expect(rawDocumentUrl(cik, accession, primaryDocument)).toBe(FOLDER + name);
});

describe('what is no plain XML name is not asked for', () => {
  test.each([
    '',
    'form4.htm',
    '../../x.xml',
    'xslF345X05/../../x.xml',
    'xslF345X05/sub/x.xml',
    'https://evil.example/x.xml',
    '//evil.example/x.xml',
    'xsl//evil.example/x.xml',
    '\\\\evil.example\\x.xml',
    'x.xml?y.xml',
    'x.xml#y.xml',
    '%2e%2e%2fx.xml',
    'x y.xml',
    'x.xml\n',
    'form4.xml\n.xml',
  ])('%j', (primaryDocument) => {
    expect(rawDocumentUrl(cik, accession, primaryDocument)).toBeNull();
  });
});

test('no name whatever leads out of the folder', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '/', '\\', 'xslF345X05/', 'https:', '//evil.example', '%2e', '.xml'),
    fc.string({ maxLength: 6 }),
  );
  const name = fc.array(piece, { maxLength: 6 }).map((pieces) => `${pieces.join('')}.xml`);
  fc.assert(
    fc.property(name, (primaryDocument) => {
      const url = rawDocumentUrl(cik, accession, primaryDocument);
      if (url === null) return;
      const { href } = new URL(url);
      expect(href.startsWith(FOLDER)).toBe(true);
      expect(href.slice(FOLDER.length)).not.toContain('/');
    }),
    { numRuns: 2_000 },
  );
});
