import { describe, expect, test } from 'vitest';
import { insiderCsv } from '@/lib/core/export/insider-csv';
import { insiderJson } from '@/lib/core/export/insider-json';
import { ISSUER } from '@/test/unit/insider/ownership-rows';
import { day } from '@/test/unit/insider/known';
import { onlyEvent, person, traded } from '@/test/unit/insider/transactions';

const TODAY = day('2026-06-10');
const event = onlyEvent(traded());

/** The cells of CSV by their titles, one record an event; reads quotes as RFC 4180 writes them. */
function records(csv: string): Record<string, string>[] {
  const lines = [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n])*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of lines) {
    const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows.at(-1)?.push(text);
    if (end === '\r\n') rows.push([]);
  }
  const [titles = [], ...cells] = rows.slice(0, -1);
  return cells.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ''])));
}

describe('CSV', () => {
  test('has a header and a line for each event, with accession and rows', () => {
    const csv = insiderCsv([event, event], TODAY);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(records(csv)[0]).toMatchObject({
      'traded on': '2026-05-05',
      'filed on': '2026-05-07',
      owners: 'Person 1',
      roles: 'Director',
      class: 'open-market',
      shares: '1000',
      'price as filed': '12.5',
      'value in US dollars': '12500',
      'under a 10b5-1 plan': 'no',
      accession: event.accession,
      rows: event.id,
      link: event.url,
    });
  });

  test('of no events is a header alone', () => {
    expect(insiderCsv([], TODAY)).toMatch(/^traded on,[^\n]+,link\r\n$/);
  });

  test('leaves unknown cells empty, and says so of plans', () => {
    const unknown = onlyEvent(traded({ facts: { shares: null, price: null, plan: 'unknown' } }));
    expect(records(insiderCsv([unknown], TODAY))[0]).toMatchObject({
      shares: '',
      'price as filed': '',
      'value in US dollars': '',
      'under a 10b5-1 plan': 'not stated',
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r\n=1'])(
    'is no formula: %j',
    (name) => {
      const owner = { ...person(1), name };
      const [record] = records(insiderCsv([{ ...event, owners: [owner], why: name }], TODAY));
      expect(record?.['owners']).toBe(`'${name}`);
      expect(record?.['why']).toBe(`'${name}`);
    },
  );

  test('quotes commas, quotes and line breaks', () => {
    const why = 'It says "no", twice,\r\nin two lines';
    const csv = insiderCsv([{ ...event, why }], TODAY);
    expect(csv).toContain('"It says ""no"", twice,\r\nin two lines"');
    expect(records(csv)[0]?.['why']).toBe(why);
  });
});

test('JSON is one document with everything of the events', () => {
  const subject = { cik: ISSUER, name: 'Invented', heldSince: day('2024-01-01') };
  const text = insiderJson([event], subject, 17);
  expect(JSON.parse(text)).toEqual({
    format: 'buyline-insiders',
    version: 1,
    source: expect.stringContaining('SEC') as unknown,
    ...subject,
    exportedAtMs: 17,
    events: [{ ...event, stake: { kind: 'withheld', why: 'The holdings were not read.' } }],
  });
});
