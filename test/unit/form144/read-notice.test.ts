import { describe, expect, test } from 'vitest';
import type { SaleNotice } from '@/lib/core/form144/notice';
import { readNotice } from '@/lib/core/form144/read-notice';
import { withoutAddresses } from '@/lib/core/form4/submission-text';
import { filingXml } from '@/test/unit/form4/filing-xml';
import { lotXml, noticeXml, type NoticeParts } from './notice-xml';

function read(parts: NoticeParts = {}): SaleNotice {
  const notice = readNotice(noticeXml(parts));
  if (!notice.ok) throw new Error(notice.problem);
  return notice.value;
}

function problem(source: string): string {
  const notice = readNotice(source);
  return notice.ok ? 'accepted' : notice.problem;
}

const withPrefix = (xml: string) =>
  xml.replace(/<(\/?)(?=[a-z])(?!c:)/g, '<$1ns2:').replace('xmlns=', 'xmlns:ns2=');

describe('a notice of sale', () => {
  test('is read field by field, and no address with it', () => {
    const notice = read();
    expect(notice).toEqual({
      isAmendment: false,
      amends: null,
      issuerCik: '0009990001',
      person: 'Ada Quillfeather',
      personCik: '0009991001',
      relationships: ['Officer', 'Director'],
      lots: [
        {
          security: 'Common',
          shares: 1500,
          value: 18_750,
          outstanding: 50_000_000,
          saleOn: '2026-05-12',
        },
      ],
      noticeOn: '2026-05-11',
      planAdoptedOn: [],
    });
    expect(JSON.stringify(notice)).not.toMatch(/Hidden|Nowhere|Thistledown/);
  });

  test('may carry any prefix, and stand in a complete submission', () => {
    expect(readNotice(withPrefix(noticeXml()))).toEqual(readNotice(noticeXml()));
    const submission = `<SEC-DOCUMENT>0009990000-26-000001.txt\n<DOCUMENT>\n<TYPE>144\n<TEXT>\n<XML>\n${noticeXml()}\n</XML>`;
    expect(readNotice(submission)).toEqual(readNotice(noticeXml()));
    expect(problem('<SEC-DOCUMENT>\n<DOCUMENT>\n<XML>\n<other/>\n</XML>')).toMatch(/no Form 144/);
  });

  test('that amends another names it', () => {
    const previous = '<previousAccessionNumber>0001314805-22-201762</previousAccessionNumber>';
    expect(read({ form: '144/A', previous })).toMatchObject({
      isAmendment: true,
      amends: '0001314805-22-201762',
    });
  });

  test('may announce several lots, and state what nobody can read', () => {
    const lots = lotXml('1,500', '0.00', '05/12/2026') + lotXml('many', '', '13/45/2026');
    expect(read({ lots }).lots).toMatchObject([
      { shares: 1500, value: 0, saleOn: '2026-05-12' },
      { shares: null, value: null, saleOn: null },
    ]);
  });

  test('names the days on which plans were adopted, each once', () => {
    const days = ['08/15/2025', '08/15/2025', '11/21/2025', '2025']
      .map((day) => `<planAdoptionDate>${day}</planAdoptionDate>`)
      .join('');
    const signature = `<noticeDate/><planAdoptionDates>${days}</planAdoptionDates>`;
    expect(read({ signature })).toMatchObject({
      noticeOn: null,
      planAdoptedOn: ['2025-08-15', '2025-11-21'],
    });
  });

  test('of several filers belongs to none of them alone', () => {
    const filer = '<filer><filerCredentials><cik>9991001</cik></filerCredentials></filer>';
    const two = filer + filer.replace('9991001', '9991002');
    expect(read({ filer: two }).personCik).toBeNull();
    expect(read({ filer: '' }).personCik).toBeNull();
  });
});

describe('what no notice can do without', () => {
  test.each([
    ['the CIK of the issuer', noticeXml({ issuer: '' }), 'the issuer has no CIK'],
    [
      'one issuer',
      noticeXml({ issuer: '<issuerCik>1</issuerCik><issuerCik>2</issuerCik>' }),
      'the notice states its issuerCik twice, differently',
    ],
    ['the person', noticeXml({ person: ' ' }), 'the notice names no person'],
    ['its form', noticeXml({ form: '13F-HR' }), 'unknown form 13F-HR'],
    ['any form', noticeXml({ form: '' }), 'unknown form (none stated)'],
    ['the right root', filingXml(), 'not a Form 144 but <ownershipDocument>'],
  ])('%s', (_, source, expected) => {
    expect(problem(source)).toBe(expected);
  });

  test('well-formedness', () => {
    expect(problem(noticeXml().slice(0, -9))).not.toMatch(/^accepted$|^$/);
  });
});

test.each([
  ['plain', noticeXml()],
  ['with prefixes', withPrefix(noticeXml())],
])('kept without addresses it says the same: %s', (_, xml) => {
  const kept = withoutAddresses(xml);
  expect(kept).not.toMatch(/Hidden|Nowhere|>00000<|XXXX|\/s\//);
  expect(kept).toContain('Thistledown');
  expect(readNotice(kept)).toEqual(readNotice(xml));
  expect(readNotice(kept).ok).toBe(true);
});
