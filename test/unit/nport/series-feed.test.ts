import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSeriesFeed, seriesFeedUrl } from '@/lib/core/nport/series-feed';
import { EDGAR, isEdgarThere, reason } from '@/test/unit/form13f/filings-at-hand';

function entry(accession: string, form: string, day: string, size: string): string {
  return (
    `<entry><category term="${form}"/><content type="text/xml"><accession-number>${accession}` +
    `</accession-number><filing-date>${day}</filing-date><filing-type>${form}</filing-type>` +
    `<size>${size}</size></content></entry>`
  );
}

const feed = (body: string) =>
  `<?xml version="1.0" encoding="ISO-8859-1" ?><feed xmlns="http://www.w3.org/2005/Atom">` +
  `<company-info><cik>0000798365</cik></company-info>${body}</feed>`;

test('asks for all forms that begin with N, of one series', () => {
  const url = new URL(seriesFeedUrl('S000005025'));
  expect(url.host).toBe('www.sec.gov');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    action: 'getcompany',
    CIK: 'S000005025',
    type: 'N',
    output: 'atom',
  });
});

test('the filings of a series, newest first, with their sizes where they are told', () => {
  const text = feed(
    entry('0000798365-26-000001', 'N-CEN', '2026-01-15', '84 KB') +
      entry('0000798365-26-000009', 'NPORT-P', '2026-08-28', '2 MB') +
      entry('none', 'NPORT-P', '2026-08-29', '2 MB') +
      entry('0000798365-26-000010', 'NPORT-P', 'soon', '2 MB') +
      entry('0000798365-25-000011', 'NPORT-P/A', '2025-08-29', ''),
  );
  expect(readSeriesFeed(text)).toEqual({
    ok: true,
    value: {
      cik: '0000798365',
      filings: [
        filed('0000798365-26-000009', 'NPORT-P', '2026-08-28', 2_000_000),
        filed('0000798365-26-000001', 'N-CEN', '2026-01-15', 84_000),
        filed('0000798365-25-000011', 'NPORT-P/A', '2025-08-29', null),
      ],
    },
  });
});

function filed(accession: string, form: string, filedOn: string, size: number | null) {
  return { accession, form, filedOn, size };
}

test('a page is no feed', () => {
  expect(readSeriesFeed('<h1>No matching CIK.</h1>')).toMatchObject({ ok: false });
});

describe.skipIf(!isEdgarThere)(`a real feed${reason}`, () => {
  test('of a company is read like that of a series', () => {
    const text = readFileSync(`${EDGAR}/feeds/company_browse_atom.xml`, 'latin1');
    const read = readSeriesFeed(text);
    expect(read).toMatchObject({ value: { cik: '0000789019' } });
    expect(read.ok && read.value.filings[0]).toEqual({
      accession: '0001193125-23-181341',
      form: '8-K',
      filedOn: '2023-07-03',
      size: 329_000,
    });
  });
});
