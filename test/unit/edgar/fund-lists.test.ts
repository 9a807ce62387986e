import { describe, expect, test } from 'vitest';
import { newestFailsFiles } from '@/lib/core/edgar/fails-page';
import { readFoundManagers, readTypedManagers } from '@/lib/core/edgar/found-managers';
import { newestFilings, readHoldingsList } from '@/lib/core/edgar/holdings-list';
import type { IsoDate } from '@/lib/core/iso-date';

const list = (rows: readonly (readonly [form: string, period: string, filedOn: string])[]) => ({
  cik: '1067983',
  name: 'SAMPLE MANAGER',
  formerNames: [{ name: 'OLD NAME' }],
  filings: {
    recent: {
      accessionNumber: rows.map((_, index) => `0000000001-26-00000${index}`),
      filingDate: rows.map(([, , filedOn]) => filedOn),
      reportDate: rows.map(([, period]) => period),
      form: rows.map(([form]) => form),
      primaryDocument: rows.map(() => 'primary_doc.xml'),
    },
    files: [],
  },
});

describe('a manager’s list', () => {
  const read = readHoldingsList(
    list([
      ['13F-HR/A', '2026-09-30', '2026-11-20'],
      ['4', '2026-11-01', '2026-11-03'],
      ['13F-HR', '2026-09-30', '2026-11-10'],
      ['13F-NT', '2026-06-30', '2026-08-10'],
      ['13F-HR', '2026-03-31', '2026-05-10'],
      ['13F-HR', '', '2026-02-10'],
    ]),
  );

  test('has its Forms 13F with their periods, and no others', () => {
    expect(read).toMatchObject({
      ok: true,
      value: {
        cik: '0001067983',
        isComplete: true,
        formerNames: ['OLD NAME'],
        filings: [
          { kind: 'holdings', isAmendment: true, period: '2026-09-30' },
          { kind: 'holdings', isAmendment: false, period: '2026-09-30' },
          { kind: 'notice', period: '2026-06-30' },
          { kind: 'holdings', period: '2026-03-31' },
        ],
      },
    });
  });

  test('gives all filings about the newest two quarters that are over', () => {
    if (!read.ok) throw new Error(read.problem);
    const newest = (today: string) =>
      newestFilings(read.value.filings, today as IsoDate).map(({ accession }) => accession.at(-1));
    expect(newest('2026-11-20')).toEqual(['0', '2', '3']);
    expect(newest('2026-09-30')).toEqual(['3', '4']);
  });

  test('without periods is none', () => {
    const { reportDate: _, ...recent } = list([['13F-HR', '', '2026-01-01']]).filings.recent;
    expect(readHoldingsList({ ...list([]), filings: { recent, files: [] } })).toMatchObject({
      ok: false,
    });
  });
});

test('the page of fails to deliver gives its newest files, wherever they stand', () => {
  const page = `<a href="/files/data/fails-deliver-data/cnsfails202604b.zip">x</a>
    <a href='/files/data/other/cnsfails202605a.zip'>x</a>
    <a href="https://www.sec.gov/files/data/fails-deliver-data/cnsfails201910a_0.zip">x</a>
    <a href="https://evil.example/files/cnsfails209901a.zip">x</a>
    <a href="/files/../x/cnsfails209902a.zip">x</a>`;
  expect(newestFailsFiles(page, 2)).toEqual([
    { url: 'https://www.sec.gov/files/data/other/cnsfails202605a.zip', half: '202605a' },
    {
      url: 'https://www.sec.gov/files/data/fails-deliver-data/cnsfails202604b.zip',
      half: '202604b',
    },
  ]);
});

describe('a search for managers', () => {
  test('reads the typeahead', () => {
    const hits = [
      { _id: '1067983', _source: { entity: 'BERKSHIRE HATHAWAY INC  (CIK 0001067983)' } },
      { _id: 'x', _source: { entity: 'NOBODY' } },
    ];
    expect(readTypedManagers({ hits: { hits } })).toEqual({
      ok: true,
      value: [{ cik: '0001067983', name: 'BERKSHIRE HATHAWAY INC' }],
    });
    expect(readTypedManagers({ message: 'no' })).toMatchObject({ ok: false });
  });

  test('reads a feed of one company, of several, and a page that says none', () => {
    const one = `<feed><company-info><cik>0000000007</cik><conformed-name>A &amp; B</conformed-name></company-info><entry><title>13F-HR</title></entry></feed>`;
    expect(readFoundManagers(one)).toEqual({
      ok: true,
      value: [{ cik: '0000000007', name: 'A & B' }],
    });
    const several = `<feed><entry><content><company-info><cik>0000000008</cik></company-info></content><title type="html">C LLC</title></entry></feed>`;
    expect(readFoundManagers(several)).toEqual({
      ok: true,
      value: [{ cik: '0000000008', name: 'C LLC' }],
    });
    expect(readFoundManagers('<h1>No matching companies.</h1>')).toEqual({ ok: true, value: [] });
    expect(readFoundManagers('<html>')).toMatchObject({ ok: false });
  });
});
