import type { Form4Facts } from '../build/ownership-facts';
import type { Days } from '../calendar';
import { accessionOn, company, row, type CaseOn } from './case';

const issuer = company(
  9990028,
  'HQOW',
  'Harrowmarch Optical Works, Inc.',
  ['3827', 'Optical Instruments'],
  'NYSE',
);
const chief = {
  cik: 9991240,
  name: 'Quennell-Adair Rosalind',
  director: true,
  officer: 'Chief Executive Officer',
};
const seller = { cik: 9991241, name: 'Pemberley Ansel', director: true };
const engineer = { cik: 9991242, name: 'Thorsgaard Mina', officer: 'Chief Technology Officer' };
const fund = {
  cik: 9991243,
  name: 'Larkfield Optics Fund, L.P.',
  director: true,
  tenPercent: true,
};
const manager = { cik: 9991244, name: 'Larkfield Jerome', director: true };

const GRANT_WEEKS = [44, 96, 148, 200];
/** Every four weeks, none of them near the edge of the window. */
const PLAN_WEEKS = Array.from({ length: 50 }, (_, index) => 6 + 4 * index);

/** Four years of one company, most of it on older pages of its list. */
export const longHistory: CaseOn = (days) => ({
  story: 'Four years: Forms 3, 4, 5 and 144, an amendment, joint filers and an ownership chain.',
  issuer: {
    ...issuer,
    outstanding: [
      {
        shares: 12_000_000,
        asOf: days(6, 'Fri'),
        filedOn: days(5, 'Wed'),
        accession: accessionOn(days(5, 'Wed'), 28_091),
      },
    ],
  },
  filings: [
    ...single(days),
    ...GRANT_WEEKS.map((week) => ({
      accession: accessionOn(days(week, 'Wed'), 28_100 + week),
      issuer,
      owners: [chief],
      filedOn: days(week, 'Wed'),
      rows: [row('A', days(week, 'Mon'), 1_000, 0, 30_000 - week)],
    })),
    ...PLAN_WEEKS.map((week) => ({
      accession: accessionOn(days(week, 'Wed'), 28_400 + week),
      issuer,
      owners: [engineer],
      filedOn: days(week, 'Wed'),
      plan: true,
      rows: [row('S', days(week, 'Mon'), 500, 21, 20_000 + 125 * (week - 6))],
    })),
  ],
  notices: [
    { week: 2, from: chief, relationship: 'Officer', shares: 2_500 },
    { week: 60, from: seller, relationship: 'Director', shares: 3_000 },
    { week: 151, from: seller, relationship: 'Director', shares: 2_000 },
  ].map(({ week, from, relationship, shares }) => ({
    accession: accessionOn(days(week, 'Tue'), 28_700 + week),
    issuer,
    seller: from,
    relationship,
    filedOn: days(week, 'Tue'),
    shares,
    value: shares * 24,
    saleOn: days(week, 'Tue'),
  })),
  expected: {
    forms: 3,
    unreadable: 0,
    // 1,000 x 23.50
    bought: { people: 1, trades: 1, shares: 1_000, value: 23_500, planned: 0, lead: null },
    // 500 x 21.00 in each of the weeks 6 and 10
    sold: { people: 1, trades: 2, shares: 1_000, value: 21_000, planned: 2, lead: null },
    cluster: null,
    notCounted: [],
  },
  history: {
    // 11 single ones, 4 grants, 50 planned sales
    forms: 65,
    // 5,000 x 20.00 + 4,400 x 25.00 + 6,000 x 22.00 by the chief executive, 10,000 x 21.00 by fund
    // and manager together, 8,000 x 21.50 on two forms of theirs, 1,000 x 23.50 by the director
    bought: { trades: 6, shares: 34_400, value: 747_500 },
    // fifty times 500 x 21.00, and 2,000 x 24.00 by the director
    sold: { trades: 51, shares: 27_000, value: 573_000 },
    amended: 1,
    // The newest still runs, for the next nothing was sold, of the oldest everything.
    notices: ['open', 'not-sold', 'sold'],
  },
});

/** The eleven filings that are like no other. */
function single(days: Days): Form4Facts[] {
  const held = 'By Larkfield Optics Fund, L.P.';
  const filed = (week: number, serial: number) => ({
    accession: accessionOn(days(week, 'Thu'), 28_000 + serial),
    issuer,
    filedOn: days(week, 'Thu'),
  });
  const monday = (week: number) => days(week, 'Mon');
  return [
    { ...filed(206, 1), form: '3', owners: [chief], holdings: [{ after: 10_000 }] },
    { ...filed(180, 2), owners: [chief], rows: [row('P', monday(180), 5_000, 20, 16_000)] },
    { ...filed(150, 3), owners: [seller], rows: [row('S', monday(150), 2_000, 24, 8_000)] },
    { ...filed(128, 4), owners: [chief], rows: [row('P', monday(128), 4_000, 25, 21_000)] },
    {
      ...filed(127, 5),
      form: '4/A',
      originalFiledOn: days(128, 'Thu'),
      owners: [chief],
      rows: [row('P', monday(128), 4_400, 25, 21_400)],
    },
    {
      ...filed(100, 6),
      form: '5',
      owners: [seller],
      rows: [row('G', monday(104), 1_000, 0, 7_000, { formType: '5' })],
    },
    {
      ...filed(90, 7),
      owners: [fund, manager],
      rows: [row('P', monday(90), 10_000, 21, 1_510_000, { held })],
    },
    {
      ...filed(88, 8),
      owners: [fund],
      rows: [row('P', monday(88), 8_000, 21.5, 1_518_000)],
    },
    {
      ...filed(88, 9),
      owners: [manager],
      rows: [row('P', monday(88), 8_000, 21.5, 1_518_000, { held })],
    },
    { ...filed(24, 10), owners: [chief], rows: [row('P', monday(24), 6_000, 22, 29_400)] },
    { ...filed(3, 11), owners: [seller], rows: [row('P', monday(3), 1_000, 23.5, 8_000)] },
  ];
}
