import { accessionOn, company, priceRange, QUIET, row, type CaseOn } from './case';

const networks = company(9990013, 'KSLN', 'Kestrelyn Networks, Inc.', ['3576', 'Communications']);
const chief = {
  cik: 9991100,
  name: 'Quarmby Desmond',
  director: true,
  officer: 'Chief Executive Officer',
};
const technology = {
  cik: 9991101,
  name: 'Nakagawa-Frost Wren',
  officer: 'Chief Technology Officer',
};

/** One ticked the box for a 10b5-1 plan, the other only wrote it in a footnote. */
export const plannedSales: CaseOn = (days) => ({
  story: 'Two sales under a plan: one by the checkbox, one by its footnote alone.',
  issuer: networks,
  filings: [
    {
      accession: accessionOn(days(2, 'Wed'), 13_001),
      issuer: networks,
      owners: [chief],
      filedOn: days(2, 'Wed'),
      plan: true,
      rows: [
        row('S', days(2, 'Mon'), 20_000, 52.1, 380_000, {
          notes: { coding: ['F1'], price: ['F2'] },
        }),
        row('S', days(2, 'Mon'), 10_000, 52.8, 370_000, { notes: { coding: ['F1'] } }),
      ],
      footnotes: {
        F1: 'Sold under a Rule 10b5-1 trading plan adopted by the reporting person in March.',
        F2: priceRange('51.80', '52.40'),
      },
    },
    {
      accession: accessionOn(days(3, 'Fri'), 13_002),
      issuer: networks,
      owners: [technology],
      filedOn: days(3, 'Fri'),
      plan: null,
      rows: [row('S', days(3, 'Thu'), 10_000, 51.75, 64_200, { notes: { coding: ['F1'] } })],
      footnotes: { F1: 'This sale was made under a trading plan that meets Rule 10b5-1(c).' },
    },
  ],
  expected: {
    ...QUIET,
    forms: 2,
    // 20,000 x 52.10 + 10,000 x 52.80 = 1,570,000; 10,000 x 51.75 = 517,500
    sold: {
      people: 2,
      trades: 2,
      shares: 40_000,
      value: 2_087_500,
      planned: 2,
      lead: { name: chief.name, percent: 75 },
    },
  },
});

const logistics = company(
  9990014,
  'DMLG',
  'Dunmarrow Logistics Group, Inc.',
  ['4213', 'Trucking'],
  'NYSE',
);
const operations = { cik: 9991110, name: 'Ravenglass Otis', officer: 'Chief Operating Officer' };

/** A decision of the day, and the filing says so. */
export const unplannedSale: CaseOn = (days) => ({
  story: 'A sale outside any plan.',
  issuer: logistics,
  filings: [
    {
      accession: accessionOn(days(4, 'Thu'), 14_001),
      issuer: logistics,
      owners: [operations],
      filedOn: days(4, 'Thu'),
      plan: false,
      rows: [row('S', days(4, 'Tue'), 18_000, 27.35, 51_000)],
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    // 18,000 x 27.35
    sold: { people: 1, trades: 1, shares: 18_000, value: 492_300, planned: 0, lead: null },
  },
});
