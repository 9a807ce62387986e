import { accessionOn, company, priceRange, row, type CaseOn } from './case';

const issuer = company(9990001, 'QHVN', 'Quillhaven Instruments, Inc.', [
  '3829',
  'Measuring Devices',
]);

const chief = {
  cik: 9991001,
  name: 'Tarrant-Vey Hollis',
  director: true,
  officer: 'Chief Executive Officer',
};
const finance = {
  cik: 9991002,
  name: 'Okonjo-Lindqvist Amara',
  officer: 'Chief Financial Officer',
};
const director = { cik: 9991003, name: 'Brandreth Colm', director: true };
const secondDirector = { cik: 9991004, name: 'Yarrowby Inez', director: true };
const thirdDirector = { cik: 9991005, name: 'Stroud-Achterberg Pim', director: true };
const counsel = { cik: 9991006, name: 'Delacombe Ruth', officer: 'General Counsel' };

/** Three people buy within nine days; beside it grants, a tax withholding and a placement. */
export const cluster: CaseOn = (days) => ({
  story: 'A cluster: chief executive (62 % of $4.2M), finance chief and a director within 9 days.',
  issuer,
  filings: [
    {
      accession: accessionOn(days(4, 'Wed'), 1001),
      issuer,
      owners: [chief],
      filedOn: days(4, 'Wed'),
      rows: [
        row('P', days(4, 'Mon'), 60_000, 18.42, 412_000, { notes: { price: ['F1'] } }),
        row('P', days(4, 'Mon'), 25_000, 18.91, 437_000, { notes: { price: ['F2'] } }),
      ],
      footnotes: { F1: priceRange('18.10', '18.75'), F2: priceRange('18.80', '19.02') },
    },
    {
      accession: accessionOn(days(4, 'Fri'), 1002),
      issuer,
      owners: [chief],
      filedOn: days(4, 'Fri'),
      acceptedAt: '18:02:41',
      rows: [row('P', days(4, 'Thu'), 55_000, 18.6, 492_000)],
    },
    {
      accession: accessionOn(days(4, 'Thu'), 1003),
      issuer,
      owners: [finance],
      filedOn: days(4, 'Thu'),
      rows: [row('P', days(4, 'Tue'), 50_000, 18.55, 96_500, { notes: { price: ['F1'] } })],
      footnotes: { F1: priceRange('18.40', '18.70') },
    },
    {
      accession: accessionOn(days(3, 'Thu'), 1004),
      issuer,
      owners: [director],
      filedOn: days(3, 'Thu'),
      rows: [
        row('P', days(3, 'Tue'), 20_000, 19.05, 61_000),
        row('P', days(3, 'Tue'), 15_000, 19.2, 15_000, { held: 'By the Brandreth Family Trust' }),
      ],
    },
    {
      accession: accessionOn(days(8, 'Tue'), 1005),
      issuer,
      owners: [thirdDirector],
      filedOn: days(8, 'Tue'),
      rows: [row('P', days(8, 'Mon'), 30_000, 17.5, 30_000, { notes: { coding: ['F1'] } })],
      footnotes: {
        F1: 'Acquired in a private placement under a subscription agreement with the Issuer.',
      },
    },
    ...[director, secondDirector].map((owner, index) => ({
      accession: accessionOn(days(6, 'Wed'), 1006 + index),
      issuer,
      owners: [owner],
      filedOn: days(6, 'Wed'),
      rows: [
        row('A', days(6, 'Tue'), 6_200, 0, 41_000 - 10_000 * index, { notes: { coding: ['F1'] } }),
      ],
      footnotes: { F1: 'Restricted stock units granted under the 2021 Incentive Plan.' },
    })),
    {
      accession: accessionOn(days(6, 'Thu'), 1008),
      issuer,
      owners: [counsel],
      filedOn: days(6, 'Thu'),
      rows: [row('F', days(6, 'Tue'), 1_940, 17.88, 22_310, { notes: { coding: ['F1'] } })],
      footnotes: { F1: 'Shares withheld to pay taxes due on the vesting of stock units.' },
    },
  ],
  expected: {
    forms: 8,
    unreadable: 0,
    // 60,000 x 18.42 + 25,000 x 18.91 + 55,000 x 18.60 = 2,600,950 by the chief executive;
    // 50,000 x 18.55 = 927,500; 20,000 x 19.05 + 15,000 x 19.20 = 669,000.
    bought: {
      people: 3,
      trades: 4,
      shares: 225_000,
      value: 4_197_450,
      planned: 0,
      lead: { name: chief.name, percent: 62 },
    },
    sold: null,
    // Monday to the Tuesday of the week after, both counted.
    cluster: { people: 3, days: 9 },
    notCounted: [
      { class: 'private-placement', events: 1 },
      { class: 'grant', events: 2 },
      { class: 'tax-withholding', events: 1 },
    ],
  },
});
