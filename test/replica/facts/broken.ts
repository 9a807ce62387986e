import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const issuer = company(
  9990026,
  'QRDN',
  'Quarrendon Packaging, Inc.',
  ['2650', 'Paperboard'],
  'NYSE',
);
const director = { cik: 9991220, name: 'Fennimore Gil', director: true };
const finance = { cik: 9991221, name: 'Osterhagen Lotte', officer: 'Chief Financial Officer' };
const absent = { cik: 9991222, name: 'Whitlock-Iyer Sana', director: true };

/** One form breaks off in the middle; the two around it must be read none the less. */
export const oneBroken: CaseOn = (days) => ({
  story: 'One malformed filing among good ones.',
  issuer,
  filings: [
    {
      accession: accessionOn(days(3, 'Tue'), 26_001),
      issuer,
      owners: [director],
      filedOn: days(3, 'Tue'),
      rows: [row('P', days(3, 'Mon'), 9_000, 12.6, 30_000)],
    },
    {
      accession: accessionOn(days(3, 'Wed'), 26_002),
      issuer,
      owners: [absent],
      filedOn: days(3, 'Wed'),
      rows: [row('P', days(3, 'Tue'), 7_000, 12.7, 7_000)],
      broken: true,
    },
    {
      accession: accessionOn(days(2, 'Mon'), 26_003),
      issuer,
      owners: [finance],
      filedOn: days(2, 'Mon'),
      rows: [row('S', days(3, 'Fri'), 2_000, 12.9, 14_000)],
    },
  ],
  expected: {
    ...QUIET,
    forms: 3,
    unreadable: 1,
    // 9,000 x 12.60
    bought: { people: 1, trades: 1, shares: 9_000, value: 113_400, planned: 0, lead: null },
    // 2,000 x 12.90
    sold: { people: 1, trades: 1, shares: 2_000, value: 25_800, planned: 0, lead: null },
  },
});
